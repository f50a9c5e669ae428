"""Rules of the map of silences."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import KIND_OF, Process, Role, Silence
from ..site.silences import silent_steps
from ..site.site import Site
from ..source.catalog import Catalog, Entry
from ..source.problems import Problem, suggestion

Place = tuple[str, str, str]  # role, process, step


def silences_are_explained(site: Site) -> Iterator[Problem]:
    """Nobody may be left out of a step unnoticed: the step hears or tells, or someone has thought why not."""
    if site.catalog.unread.has(KIND_OF[Silence].name, None):
        return
    explained = {place for entry in site.catalog.written(Silence) for _, place in _places(entry)}
    known = set(site.catalog.of(Role))
    for entry in site.catalog.written(Process):
        for index, step, role in silent_steps(site.catalog, entry.item):
            meant = step.taking_part <= known  # an unknown name has its own report, and may mean this role
            if meant and (role, entry.id, step.slug) not in explained:
                yield entry.problem(
                    ("vaiheet", index),
                    f"Vaiheessa ”{step.slug}” ei kuulla roolia ”{role}” eikä hänelle kerrota.",
                    f"Lisää rooli kenttään ”kuullaan” tai ”tiedoksi”, tai kerro syy tiedostossa {KIND_OF[Silence].place}.",
                )


def explained_silences_exist(site: Site) -> Iterator[Problem]:
    """A reason left behind when its step changed would tell readers of a silence that is no more."""
    silent = _silent(site.catalog)
    seen: set[Place] = set()
    for entry in site.catalog.written(Silence):
        for path, place in _places(entry):
            role, process, step = place
            known = {row[2] for row in silent if row[:2] == (role, process)}
            if place in seen:
                yield entry.problem(path, f"Vaiheen ”{step}” syy on kerrottu jo.", "Jätä toinen syistä pois.")
            elif place not in silent and role in site.catalog.of(Role) and process in site.catalog.of(Process):
                yield entry.problem(
                    path,
                    f"Rooli ”{role}” ei ole hiljaa prosessin ”{process}” vaiheessa ”{step}”.",
                    suggestion(step, known),
                )
            seen.add(place)


def _silent(catalog: Catalog) -> set[Place]:
    return {
        (role, name, step.slug)
        for name, process in catalog.of(Process).items()
        for _, step, role in silent_steps(catalog, process)
    }


def _places(entry: Entry[Silence]) -> Iterator[tuple[tuple[str | int, ...], Place]]:
    """Each step of a reason with its path in the file."""
    for index, place in enumerate(entry.item.places):
        for number, step in enumerate(place.steps):
            yield ("missä", index, "vaiheet", number), (entry.item.role, place.process, step)
