"""A number with its unit in the form a sentence needs, in every language of the site."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.tables import FINNISH, LANGUAGES, UNITS, Language

NBSP = "\u00a0"


def number(amount: float, language: str = FINNISH) -> str:
    """The number as it is printed: 3 or 3,5 (English 3.5)."""
    return f"{amount:g}".replace(".", LANGUAGES[language].decimal)


def quantity(amount: float, unit: str, form: str = "perus", language: str = FINNISH) -> str:
    """A number and its unit in one of FORMS, for example ”30 päivän”, ”inom 30 dagar”."""
    row, figure, words = LANGUAGES[language], number(amount, language), _words(unit, language)
    counted = words["one"] if amount == 1 else words["many"]
    pattern = row.of_one.get(form, row.forms[form]) if amount == 1 else row.forms[form]
    return pattern.format(n=figure, ordinal=_ordinal(figure, row), counted=counted, **words)


def _words(unit: str, language: str) -> dict[str, str]:
    return dict(zip(LANGUAGES[language].cases, UNITS[unit].words[language], strict=True))


def _ordinal(figure: str, language: Language) -> str:
    """The ending that makes the number an ordinal: the longest that its last digits ask for."""
    return next(language.ordinals[end] for end in (figure[-2:], figure[-1:], "") if end in language.ordinals)


def enumerated(parts: Sequence[str]) -> str:
    """Things one after another in Finnish: ”1 päivä, 7 tuntia ja 2–4 tapaamista”."""
    return " ja ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def span(least: float, most: float, unit: str) -> str:
    """A range in Finnish: ”2–3 tuntia”, or one quantity when both ends are the same."""
    if least == most:
        return quantity(least, unit)
    return f"{number(least)}–{number(most)}{NBSP}{_words(unit, FINNISH)['many']}"
