"""Scripts and style sheets are sent without their comments: they are for those who read the source, and a phone at night has a slow net."""

from __future__ import annotations

import re

from ..build import Build

IN_STYLES = re.compile(r"[ \t]*/\*(?:(?!\*/).)*\*/", re.S)
# in scripts a comment that is a line or lines of its own: nothing is guessed of what stands beside code
IN_SCRIPTS = re.compile(r"^[ \t]*(?://[^\n]*|/\*(?:(?!\*/).)*\*/[ \t]*)\n", re.M | re.S)
EMPTY = re.compile(r"^[ \t]*\n", re.M)


def write_without_comments(build: Build) -> None:
    """Take the comments out of every script and style sheet of the built site."""
    for ending, comments in ((".css", IN_STYLES), (".js", IN_SCRIPTS)):
        for file in (build.folder / "assets").rglob(f"*{ending}"):
            file.write_text(bare(file.read_text("utf-8"), comments), "utf-8")


def bare(text: str, comments: re.Pattern[str]) -> str:
    """A text without comments and the empty lines between its parts."""
    return EMPTY.sub("", comments.sub("", text))
