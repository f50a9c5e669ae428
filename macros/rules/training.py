"""Rules of trainings and paths."""

from __future__ import annotations

from collections.abc import Iterator

from ..site.site import Site
from ..source.problems import Problem


def no_circles(site: Site) -> Iterator[Problem]:
    """A training that in the end requires itself could never be begun; a circle is told once, at its first training."""
    needed = {name: _needed(site, name) for name in site.catalog.trainings}
    for name, entry in site.catalog.entries["koulutukset"].items():
        circle = {other for other in needed[name] if name in needed.get(other, ())}
        if circle and name == min(circle):
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
        training = site.catalog.trainings.get(waiting.pop())
        new = set(training.requires if training else ()) - found
        found |= new
        waiting += new
    return found


def paths_keep_the_order(site: Site) -> Iterator[Problem]:
    """A path must not send anybody to a training before the one it requires."""
    for name, entry in site.catalog.entries["polut"].items():
        places = {
            row.training: number
            for number, stage in enumerate(site.catalog.paths[name].stages)
            for row in stage.trainings
        }
        for number, stage in enumerate(site.catalog.paths[name].stages):
            for index, row in enumerate(stage.trainings):
                training = site.catalog.trainings.get(row.training)
                for required in training.requires if training else ():
                    if places.get(required, number) > number:
                        first = (
                            site.catalog.trainings[required].name if required in site.catalog.trainings else required
                        )
                        yield entry.problem(
                            ("vaiheet", number, "koulutukset", index),
                            "Koulutus on polulla ennen edellytystään.",
                            f"Siirrä ”{first}” aiempaan vaiheeseen.",
                        )


def roles_and_paths_agree(site: Site) -> Iterator[Problem]:
    """A role names its path and the path its roles; a reader must find the same from both."""
    for name, entry in site.catalog.entries["roolit"].items():
        path = site.catalog.paths.get(site.catalog.roles[name].path or "")
        if path is not None and name not in path.roles and all(role in site.catalog.roles for role in path.roles):
            yield entry.problem(
                ("polku",), "Polku ei ole tälle roolille.", f"Lisää ”{name}” polun kenttään ”roolit” tai vaihda polku."
            )


def ranges_grow(site: Site) -> Iterator[Problem]:
    """A range whose upper end is lower would be shown backwards."""
    for name, entry in site.catalog.entries["koulutukset"].items():
        for index, part in enumerate(site.catalog.trainings[name].parts):
            if part.at_most is not None and part.at_most <= part.length:
                yield entry.problem(
                    ("osat", index, "enintään"),
                    "Yläraja ei ole suurempi kuin kesto.",
                    "Korjaa kenttä ”enintään” tai poista se.",
                )
