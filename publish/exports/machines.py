"""For those who read by machine: every page as Markdown beside its HTML, and what search engines are told."""

from __future__ import annotations

from macros.page.export import texts
from macros.site.addresses import address

from ..build import Build

MARKDOWN = "index.md"


def write_markdown(build: Build) -> None:
    """Write each page as plain Markdown: <address>index.md."""
    for path, text in texts(build.site).items():
        folder = build.folder / address(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARKDOWN).write_text(text, "utf-8")


def write_robots(build: Build) -> None:
    """Write robots.txt: everything may be read, and here is the map."""
    (build.folder / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\n\nSitemap: {build.origin}sitemap.xml\n", "utf-8"
    )
