"""The register of what legal facts have said: a changed one is not published before its readers are told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path as FilePath

from ..kept import write_whole
from ..kept_texts import digest
from ..model import Change, LegalFact
from ..source.catalog import Catalog
from ..source.text_lists import STATED, home, rows

HEADER = "# Mitä lain säännöt ovat sanoneet: säännön tunnus, sisällön tiiviste, siitä kerrottujen muutosten määrä. Rivejä vain lisätään: python tee.py saannot\n"
LENGTH = 12


@dataclass(frozen=True)
class Stated:
    """What a fact said when the register was written, and how many changes had told of it by then."""

    fact: str
    digest: str
    told: int


def stated(root: FilePath) -> dict[str, Stated]:
    """The register by fact: the last line of a fact is in force."""
    return {row["fact"]: Stated(row["fact"], row["digest"], int(row["told"])) for _, row in rows(root, STATED)}


def now(catalog: Catalog) -> dict[str, Stated]:
    """The same of the facts as they are."""
    told = Counter(name for change in catalog.of(Change).values() for name in change.facts)
    return {name: Stated(name, says(fact), told[name]) for name, fact in catalog.of(LegalFact).items()}


def says(fact: LegalFact) -> str:
    """A digest of what a fact states as law; a new day of checking, or words for families, do not change it."""
    parts = fact.rule, fact.kind, fact.word, fact.amount, fact.unit, fact.starts, fact.since, fact.until
    return digest(*parts, [str(place) for place in fact.law])[:LENGTH]


def register(catalog: Catalog) -> list[str]:
    """Append the facts that are new or say something else; returns the new lines."""
    file, known = catalog.root / home(catalog.root, STATED), stated(catalog.root)
    new = [
        f"{name} {row.digest} {row.told}"
        for name, row in now(catalog).items()
        if name not in known or known[name].digest != row.digest
    ]
    text = file.read_text("utf-8") if file.exists() else HEADER
    write_whole(file, (text + "".join(f"{line}\n" for line in new)).encode())
    return new
