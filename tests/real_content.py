"""The project's own content, read and checked once in each test process: a check takes seconds, and dozens of modules ask for it."""

from __future__ import annotations

from pathlib import Path

from macros.session import session
from macros.site.site import Site

ROOT = Path(__file__).parent.parent


def content() -> Site:
    """The checked content; nobody changes it."""
    return session(ROOT).site
