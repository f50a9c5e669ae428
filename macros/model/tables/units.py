"""The units of quantities, with their words in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """A unit: its words in each language in the order of that language's cases, and patterns of how a word of it begins when
    it has been typed after a number (”” when it cannot be told from another's). `lasts` tells that the length of a training may be given in it.
    """

    id: str
    words: Mapping[str, tuple[str, ...]]
    typed: Mapping[str, str]
    lasts: bool = False


# the largest first: the order in which a sum of several units is told
_ROWS = (
    Unit(
        "vuosi",
        {
            "fi": ("vuosi", "vuotta", "vuoden", "vuodessa", "vuodeksi", "vuotena"),
            "sv": ("år", "år", "året"),
            "en": ("year", "years"),
        },
        {"fi": "vuo[dst]|vuotias|vuotia", "sv": "år", "en": "year"},
        lasts=True,
    ),
    Unit(
        "kuukausi",
        {
            "fi": ("kuukausi", "kuukautta", "kuukauden", "kuukaudessa", "kuukaudeksi", "kuukautena"),
            "sv": ("månad", "månader", "månaden"),
            "en": ("month", "months"),
        },
        {"fi": "kuukau|kk", "sv": "månad", "en": "month"},
        lasts=True,
    ),
    Unit(
        "viikko",
        {
            "fi": ("viikko", "viikkoa", "viikon", "viikossa", "viikoksi", "viikkona"),
            "sv": ("vecka", "veckor", "veckan"),
            "en": ("week", "weeks"),
        },
        {"fi": "viikko(?!kokou)|viiko|vk", "sv": "veck", "en": "week"},
        lasts=True,
    ),
    Unit(
        "arkipäivä",
        {
            "fi": ("arkipäivä", "arkipäivää", "arkipäivän", "arkipäivässä", "arkipäiväksi", "arkipäivänä"),
            "sv": ("vardag", "vardagar", "vardagen"),
            "en": ("working day", "working days"),
        },
        {"fi": "arkipäiv", "sv": "vardag", "en": "working day|weekday"},
    ),
    Unit(
        "koulutuspäivä",
        {
            "fi": (
                "koulutuspäivä",
                "koulutuspäivää",
                "koulutuspäivän",
                "koulutuspäivässä",
                "koulutuspäiväksi",
                "koulutuspäivänä",
            ),
            "sv": ("utbildningsdag", "utbildningsdagar", "utbildningsdagen"),
            "en": ("training day", "training days"),
        },
        {"fi": "koulutuspäiv", "sv": "utbildningsdag", "en": "training day"},
        lasts=True,
    ),
    Unit(
        "päivä",
        {
            "fi": ("päivä", "päivää", "päivän", "päivässä", "päiväksi", "päivänä"),
            "sv": ("dag", "dagar", "dagen"),
            "en": ("day", "days"),
        },
        {"fi": "päiv|pv", "sv": "dag", "en": "day"},
        lasts=True,
    ),
    Unit(
        "vuorokausi",
        {
            "fi": ("vuorokausi", "vuorokautta", "vuorokauden", "vuorokaudessa", "vuorokaudeksi", "vuorokautena"),
            "sv": ("dygn", "dygn", "dygnet"),
            "en": ("day", "days"),
        },
        {"fi": "vuorokau|vrk", "sv": "dygn", "en": ""},
    ),
    Unit(
        "tunti",
        {
            "fi": ("tunti", "tuntia", "tunnin", "tunnissa", "tunniksi", "tuntina"),
            "sv": ("timme", "timmar", "timmen"),
            "en": ("hour", "hours"),
        },
        {"fi": r"tun[tn]|h\b", "sv": "timm", "en": "hour"},
        lasts=True,
    ),
    Unit(
        "minuutti",
        {
            "fi": ("minuutti", "minuuttia", "minuutin", "minuutissa", "minuutiksi", "minuuttina"),
            "sv": ("minut", "minuter", "minuten"),
            "en": ("minute", "minutes"),
        },
        {"fi": r"minuut|min\b", "sv": "minut", "en": "minute"},
        lasts=True,
    ),
    Unit(
        "tapaaminen",
        {
            "fi": ("tapaaminen", "tapaamista", "tapaamisen", "tapaamisessa", "tapaamiseksi", "tapaamisena"),
            "sv": ("träff", "träffar", "träffen"),
            "en": ("meeting", "meetings"),
        },
        {"fi": "tapaami", "sv": "träff", "en": "meeting"},
        lasts=True,
    ),
    Unit(
        "kerta",
        {
            "fi": ("kerta", "kertaa", "kerran", "kerrassa", "kerraksi", "kertana"),
            "sv": ("gång", "gånger", "gången"),
            "en": ("time", "times"),
        },
        {"fi": "kerta|kerra", "sv": "gång", "en": "time"},
    ),
    Unit(
        "opintopiste",
        {
            "fi": (
                "opintopiste",
                "opintopistettä",
                "opintopisteen",
                "opintopisteessä",
                "opintopisteeksi",
                "opintopisteenä",
            ),
            "sv": ("studiepoäng", "studiepoäng", "studiepoänget"),
            "en": ("credit", "credits"),
        },
        {"fi": r"opintopist|op\b", "sv": "studiepoäng", "en": "credit|ECTS"},
        lasts=True,
    ),
    Unit(
        "lapsi",
        {
            "fi": ("lapsi", "lasta", "lapsen", "lapsessa", "lapseksi", "lapsena"),
            "sv": ("barn", "barn", "barnet"),
            "en": ("child", "children"),
        },
        {"fi": "las[tp]", "sv": "barn", "en": "child"},
    ),
    Unit(
        "prosentti",
        {
            "fi": ("prosentti", "prosenttia", "prosentin", "prosentissa", "prosentiksi", "prosenttina"),
            "sv": ("procent", "procent", "procenten"),
            "en": ("per cent", "per cent"),
        },
        {"fi": "prosen|%", "sv": "procent", "en": "per cent"},
    ),
)

UNITS: dict[str, Unit] = {row.id: row for row in _ROWS}
LENGTHS = tuple(row.id for row in _ROWS if row.lasts)
