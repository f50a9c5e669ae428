"""The bank of questions, kind by kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import QuestionGroup
from ..site.here import Here


@dataclass(frozen=True)
class QuestionBank:
    """The kinds of questions in the order of data, and how many questions there are in all."""

    groups: Iterable[QuestionGroup]
    count: int


def bank(here: Here) -> QuestionBank:
    """Every kind of question."""
    groups = here.catalog.of(QuestionGroup).values()
    return QuestionBank(groups, sum(len(group.questions) for group in groups))
