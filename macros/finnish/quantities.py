"""A number with its unit in the form a sentence needs, in every language of the site."""

from __future__ import annotations

from ..model.tables import FINNISH, LANGUAGES, UNITS, Language

NBSP = "\u00a0"


def number(amount: float, language: str = FINNISH) -> str:
    """The number as it is printed: 3 or 3,5 (English 3.5)."""
    return f"{amount:g}".replace(".", LANGUAGES[language].decimal)


def quantity(amount: float, unit: str, form: str = "perus", language: str = FINNISH) -> str:
    """A number and its unit in one of FORMS, for example ”30 päivän”, ”inom 30 dagar”."""
    row, figure = LANGUAGES[language], number(amount, language)
    words = dict(zip(row.cases, UNITS[unit].words[language], strict=True))
    counted = words["one"] if amount == 1 else words["many"]
    pattern = row.of_one.get(form, row.forms[form]) if amount == 1 else row.forms[form]
    return pattern.format(n=figure, ordinal=_ordinal(figure, row), counted=counted, **words)


def _ordinal(figure: str, language: Language) -> str:
    """The ending that makes the number an ordinal: the longest that its last digits ask for."""
    return next(language.ordinals[end] for end in (figure[-2:], figure[-1:], "") if end in language.ordinals)


def span(least: float, most: float, unit: str) -> str:
    """A range in Finnish: ”2–3 tuntia”, or one quantity when both ends are the same."""
    if least == most:
        return quantity(least, unit)
    return f"{number(least)}–{quantity(most, unit)}"
