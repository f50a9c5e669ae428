"""Rules of the words by which readers search."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import AnswerCard, Contact, LegalFact
from ..site.site import Site
from ..source.problems import Problem


def cards_have_one_answer(site: Site) -> Iterator[Problem]:
    """A card shows one value: of a fact, of a decision or of a service."""
    facts, contacts = site.catalog.of(LegalFact), site.catalog.of(Contact)
    for entry in site.catalog.written(AnswerCard):
        card = entry.item
        fact, contact = facts.get(card.fact or ""), contacts.get(card.contact or "")
        if len([name for name in (card.fact, card.decision, card.contact) if name]) != 1:
            yield entry.problem((), "Kortilla on yksi vastaus.", "Kirjoita yksi kentistä: tieto, päätös, palvelu.")
        if fact and fact.amount is None:
            yield entry.problem(("tieto",), f"Säännöllä ”{card.fact}” ei ole lukua.", "Valitse sääntö, jolla on määrä.")
        if contact and contact.number is None:
            told = f"Palvelulla ”{card.contact}” ei ole numeroa."
            yield entry.problem(("palvelu",), told, "Valitse palvelu, jolla on numero.")
