"""Rules of numbers that people dial in need."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Contact, County, phone
from ..site.confirmed import Confirmed, confirmed, dialled
from ..site.site import Site
from ..source.problems import Problem
from ..source.text_lists import NUMBERS, home

FREE = "maksuton"
IN_TEXT = re.compile(r"\+?\d(?:[ \u00a0]?\d){4,}")


def prices_fit_numbers(site: Site) -> Iterator[Problem]:
    """A caller without money trusts the word ”maksuton”: the number itself tells whether it is true."""
    for entry in site.catalog.written(Contact):
        number, price = entry.item.number, entry.item.price
        row = phone.kind(number) if number else None
        if row is None or price is None or row.free == (price.lower() == FREE):
            continue
        told = "on maksuton" if row.free else "ei ole maksuton"
        yield entry.problem(("maksu",), f"Numero {number} {told}.", "Korjaa numero tai kenttä ”maksu”.")


def old_numbers_are_gone(site: Site) -> Iterator[Problem]:
    """A number that no longer answers must not stand on any page: the reader may be in danger."""
    old = {phone.digits(number) for county in site.catalog.of(County).values() for number in county.old_numbers}
    for written in site.catalog.markdown.values():
        for match in IN_TEXT.finditer(written.body):
            if phone.digits(match[0]) in old:
                line = written.body[: match.start()].count("\n")
                yield written.at(
                    line, f"Numero {match[0]} ei ole enää käytössä.", "Käytä yhteystiedon sanaa tai poista numero."
                )
    for place in dialled(site.catalog):
        if place.digits in old:
            yield place.entry.problem(
                (*place.path, "numero"),
                f"Numero {place.number} ei ole enää käytössä.",
                "Katso numero palvelun omalta sivulta.",
            )


def changed_numbers_were_looked_at(site: Site) -> Iterator[Problem]:
    """Whoever changes a number must have seen the new one: the day it was checked changes too."""
    known: dict[str, Confirmed] = {row.key: row for row in confirmed(site.catalog.root)}
    for place in dialled(site.catalog):
        before = known.get(place.key)
        if before and before.digits != place.digits and place.checked <= before.checked:
            yield place.entry.problem(
                (*place.path, "tarkistettu"),
                f"Numero on muuttunut ({before.digits} → {place.digits}), mutta tarkistuspäivä on vanha.",
                f"Katso numero palvelun omalta sivulta ja kirjoita se päivä. Ennen julkaistut numerot ovat tiedostossa {home(site.catalog.root, NUMBERS)}.",
            )
