"""What is wrong with a file that could not be made, in the words of its author."""

from __future__ import annotations


class PaperError(Exception):
    """A page cannot become a file: what is wrong and what to do."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what}\n    → {fix}")
