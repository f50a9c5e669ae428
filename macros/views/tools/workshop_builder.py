"""The builder of a workshop: the parts of every whole kit with how far they can be shortened, and what is printed for a group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Workshop
from ...model.programme import Programme, Slot
from ...site.here import Here
from ..kits import papers
from ..links import Link, to

PAGE = "tyopajan-kokoaja"
PRINTED = ("pajassa", "jälkeen")


@dataclass(frozen=True)
class Base:
    """A programme that can be made shorter or longer; `minutes` is its own length, pauses and all."""

    id: str
    name: str
    workshop: Link
    minutes: int
    parts: list[Slot]


@dataclass(frozen=True)
class Builder:
    """Every programme, and the same for the script."""

    bases: list[Base]
    data: dict[str, object]


def builder(here: Here) -> Builder:
    """The programmes of the whole kits."""
    kits = [(name, row) for name, row in here.catalog.of(Workshop).items() if row.props]
    rows = [(name, kit, programme) for name, kit in kits for programme in kit.programmes]
    bases = [_base(here, name, programme) for name, _, programme in rows]
    data = {
        base.id: _data(here, base, name, kit, programme)
        for base, (name, kit, programme) in zip(bases, rows, strict=True)
    }
    return Builder(bases, {"bases": data})


def _base(here: Here, name: str, programme: Programme) -> Base:
    return Base(
        f"{name}.{programme.slug}",
        programme.name,
        to(here, Workshop, name),
        programme.ends - programme.begins,
        [slot for slot in programme.slots if not slot.pause],
    )


def _data(here: Here, base: Base, name: str, kit: Workshop, programme: Programme) -> dict[str, object]:
    return {
        "name": f"{kit.name}: {programme.name.lower()}",
        "page": base.workshop.address,
        "minutes": base.minutes,
        "least": kit.group.least,
        "most": kit.group.most,
        "atTable": kit.group.at_table,
        "parts": [
            {"name": slot.name, "level": slot.level, "minutes": slot.minutes, "least": slot.least}
            for slot in base.parts
        ],
        "papers": list(_printed(here, name, kit, programme)),
        "supplies": list(kit.supplies),
    }


def _printed(here: Here, name: str, kit: Workshop, programme: Programme) -> Iterator[dict[str, object]]:
    """What is printed for this programme; a paper that only some parts use names them, since they may be left out."""
    for paper in papers(here, name, kit):
        if paper.when in PRINTED and paper.copies and paper.is_for(programme.slug):
            parts = [part for day, part in paper.uses if day == programme.slug and part]
            yield {"name": paper.name, "per": paper.per, "copies": paper.copies, "share": paper.share, "parts": parts}
