"""The packing list of a kit: what every programme needs and what each needs besides, for groups of several sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Workshop
from ..model.programme import Programme
from .kits import WHENS, Paper
from .workshops import courses

COLUMNS = 5  # sizes of group on the list


@dataclass(frozen=True)
class Listed:
    """A paper on the packing list; `again` are the later days that need it too."""

    paper: Paper
    again: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Its name, with the later days."""
        return f"{self.paper.name} (myös {', '.join(self.again)})" if self.again else self.paper.name


def packing(workshop: Workshop, rows: list[Paper]) -> list[tuple[str, list[Listed]]]:
    """The packing list in groups: what every programme needs, then what each needs besides.

    Who has chosen a programme, or packs for one day, prints the common groups and the group of that programme.
    """
    choices, every = courses(workshop), [programme.slug for programme in workshop.programmes]
    common = [paper for paper in rows if all(map(paper.is_for, every))]
    besides = "" if len(every) == 1 else ", joka kerralla" if len(choices) == 1 else ", kaikissa ohjelmissa"
    named = {when: f"{title}{besides if when == 'pajassa' else ''}" for when, title in WHENS.items()}
    groups = [(title, [Listed(paper) for paper in common if paper.when == when]) for when, title in named.items()]
    own = [
        (day.name, list(_first_needed(days, place, [paper for paper in rows if paper not in common])))
        for days in choices
        for place, day in enumerate(days)
    ]
    return [(title, found) for title, found in (*groups[:-1], *own, groups[-1]) if found]


def _first_needed(days: list[Programme], place: int, rows: list[Paper]) -> Iterator[Listed]:
    """Papers that a day is the first to need."""
    for paper in rows:
        needing = [day for day in days if paper.is_for(day.slug)]
        if needing and needing[0] is days[place]:
            yield Listed(paper, tuple(day.name.split(":")[0] for day in needing[1:]))


def days(workshop: Workshop) -> int:
    """On how many days the longest programme meets."""
    return max(map(len, courses(workshop)))


def group_sizes(workshop: Workshop) -> list[int]:
    """Sizes of group from the smallest to the largest, evenly, at most five."""
    least, most = workshop.group.least, workshop.group.most
    steps = min(COLUMNS - 1, most - least)
    return sorted({least + round((most - least) * step / max(steps, 1)) for step in range(steps + 1)})
