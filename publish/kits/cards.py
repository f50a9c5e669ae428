"""Sets of cards as files: small ones on sheets to be cut, the backs behind their fronts; sheets for the wall as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.model import CardSet
from macros.model.cards import Card, CardPart
from macros.model.tables import FINNISH
from macros.site.here import Here
from macros.views.statements import gathered, statement

from ..paper import literal
from ..paper.prints import Print
from ..paper.sheet import Sheet
from ..paper.source import Fit

CUT = ("A5", "A6", "A7")  # small enough to stand many on an A4
# letters to try on a card of a size, in points; nothing is smaller than 9
SIZES: dict[str, tuple[float, ...]] = {
    "A3": tuple(map(float, range(40, 19, -2))),
    "A4": tuple(map(float, range(22, 11, -1))),
    "A5": (17, 16.5, 16, 15.5, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10),
    "A6": (20, 19, 18, 17, 16, 15, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9),
    "A7": (11, 10.5, 10, 9.5, 9),
}


def card_sets(sheet: Sheet) -> Iterator[tuple[str, CardSet]]:
    """The sets of a page by their ids."""
    if sheet.language == FINNISH:
        own = sheet.site.catalog.of(CardSet).items()
        yield from ((name, cards) for name, cards in own if cards.page == sheet.page.page.id)


def card_print(sheet: Sheet, cards: CardSet) -> Print:
    """A set as it is printed: fronts and backs on the two sides of the same sheets."""
    rows = [_card(sheet, card) for card in cards.cards]
    given = ", ".join(map(literal.value, (cards.name, cards.size, cards.invented, cards.two_sided, rows)))
    sides = len(rows) * (2 if cards.two_sided else 1)
    source = sheet.source(
        f'#import "/kortit.typ": *\n#kortit({given})', Fit(SIZES[cards.size], at_most=sides), title=cards.name
    )
    cut = f"{cards.size}{'-kaksi' if cards.two_sided else ''}"
    return Print(source, cut if cards.size in CUT else "")


def _card(sheet: Sheet, card: Card) -> dict[str, object]:
    return {
        "otsikko": card.title,
        "ala": card.under,
        "osat": _parts(sheet, card.front),
        "kaanto": _parts(sheet, card.back),
    }


def _parts(sheet: Sheet, parts: Sequence[CardPart]) -> list[dict[str, object]]:
    here = Here(sheet.site, sheet.page)
    return [
        {
            "nimi": part.name,
            "rivit": list(part.lines),
            "lait": " · ".join(_laws(here, part)),
        }
        for part in parts
    ]


def _laws(here: Here, part: CardPart) -> Iterator[str]:
    """Sections a part rests on; one that must be read again in the law says so."""
    for name in part.rules:
        fact = statement(here, name)
        told = "; ".join(law.text for law in gathered(fact.law))
        yield f"{told} (tarkista)" if fact.uncertain else told
    for place in part.laws:
        yield here.law(place).text
