"""What Finlex says of a statute: its consolidated text as Akoma Ntoso with Finlex's own fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
FINLEX = "{http://data.finlex.fi/schema/finlex}"
STATUTE = re.compile(r"/(\d{4})/(\d+)$")
AMENDED = re.compile(r"(?:^|__)sec_(\d+)([a-z]?).*v(\d{4})(\d{4})$")  # chp_1__sec_49a__subsec_2v20260900


@dataclass(frozen=True)
class Amendment:
    """An amending statute by its number (”900/2026”), the day it comes into force when that is told, and the sections of the text that say they are its work."""

    number: str
    begins: date | None
    sections: tuple[str, ...]


@dataclass(frozen=True)
class Consolidated:
    """A statute as it stands: whether it is in force, the day the newest statute worked into the text was given, and what has amended it."""

    in_force: bool
    day: date | None
    amendments: tuple[Amendment, ...]


def statute(body: bytes) -> ElementTree.Element | None:
    """The statute of an answer; None for an empty list, which is how Finlex says that it has none. Raises ValueError for what is not Akoma Ntoso.

    Expat itself stops a text that would grow without end when its entities are opened.
    """
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        raise ValueError(f"ei ole XML:ää: {error}") from None
    text = next(root.iter(f"{AKN}akomaNtoso"), None)
    if text is None and root.tag != "AknXmlList":
        raise ValueError("ei ole säädös Akoma Ntoso -muodossa")
    return text


def consolidated(body: bytes) -> Consolidated | None:
    """The statute of an answer as it stands; None when there is none. Raises ValueError as `statute`, or when its state is not told."""
    text = statute(body)
    if text is None:
        return None
    own = text.find(f".//{AKN}proprietary")
    if own is None:
        raise ValueError("säädöksen tila ja muutokset puuttuvat")
    force = own.find(f"{FINLEX}isInForce")
    days = [row for row in text.iter(f"{AKN}FRBRdate") if row.get("name") == "dateConsolidated"]
    return Consolidated(
        in_force=force is None or force.get("value") != "false",
        day=_day(days[0]) if days else None,
        amendments=tuple(_amendments(own, _sections(text))),
    )


def _amendments(own: ElementTree.Element, sections: dict[str, tuple[str, ...]]) -> Iterator[Amendment]:
    for row in own.findall(f"{FINLEX}amendedBy/{FINLEX}statuteReference"):
        reference = row.find(f"{FINLEX}ref")
        place = STATUTE.search(reference.get("href", "")) if reference is not None else None
        if place:
            number = f"{int(place[2])}/{place[1]}"
            yield Amendment(number, _day(row.find(f".//{FINLEX}dateEntryIntoForce")), sections.get(number, ()))


def _sections(text: ElementTree.Element) -> dict[str, tuple[str, ...]]:
    """The sections whose parts carry the mark of an amending statute, by its number, in the order of the text."""
    found: dict[str, dict[str, None]] = {}
    for part in text.iter():
        mark = AMENDED.search(part.get("eId", ""))
        if mark:
            section = f"{mark[1]} {mark[2]}".strip()
            found.setdefault(f"{int(mark[4])}/{mark[3]}", {})[section] = None
    return {number: tuple(sections) for number, sections in found.items()}


def _day(element: ElementTree.Element | None) -> date | None:
    try:
        return date.fromisoformat("" if element is None else element.get("date", ""))
    except ValueError:
        return None
