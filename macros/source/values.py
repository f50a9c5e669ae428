"""Values at the paths of a document: found, replaced, told in a few words."""

from __future__ import annotations

from .reading import Path, Value

SHOWN = 70


def told(value: Value) -> str:
    """A value in a few words."""
    match value:
        case None:
            return "ei mitään"
        case dict():
            return f"kentät {', '.join(value)}"
        case list() if any(isinstance(part, (dict, list)) for part in value):
            return f"luettelo, jossa on {len(value)} kohtaa"
        case list():
            value = ", ".join(map(str, value))
    return f"”{value if len(value) <= SHOWN else value[:SHOWN] + '…'}”"


def at(value: Value, path: Path) -> Value:
    """The value at a path, None when there is none."""
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step))
        else:
            value = value[step] if isinstance(value, list) and isinstance(step, int) else None
    return value


def put(value: Value, path: Path, new: Value) -> Value:
    """The value with another one at a path."""
    if not path:
        return new
    step, inside = path[0], path[1:]
    if isinstance(value, dict):
        return {key: put(part, inside, new) if key == step else part for key, part in value.items()}
    if isinstance(value, list):
        return [put(part, inside, new) if number == step else part for number, part in enumerate(value)]
    return value
