"""The colours of doors as style sheets: tokens in each scheme, and a class by which everything inside a door takes them."""

from __future__ import annotations

from ..model.tables import DOORS


def light() -> str:
    """The tokens of the light scheme, and the classes."""
    classes = (
        f".ovi--{door.slug} {{ --ovi: var(--{door.colour}); --ovi-pinta: var(--{door.colour}-pinta); }}"
        for door in DOORS.values()
    )
    return "\n".join([_root(door_tokens(dark=False)), *classes, ""])


def dark() -> str:
    """The same tokens in the dark scheme."""
    return _root(door_tokens(dark=True)) + "\n"


def door_tokens(dark: bool) -> dict[str, str]:
    """Each door's colour and the colour of its surface by their tokens, as ”#rrggbb”."""
    tokens: dict[str, str] = {}
    for door in DOORS.values():
        tokens[door.colour], tokens[f"{door.colour}-pinta"] = door.dark if dark else door.light
    return tokens


def _root(tokens: dict[str, str]) -> str:
    return "\n".join([":root {", *(f"  --{name}: {value};" for name, value in tokens.items()), "}"])
