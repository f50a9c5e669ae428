"""The languages of the site: Finnish, in which everything is written first, and those it is translated into."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

FINNISH = "fi"


@dataclass(frozen=True)
class Language:
    """What a language does with names, days, numbers and citations.

    `forms` are the forms of a quantity: {n} is the number, {ordinal} its ending as an ordinal, {counted} the unit's word
    after that number, the rest are the words that `cases` name for every unit; `of_one` are forms where people do not say
    the number 1. `numbers` are patterns of numbers written as words.
    `noun` is what the core is called in its name, `noun_forms` are its forms in texts: the word of a county can take their place.
    `statute` makes a statute's name what stands in a citation; `places` rewrite the place in it (”38 § 2 mom.”) one after another.
    """

    id: str
    name: str
    in_finnish: str
    finnish_adverb: str
    cases: tuple[str, ...]
    forms: Mapping[str, str]
    numbers: Mapping[int, str]
    of_one: Mapping[str, str] = field(default_factory=dict)
    citation: str = "{name} ({number}) {place}"
    statute: Callable[[str], str] = str
    places: tuple[tuple[str, str], ...] = ()
    ordinals: Mapping[str, str] = field(default_factory=lambda: {"": ""})
    decimal: str = ","
    day: str = "{day}.{month}.{year}"
    stemmer: str | None = None
    wordiness: float = 1  # how many words it needs for one of Finnish
    region: str = "FI"
    noun: str = ""
    noun_forms: tuple[str, ...] = ()

    @property
    def locale(self) -> str:
        """What office programs call the language: ”sv-FI”."""
        return f"{self.id}-{self.region}"


def _swedish_statute(name: str) -> str:
    """The name in the definite form, as Swedish cites it: ”Barnskyddslag” → ”barnskyddslagen”, ”Lag om …” → ”lagen om …”."""
    return re.sub(r"^(?:\S+ och )?\w*lag\b", lambda found: f"{found[0].lower()}en", name, flags=re.IGNORECASE)


_ROWS = (
    Language(
        FINNISH,
        "Suomi",
        "suomi",
        "suomeksi",
        cases=("one", "many", "genitive", "inessive", "translative", "essive"),
        forms={
            "perus": "{n}\u00a0{counted}",
            "genetiivi": "{n}\u00a0{genitive}",
            "inessiivi": "{n}\u00a0{inessive}",
            "translatiivi": "{n}\u00a0{translative}",
            "järjestys": "{n}.\u00a0{essive}",
            "kuluessa": "{n}\u00a0{genitive} kuluessa",
            "kuluttua": "{n}\u00a0{genitive} kuluttua",
            "enintään": "enintään {n}\u00a0{counted}",
            "vähintään": "vähintään {n}\u00a0{counted}",
            "viimeistään": "viimeistään {n}.\u00a0{essive}",
            "välein": "vähintään {n}\u00a0{genitive} välein",
            "täyttänyt": "kun on täyttänyt {n}\u00a0{counted}",
            "täyttää": "kun täyttää {n}\u00a0{counted}",
            "alle": "alle {n}-vuotias",
            "vuotias": "{n}-vuotias",
            "vuotiaan": "{n}-vuotiaan",
            "luku": "{n}",
        },
        of_one={
            "genetiivi": "{genitive}",
            "inessiivi": "{inessive}",
            "translatiivi": "{translative}",
            "kuluessa": "{genitive} kuluessa",
            "kuluttua": "{genitive} kuluttua",
            "välein": "vähintään {genitive} välein",
        },
        numbers={
            2: "kaksi|kahden|kahdessa|kahdeksi",
            3: "kolme|kolmen|kolmessa|kolmeksi",
            5: "viisi|viiden|viidessä|viideksi",
            6: "kuusi|kuuden|kuudessa|kuudeksi",
            7: "seitsemän|seitsemäs|seitsemäntenä|seitsemässä|seitsemäksi",
            30: "kolmekymmentä|kolmenkymmenen|kolmeksikymmeneksi",
        },
        citation="{short} {place}",
        noun="tukipakki",
        noun_forms=("tukipakki", "tukipakin", "tukipakissa", "tukipakista"),
    ),
    Language(
        "sv",
        "Svenska",
        "ruotsi",
        "ruotsiksi",
        cases=("one", "many", "definite"),
        forms={
            "perus": "{n}\u00a0{counted}",
            "genetiivi": "{n}\u00a0{counted}",
            "inessiivi": "{n}\u00a0{counted}",
            "translatiivi": "för {n}\u00a0{counted}",
            "järjestys": "den {n}:{ordinal} {definite}",
            "kuluessa": "inom {n}\u00a0{counted}",
            "kuluttua": "efter {n}\u00a0{counted}",
            "enintään": "högst {n}\u00a0{counted}",
            "vähintään": "minst {n}\u00a0{counted}",
            "viimeistään": "senast den {n}:{ordinal} {definite}",
            "välein": "med högst {n}\u00a0{counted}s mellanrum",
            "täyttänyt": "från {n}\u00a0års ålder",
            "täyttää": "vid {n}\u00a0års ålder",
            "alle": "under {n} år",
            "vuotias": "{n} år",
            "vuotiaan": "{n} år",
            "luku": "{n}",
        },
        numbers={2: "två", 3: "tre", 5: "fem", 6: "sex", 7: "sju|sjunde", 30: "trettio"},
        citation="{place} i {name} ({number})",
        statute=_swedish_statute,
        places=((r"^(\d+)\u00a0luku", r"\1 kap."), (r"(\d+)\u00a0k\.", r"\1 punkten")),
        ordinals={"1": "a", "2": "a", "11": "e", "12": "e", "": "e"},
        stemmer="swedish",
        wordiness=1.25,
        noun="verktygslåda",
        noun_forms=("verktygslådan", "verktygslådans"),
    ),
    Language(
        "en",
        "English",
        "englanti",
        "englanniksi",
        cases=("one", "many"),
        forms={
            "perus": "{n}\u00a0{counted}",
            "genetiivi": "{n}\u00a0{counted}",
            "inessiivi": "{n}\u00a0{counted}",
            "translatiivi": "for {n}\u00a0{counted}",
            "järjestys": "the {n}{ordinal} {one}",
            "kuluessa": "within {n}\u00a0{counted}",
            "kuluttua": "after {n}\u00a0{counted}",
            "enintään": "at most {n}\u00a0{counted}",
            "vähintään": "at least {n}\u00a0{counted}",
            "viimeistään": "no later than the {n}{ordinal} {one}",
            "välein": "at least every {n}\u00a0{counted}",
            "täyttänyt": "from the age of {n}",
            "täyttää": "at the age of {n}",
            "alle": "under the age of {n}",
            "vuotias": "{n}-year-old",
            "vuotiaan": "{n}-year-old",
            "luku": "{n}",
        },
        of_one={"välein": "at least every {one}"},
        numbers={2: "two", 3: "three", 5: "five", 6: "six", 7: "seven|seventh", 30: "thirty"},
        citation="{name} ({number}), {place}",
        places=(
            (r"^(\d+(?: [a-z])?)\u00a0§", r"section \1"),
            (r"^(\d+)\u00a0luku", r"chapter \1"),
            (r" (\d+(?:–\d+)?)\u00a0mom\.", r", subsection \1"),
            (r" (\d+)\u00a0k\.", r", item \1"),
        ),
        ordinals={"1": "st", "2": "nd", "3": "rd", "11": "th", "12": "th", "13": "th", "": "th"},
        decimal=".",
        day="{day} {month_name} {year}",
        region="GB",
        stemmer="english",
        wordiness=1.25,
        noun="toolkit",
        noun_forms=("support toolkit",),
    ),
)

LANGUAGES: dict[str, Language] = {row.id: row for row in _ROWS}
FORMS = tuple(LANGUAGES[FINNISH].forms)
# forms in which the amount of a rule can be said alone; the last three say ages
AGE_WORDS = ("täyttänyt", "täyttää", "alle")
RULE_WORDS = (
    "enintään",
    "vähintään",
    "viimeistään",
    "välein",
    "kuluessa",
    "kuluttua",
    "järjestys",
    "perus",
    *AGE_WORDS,
)
TRANSLATIONS = tuple(row for row in _ROWS if row.id != FINNISH)
