"""Open data that joins what is written apart: rows that anyone can filter in a spreadsheet without knowing how the content is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ..model import KINDS, Process, Role, Statute, Training, TrainingPath
from ..source.catalog import Catalog
from ..source.reading import dotted
from ..source.references import STATUTES
from ..source.values import at
from .matrix import MARKS
from .tools.training_needs import ALL_HOURS

Cell: TypeAlias = str | float | None


@dataclass(frozen=True)
class JoinedTable:
    """A table: its name in addresses, what it is, its columns with their meaning, and its rows in the order of the columns.

    `of_county` says that only a county's own edition has it.
    """

    name: str
    title: str
    meaning: str
    columns: dict[str, str]
    cells: Callable[[Catalog], Iterable[tuple[Cell, ...]]]
    of_county: bool = False

    def rows(self, catalog: Catalog) -> list[dict[str, object]]:
        """The rows by the names of the columns, in an order of their own."""
        return [dict(zip(self.columns, cells, strict=True)) for cells in self.cells(catalog)]


def _citations(catalog: Catalog) -> Iterable[tuple[Cell, ...]]:
    return sorted(set(_cited(catalog)), key=lambda cells: [str(cell) for cell in cells])


def _cited(catalog: Catalog) -> Iterator[tuple[Cell, ...]]:
    statutes = catalog.of(Statute)
    for kind in KINDS.values():
        for name in catalog.items(kind.name):
            for mention in catalog.mentions.get((kind.name, name), ()):
                if mention.of == STATUTES and mention.name in statutes:
                    statute = statutes[mention.name]
                    written = " ".join(str(at(mention.document.values, mention.path)).split())
                    section, mark, rest = written.removeprefix(mention.name).strip().partition("§")
                    place = (f"{section}{mark}", rest.strip() or None)
                    yield kind.name, name, mention.name, statute.name, statute.number, *place, statute.address


def _responsibilities(catalog: Catalog) -> Iterator[tuple[Cell, ...]]:
    roles = catalog.of(Role)
    for process_id, process in catalog.of(Process).items():
        for number, step in enumerate(process.steps, start=1):
            for attribute, word, _ in MARKS:
                for role in getattr(step, attribute):
                    yield process_id, process.name, number, step.name, role, roles[role].name, word


def _path_trainings(catalog: Catalog) -> Iterator[tuple[Cell, ...]]:
    trainings = catalog.of(Training)
    for path_id, path in catalog.of(TrainingPath).items():
        for stage in path.stages:
            for row in stage.trainings:
                training = trainings[row.training]
                least = sum(part.length * ALL_HOURS[part.unit] for part in training.parts)
                most = sum((part.at_most or part.length) * ALL_HOURS[part.unit] for part in training.parts)
                hours = (least or None, most if most > least else None)
                yield path_id, path.name, stage.name, stage.timing, row.training, training.name, row.need, *hours


def _deviations(catalog: Catalog) -> Iterator[tuple[Cell, ...]]:
    for row in catalog.deviations.values():
        fields = ", ".join(
            dotted(one.path[len(row.at) :]) for one in row.differences if not row.new and not row.removed
        )
        yield row.kind, row.id, row.how, row.reason or None, row.instead or None, fields or None


ID = "Tunnus tiedostossa {}.json."
JOINED_TABLES = (
    JoinedTable(
        "pykalaviittaukset",
        "Pykäläviittaukset",
        "Pykälät, joihin tiedot nojaavat: mikä tieto, mikä säädös, mikä pykälä ja säädöksen osoite.",
        {
            "laji": "Tiedon laji: tiedoston nimi ilman päätettä.",
            "id": "Tiedon tunnus.",
            "säädös": "Säädöksen tunnus.",
            "säädöksen_nimi": "Säädöksen virallinen nimi.",
            "säädöksen_numero": "Säädöskokoelman numero.",
            "pykälä": "Pykälä tai luku.",
            "kohta": "Pykälän momentti ja kohta.",
            "osoite": "Säädöksen ajantasaisen tekstin osoite Finlexissä.",
        },
        _citations,
    ),
    JoinedTable(
        "vastuut",
        "Vastuut",
        "Vastuumatriisi riveinä: kuka tekee, päättää, tulee kuulluksi tai saa tiedon missäkin prosessin vaiheessa.",
        {
            "prosessi": ID.format("prosessit"),
            "prosessin_nimi": "Prosessin nimi.",
            "vaihe": "Monesko vaihe on.",
            "vaiheen_nimi": "Vaiheen nimi.",
            "rooli": ID.format("roolit"),
            "roolin_nimi": "Roolin nimi.",
            "vastuu": "Tekee, päättää, kuullaan tai tiedoksi.",
        },
        _responsibilities,
    ),
    JoinedTable(
        "polkujen-koulutukset",
        "Polkujen koulutukset",
        "Koulutukset, jotka kuuluvat kuhunkin koulutuspolkuun, ja niiden kesto tunteina.",
        {
            "polku": ID.format("polut"),
            "polun_nimi": "Polun nimi.",
            "vaihe": "Polun vaihe.",
            "ajoitus": "Milloin vaihe on.",
            "koulutus": ID.format("koulutukset"),
            "koulutuksen_nimi": "Koulutuksen nimi.",
            "tarve": "Pakollinen, suositeltava tai valinnainen.",
            "tunteja": (
                f"Kesto tunteina osista laskettuna. Koulutuspäivä on {ALL_HOURS['koulutuspäivä']:g} tuntia"
                f" ja tapaaminen {ALL_HOURS['tapaaminen']:g} tuntia: tämä on ehdotus."
            ),
            "tunteja_enintään": "Kesto tunteina, jos osat kestävät niin pitkään kuin voivat; tyhjä, jos kesto ei vaihtele.",
        },
        _path_trainings,
    ),
    JoinedTable(
        "poikkeamat",
        "Alueen poikkeamat",
        "Mikä on hyvinvointialueen omaa: kohta, miten se poikkeaa ytimestä ja miksi.",
        {
            "laji": "Tiedon laji: tiedoston nimi ilman päätettä, tai sivut.",
            "id": "Tiedon tunnus tai sivun paikka.",
            "miten": "Uusi, muutettu, huomio, lisätty osa tai poistettu.",
            "syy": "Mihin muutos perustuu.",
            "tilalla": "Mikä tuli poistetun tilalle.",
            "kentät": "Kentät, jotka ovat toisin kuin ytimessä.",
        },
        _deviations,
        of_county=True,
    ),
)


def joined_tables(catalog: Catalog) -> list[JoinedTable]:
    """The tables that a site has."""
    return [table for table in JOINED_TABLES if catalog.edition or not table.of_county]
