"""One page as Markdown: words evaluated, templates drawn, terms explained, exported."""
