"""A number with its unit in the form a sentence needs, in Finnish, Swedish and English."""

from __future__ import annotations

from ..source.problems import AuthorError, suggestion

NBSP = "\u00a0"

# unit: (singular, plural partitive, genitive, inessive, ordinal essive)
FINNISH = {
    "arkipäivä": ("arkipäivä", "arkipäivää", "arkipäivän", "arkipäivässä", "arkipäivänä"),
    "päivä": ("päivä", "päivää", "päivän", "päivässä", "päivänä"),
    "vuorokausi": ("vuorokausi", "vuorokautta", "vuorokauden", "vuorokaudessa", "vuorokautena"),
    "viikko": ("viikko", "viikkoa", "viikon", "viikossa", "viikkona"),
    "kuukausi": ("kuukausi", "kuukautta", "kuukauden", "kuukaudessa", "kuukautena"),
    "vuosi": ("vuosi", "vuotta", "vuoden", "vuodessa", "vuotena"),
    "tunti": ("tunti", "tuntia", "tunnin", "tunnissa", "tuntina"),
    "lapsi": ("lapsi", "lasta", "lapsen", "lapsessa", "lapsena"),
    "prosentti": ("prosentti", "prosenttia", "prosentin", "prosentissa", "prosenttina"),
    "kerta": ("kerta", "kertaa", "kerran", "kerrassa", "kertana"),
    "minuutti": ("minuutti", "minuuttia", "minuutin", "minuutissa", "minuuttina"),
}
SWEDISH = {
    "arkipäivä": ("vardag", "vardagar", "vardagen"), "päivä": ("dag", "dagar", "dagen"), "vuorokausi": ("dygn", "dygn", "dygnet"),
    "viikko": ("vecka", "veckor", "veckan"), "kuukausi": ("månad", "månader", "månaden"), "vuosi": ("år", "år", "året"),
    "tunti": ("timme", "timmar", "timmen"), "lapsi": ("barn", "barn", "barnet"), "prosentti": ("procent", "procent", "procenten"),
    "kerta": ("gång", "gånger", "gången"), "minuutti": ("minut", "minuter", "minuten"),
}  # fmt: skip
ENGLISH = {
    "arkipäivä": ("working day", "working days"), "päivä": ("day", "days"), "vuorokausi": ("day", "days"), "viikko": ("week", "weeks"),
    "kuukausi": ("month", "months"), "vuosi": ("year", "years"), "tunti": ("hour", "hours"), "lapsi": ("child", "children"),
    "prosentti": ("per cent", "per cent"), "kerta": ("time", "times"), "minuutti": ("minute", "minutes"),
}  # fmt: skip
FORMS = ("perus", "genetiivi", "inessiivi", "järjestys", "vuotias", "vuotiaan", "luku")


def number(amount: float, language: str = "fi") -> str:
    """The number as it is printed: 3 or 3,5 (English 3.5)."""
    text = f"{amount:g}"
    return text if language == "en" else text.replace(".", ",")


def quantity(amount: float, unit: str, form: str = "perus", language: str = "fi") -> str:
    """A number and its unit, for example ”30 päivän” or ”30 dagar”; raises AuthorError on an unknown form."""
    if form not in FORMS:
        raise AuthorError(f"Muotoa ”{form}” ei ole.", suggestion(form, FORMS))
    figure = number(amount, language)
    if form == "luku":
        return figure
    match language:
        case "sv":
            return _swedish(figure, amount, unit, form)
        case "en":
            return _english(figure, amount, unit, form)
    return _finnish(figure, amount, unit, form)


def _finnish(figure: str, amount: float, unit: str, form: str) -> str:
    one, many, genitive, inessive, essive = FINNISH[unit]
    words = {"perus": one if amount == 1 else many, "genetiivi": genitive, "inessiivi": inessive}
    if form == "järjestys":
        return f"{figure}.{NBSP}{essive}"
    if form in ("vuotias", "vuotiaan"):
        return f"{figure}-{form}"
    return f"{figure}{NBSP}{words[form]}"


def _swedish(figure: str, amount: float, unit: str, form: str) -> str:
    one, many, definite = SWEDISH[unit]
    if form == "järjestys":
        ending = "a" if figure[-1:] in ("1", "2") and figure[-2:] not in ("11", "12") else "e"
        return f"den {figure}:{ending} {definite}"
    if form in ("vuotias", "vuotiaan"):
        return f"{figure} år"
    return f"{figure}{NBSP}{one if amount == 1 else many}"


def _english(figure: str, amount: float, unit: str, form: str) -> str:
    one, many = ENGLISH[unit]
    if form == "järjestys":
        ending = (
            {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1:], "th") if figure[-2:] not in ("11", "12", "13") else "th"
        )
        return f"the {figure}{ending} {one}"
    if form in ("vuotias", "vuotiaan"):
        return f"{figure}-year-old"
    return f"{figure}{NBSP}{one if amount == 1 else many}"


def span(least: float, most: float, unit: str) -> str:
    """A range in Finnish: ”2–3 tuntia”, or one quantity when both ends are the same."""
    if least == most:
        return quantity(least, unit)
    return f"{number(least)}–{number(most)}{NBSP}{FINNISH[unit][1]}"
