"""How a county's own edition deviates from the core: item by item, with its reason; and what a county may not do, or has not said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..model import KINDS
from ..model.tables import FINNISH, TRANSLATIONS
from .checking import EMPTY, EXAMPLES, ONE_TEXT
from .laying import Difference
from .problems import Problem, nearest
from .reading import Document, Path, Value, dotted
from .values import at, told

BASE, REASON, REMOVED, INSTEAD, NOTE = "pohja", "syy", "poista", "tilalle", "paikallinen_huomio"
NOTES = {FINNISH: NOTE} | {language.id: f"{NOTE}_{language.id}" for language in TRANSLATIONS}
OWN_KEYS = (BASE, REASON, REMOVED, INSTEAD, *NOTES.values())
NATIONAL = ("saadokset", "maaraajat", "lahteet")  # the same in every county: it may be remarked on, not changed
LAW = ("saadokset", "maaraajat")  # a county's own decision is a source, and no law
NO_REASON = "Muutokselta puuttuu syy.", f"Lisää esimerkiksi rivi ”{REASON}: Delegointipäätös 12 §, 4.3.2027”."
Ids = tuple[str, str]  # the kind and id of an item


How: TypeAlias = Literal["uusi", "muutettu", "huomio", "lisätty osa", "poistettu"]
NEW: How = "uusi"
CHANGED: How = "muutettu"
REMARKED: How = "huomio"
PART: How = "lisätty osa"
GONE: How = "poistettu"


@dataclass(frozen=True)
class Deviation:
    """An item or page of a county's own edition: how it deviates, why, what is remarked on it in each language, and what stands in the place of one taken away.

    The `id` of a page is its path under docs/.
    """

    kind: str
    id: str
    document: Document
    at: Path
    how: How
    reason: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    instead: str = ""
    differences: tuple[Difference, ...] = ()

    @property
    def new(self) -> bool:
        return self.how == NEW

    @property
    def removed(self) -> bool:
        return self.how == GONE

    def problem(self, key: str, what: str, fix: str) -> Problem:
        """A problem in what the county has written of the item."""
        return self.document.problem((*self.at, *((key,) if key else ())), what, fix)


def not_texts(document: Document, place: Path, own: Mapping[str, Value], keys: Iterable[str]) -> Iterator[Problem]:
    """The county's own words that are no texts, or say nothing."""
    for key in keys:
        if key in own and (not isinstance(own[key], str) or not own[key]):
            yield document.problem((*place, key), *(EMPTY if own[key] == "" else ONE_TEXT))


def refused(
    row: Deviation, own: dict[str, Value], fields: dict[str, Value], register: Value, known: bool
) -> Iterator[Problem]:
    """What a county may not do to an item, or has not said of it; `known` says that the core has the item, `register` holds those beside it."""
    kind = KINDS[row.kind]
    yield from not_texts(row.document, row.at, own, OWN_KEYS)
    if own.get(REMOVED, "true") != "true":
        yield row.problem(REMOVED, *EXAMPLES["totuus"])
    elif not known and (row.removed or not fields or own.get(BASE)):
        near = nearest(row.id, register if isinstance(register, dict) else ())
        fix = "Poista kohta, tai kirjoita se kokonaan alueen omana ilman kenttiä pohja, poista ja paikallinen_huomio."
        yield row.problem("", f"Ytimessä ei ole kohtaa ”{row.id}”.", f"Tarkoititko ”{near}”?" if near else fix)
    elif not known and kind.name in LAW:
        what = f"Alue ei lisää kohtia tiedostoon {kind.place}: siinä on vain kansallinen laki."
        yield row.problem("", what, "Kirjoita alueen oma määräaika prosessin vaiheeseen tai sivulle.")
    elif known and kind.name in NATIONAL and (fields or row.removed):
        what = f"Kohta ”{row.id}” on kansallinen: alue ei muuta eikä poista sitä."
        yield row.problem(next(iter(fields), REMOVED), what, f"Kirjoita alueen huomio kenttään ”{NOTE}”.")
    elif row.removed and fields:
        yield row.problem(
            next(iter(fields)),
            "Kohta poistetaan, mutta sillä on kenttiä.",
            f"Poista kentät tai rivi ”{REMOVED}: true”.",
        )
    elif row.removed and kind.page and not row.instead:
        what = "Poistuvan kohdan sivulta puuttuu korvaaja."
        yield row.problem(REMOVED, what, f"Lisää rivi ”{INSTEAD}: tunnus”: sivun osoite johtaa sen sivulle.")
    elif row.instead and not row.removed:
        yield row.problem(
            INSTEAD, "Korvaaja on vain kohdalla, joka poistetaan.", f"Lisää rivi ”{REMOVED}: true” tai poista korvaaja."
        )
    elif known and (fields or row.removed) and not row.reason:
        yield row.problem("", *NO_REASON)


def stale(row: Deviation, differences: list[Difference], core: Document, base: str) -> Iterator[Problem]:
    """What the core has changed since the county wrote its own, or that nobody can know it."""
    based = [one for one in differences if one.based]
    digests = " ".join(dict.fromkeys(one.digest for one in based))
    changed = [one for one in based if one.digest not in base.split()]
    if not base and based:
        file, line = core.place(row.at)
        what = f"Muutokselta puuttuu pohja; ytimessä kohta on tiedostossa {file}:{line}."
        yield row.problem("", what, f"Lisää rivi ”{BASE}: {digests}”, niin tarkistus kertoo, kun ydin muuttuu.")
    elif changed:
        rows = [
            f"{dotted(one.path[len(row.at) :])} on nyt {told(one.below)} ({':'.join(map(str, core.place(one.path)))})"
            for one in changed
        ]
        fix = f"Jos alueen oma pitää yhä, kirjoita ”{BASE}: {digests}”; jos ei, muuta tai poista se."
        yield row.problem(BASE, f"Ydin on muuttunut tämän jälkeen: {'; '.join(rows)}.", fix)


def untranslated(row: Deviation, differences: list[Difference], core: Value) -> Iterator[Problem]:
    """Texts whose translations would go on saying what the core says."""
    changed = {one.path for one in differences}
    for one in differences:
        name = one.path[-1] if one.path else None
        beside = at(core, one.path[:-1])
        if one.based and isinstance(name, str) and isinstance(beside, dict):
            keys = [f"{name}_{language.id}" for language in TRANSLATIONS]
            left = [key for key in keys if key in beside and (*one.path[:-1], key) not in changed]
            if left:
                what = f"Kentän ”{name}” käännökset sanovat yhä, mitä ydin sanoo: {', '.join(left)}."
                yield row.document.problem(one.at, what, "Kirjoita alueen oma teksti myös niihin.")
