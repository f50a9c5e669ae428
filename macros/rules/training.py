"""Rules of trainings and paths."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Event, Role, Training, TrainingPath
from ..site.site import Site
from ..source.problems import Problem


def no_circles(site: Site) -> Iterator[Problem]:
    """A training that in the end requires itself could never be begun; a circle is told once, at its first training."""
    needed = {name: _needed(site, name) for name in site.catalog.of(Training)}
    for entry in site.catalog.written(Training):
        circle = {other for other in needed[entry.id] if entry.id in needed.get(other, ())}
        if circle and entry.id == min(circle):
            said = (
                f"Koulutus edellyttää lopulta itseään: {', '.join(sorted(circle))}."
                if len(circle) > 1
                else "Koulutus edellyttää itseään."
            )
            yield entry.problem(("edellytykset",), said, "Poista yksi edellytyksistä.")


def _needed(site: Site, name: str) -> set[str]:
    """Every training that must come before a training, near or far."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        training = site.catalog.of(Training).get(waiting.pop())
        new = set(training.requires if training else ()) - found
        found |= new
        waiting += new
    return found


def paths_keep_the_order(site: Site) -> Iterator[Problem]:
    """A path must not send anybody to a training before the one it requires."""
    trainings = site.catalog.of(Training)
    for entry in site.catalog.written(TrainingPath):
        places = {row.training: number for number, stage in enumerate(entry.item.stages) for row in stage.trainings}
        for number, stage in enumerate(entry.item.stages):
            for index, row in enumerate(stage.trainings):
                training = trainings.get(row.training)
                for required in training.requires if training else ():
                    if places.get(required, number) > number:
                        first = trainings[required].name if required in trainings else required
                        yield entry.problem(
                            ("vaiheet", number, "koulutukset", index),
                            "Koulutus on polulla ennen edellytystään.",
                            f"Siirrä ”{first}” aiempaan vaiheeseen.",
                        )


def roles_and_paths_agree(site: Site) -> Iterator[Problem]:
    """A role names its path and the path its roles; a reader must find the same from both."""
    for entry in site.catalog.written(Role):
        path = site.catalog.of(TrainingPath).get(entry.item.path or "")
        if (
            path is not None
            and entry.id not in path.roles
            and all(role in site.catalog.of(Role) for role in path.roles)
        ):
            yield entry.problem(
                ("polku",),
                "Polku ei ole tälle roolille.",
                f"Lisää ”{entry.id}” polun kenttään ”roolit” tai vaihda polku.",
            )


def ranges_grow(site: Site) -> Iterator[Problem]:
    """A range whose upper end is lower would be shown backwards."""
    for entry in site.catalog.written(Training):
        for index, part in enumerate(entry.item.parts):
            if part.at_most is not None and part.at_most <= part.length:
                yield entry.problem(
                    ("osat", index, "enintään"),
                    "Yläraja ei ole suurempi kuin kesto.",
                    "Korjaa kenttä ”enintään” tai poista se.",
                )


def events_come_in_their_order(site: Site) -> Iterator[Problem]:
    """One signs up before an event begins, and it begins before it ends."""
    for entry in site.catalog.written(Event):
        event = entry.item
        if event.ends and event.ends < event.begins:
            yield entry.problem(("päättyy",), "Tilaisuus päättyy ennen kuin se alkaa.", "Korjaa päivät.")
        if event.sign_up_by and event.sign_up_by > event.begins:
            what = "Viimeinen ilmoittautumispäivä on tilaisuuden alun jälkeen."
            yield entry.problem(("ilmoittaudu",), what, "Korjaa päivät.")
