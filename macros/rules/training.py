"""Rules of trainings and paths."""

from __future__ import annotations

from collections.abc import Iterator

from ..problems import Problem
from ..site import Site


def no_circles(site: Site) -> Iterator[Problem]:
    """A training that in the end requires itself could never be begun."""
    items = site.catalog.trainings

    def needed(name: str, seen: frozenset[str]) -> Iterator[str]:
        for other in items[name].requires:
            yield other
            if other in items and other not in seen:
                yield from needed(other, seen | {other})

    for name, entry in site.catalog.entries["koulutukset"].items():
        if name in needed(name, frozenset({name})):
            yield entry.problem(("edellytykset",), "Koulutus edellyttää lopulta itseään.", "Poista yksi edellytyksistä.")


def paths_keep_the_order(site: Site) -> Iterator[Problem]:
    """A path must not send anybody to a training before the one it requires."""
    for name, entry in site.catalog.entries["polut"].items():
        places = {row.training: number for number, stage in enumerate(site.catalog.paths[name].stages) for row in stage.trainings}
        for number, stage in enumerate(site.catalog.paths[name].stages):
            for index, row in enumerate(stage.trainings):
                training = site.catalog.trainings.get(row.training)
                for required in training.requires if training else ():
                    if places.get(required, number) > number:
                        first = site.catalog.trainings[required].name if required in site.catalog.trainings else required
                        yield entry.problem(
                            ("vaiheet", number, "koulutukset", index), "Koulutus on polulla ennen edellytystään.", f"Siirrä ”{first}” aiempaan vaiheeseen."
                        )


def roles_and_paths_agree(site: Site) -> Iterator[Problem]:
    """A role names its path and the path its roles; a reader must find the same from both."""
    for name, entry in site.catalog.entries["roolit"].items():
        path = site.catalog.paths.get(site.catalog.roles[name].path or "")
        if path is not None and name not in path.roles:
            yield entry.problem(("polku",), "Polku ei ole tälle roolille.", f"Lisää ”{name}” polun kenttään ”roolit” tai vaihda polku.")


def ranges_grow(site: Site) -> Iterator[Problem]:
    """A range whose upper end is lower would be shown backwards."""
    for name, entry in site.catalog.entries["koulutukset"].items():
        for index, part in enumerate(site.catalog.trainings[name].parts):
            if part.at_most is not None and part.at_most <= part.length:
                yield entry.problem(("osat", index, "enintään"), "Yläraja ei ole suurempi kuin kesto.", "Korjaa kenttä ”enintään” tai poista se.")
