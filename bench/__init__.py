"""Our site against stock Material on the same Markdown, as ratios in one run."""
