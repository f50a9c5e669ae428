"""What a workshop kit holds: every paper and file of it, and how many copies a group of a size needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal

from ..model import CardSet, Form, Workshop
from ..site.here import Here
from ..source.names import slug

When = Literal["ohjaajalle", "ennen", "pajassa", "jälkeen"]
WHENS: dict[str, str] = {
    "ohjaajalle": "Ohjaajalle",
    "ennen": "Ennen työpajaa",
    "pajassa": "Työpajassa",
    "jälkeen": "Lopuksi ja jälkeen",
}
COLUMNS = 5  # sizes of group on the packing list


@dataclass(frozen=True)
class Paper:
    """A file of a kit. `page`, `variant` and `ending` tell which; `copies` prints are needed `per` participant, table or workshop.

    One print serves `share` participants (ten name tags on a sheet); no copies: it is printed only when someone wants it.
    """

    name: str
    page: str
    variant: str
    ending: str
    when: When
    per: str = "paja"
    copies: int = 1
    share: int = 1

    def needed(self, people: int, at_table: int) -> int:
        """Prints for a group."""
        return self.copies * _units(self.per, people, self.share, at_table)


def _units(per: str, people: int, share: int, at_table: int) -> int:
    return ceil(people / share) if per == "osallistuja" else ceil(people / at_table) if per == "pöytä" else 1


def papers(here: Here, name: str, workshop: Workshop) -> list[Paper]:
    """Every file of a kit in the order in which it is needed; a workshop that is not a whole kit has none."""
    return [*_before(workshop), *_during(here, workshop), *_after(workshop)] if workshop.props else []


def _before(workshop: Workshop) -> Iterator[Paper]:
    page = workshop.page
    yield Paper("Pakkauslista", page, "pakkauslista", "pdf", "ohjaajalle")
    yield Paper("Ohjaajan opas", page, "paketti", "pdf", "ohjaajalle")
    for programme in workshop.programmes:
        told, variant = programme.name.lower(), f"diat-{programme.slug}"
        yield Paper(f"Diat: {told}", page, variant, "pptx", "ohjaajalle")
        yield Paper(f"Diat ja muistiinpanot paperilla: {told}", page, f"{variant}-muistiinpanot", "pdf", "ohjaajalle")
    yield Paper("Kalenteritiedosto: siirrä päivät omiksesi", page, "kalenteri", "ics", "ohjaajalle")
    yield Paper("Kutsu ja ennakkokysymykset", page, "kutsu", "pdf", "ennen", copies=0)
    yield Paper("Kutsu sähköpostiin", page, "kutsu", "txt", "ennen", copies=0)


def _during(here: Here, workshop: Workshop) -> Iterator[Paper]:
    page, each = workshop.page, "osallistuja"
    yield Paper("Nimilaput", page, "nimilaput", "pdf", "pajassa", each, share=10)
    for programme in workshop.programmes:
        told = programme.name.lower()
        yield Paper(f"Osallistujan vihko: {told}", page, f"osallistujalle-{programme.slug}", "pdf", "pajassa", each)
        yield Paper(
            f"Diat monisteena: {told}", page, f"diat-{programme.slug}-moniste", "pdf", "pajassa", each, copies=0
        )
    for number, part in enumerate(workshop.case.parts if workshop.case else (), start=1):
        told = f"Tapaus: {part.name[:1].lower()}{part.name[1:]}"
        yield Paper(told, page, f"tapaus-{number}", "pdf", "pajassa", each)
    for prop in workshop.props:
        (source,) = prop.sources
        if prop.cards:
            cards = here.catalog.of(CardSet)[source]
            yield Paper(cards.name, cards.page, f"kortit-{source}", "pdf", "pajassa", prop.per, prop.copies)
        elif prop.form:
            form = here.catalog.of(Form)[source]
            yield Paper(form.name, form.page, f"lomake-{source}", "pdf", "pajassa", prop.per, prop.copies)
        else:
            title = f"Työpohja: {here.title(source)}"
            yield Paper(title, source, "tyopohja", "pdf", "pajassa", prop.per, prop.copies)


def _after(workshop: Workshop) -> Iterator[Paper]:
    page, each = workshop.page, "osallistuja"
    yield Paper("Palautelomake", page, "palaute", "pdf", "jälkeen", each, share=2)
    yield Paper("Kortit 30 ja 90 päivän päähän", page, "kortit-30-90", "pdf", "jälkeen", each, share=2)
    yield Paper("Todistus osallistumisesta", page, "todistus", "pdf", "jälkeen", each)


def file_in_kit(paper: Paper) -> str:
    """Where a file is inside the zip: ”3-pajassa/nimilaput.pdf”."""
    folder = f"{list(WHENS).index(paper.when) + 1}-{slug(paper.when)}"
    return f"{folder}/{slug(paper.name)}.{paper.ending}"


def group_sizes(workshop: Workshop) -> list[int]:
    """Sizes of group from the smallest to the largest, evenly, at most five."""
    least, most = workshop.group.least, workshop.group.most
    steps = min(COLUMNS - 1, most - least)
    return sorted({least + round((most - least) * step / max(steps, 1)) for step in range(steps + 1)})
