"""Python values as Typst literals: text is always a string literal, so that no sign of it can act as markup."""

from __future__ import annotations


def text(value: str) -> str:
    """A string literal."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def value(given: object) -> str:
    """A literal of text, numbers, truth, None, lists and dictionaries; ”Code” stays as it is."""
    match given:
        case Code():
            return str(given)
        case None:
            return "none"
        case bool():
            return "true" if given else "false"
        case int() | float():
            return str(given)
        case str():
            return text(given)
        case list() | tuple():
            return "(" + "".join(f"{value(part)}, " for part in given) + ")"
        case dict():
            return (
                "(" + ", ".join(f"{text(str(name))}: {value(part)}" for name, part in given.items()) + ")"
                if given
                else "(:)"
            )
    raise TypeError(f"No literal for {type(given).__name__}")


class Code(str):
    """Typst code that is already written."""


def content(body: str) -> Code:
    """Typst markup as a content block."""
    return Code(f"[{body}]")
