"""Tools of the pages: for each the view that gives its template and its script exactly the data they need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ...site.here import Here
from . import (
    deadline_calculator,
    invitations,
    kept_pages,
    letters,
    measure,
    meeting_clock,
    orientation_builder,
    own_county,
    own_path,
    place_on_path,
    question_card,
    training_needs,
    workshop_builder,
)


class Tool(Protocol):
    """A view of a tool; `data` is what the script reads from the page: plain values that JSON can carry."""

    @property
    def data(self) -> dict[str, object]: ...


TOOLS: dict[str, Callable[[Here], Tool]] = {
    "maaraaikalaskuri": deadline_calculator.calculator,
    "oma-alue": own_county.chooser,
    "kysymyskortti": question_card.card,
    "viikkokokouskello": meeting_clock.clock,
    "kirjeet": letters.letters,
    "kutsu": invitations.invitations,
    "missa-kohdassa": place_on_path.place,
    "mittari": measure.measure,
    "oma-polku": own_path.path,
    "perehdytys": orientation_builder.builder,
    "koulutustarpeet": training_needs.needs,
    "tyopajan-kokoaja": workshop_builder.builder,
    "tallessa": kept_pages.kept_pages,
}
