"""Text as it is compared between a page and its paper."""

from __future__ import annotations

import re


def squeezed(text: str) -> str:
    """Text without spaces and hyphens: two layouts of one text are then the same."""
    return re.sub("[\\s\u00ad\u2010\u2060\u200b\u00a0-]", "", text).casefold()
