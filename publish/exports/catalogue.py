"""avoin-data/dcat.jsonld: the open data as national and European catalogues read it (DCAT-AP): data sets, their files, licence and schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import KINDS
from macros.source.catalog import Catalog
from macros.views.joined_tables import joined_tables

from ..build import Build
from . import licence
from .registers import FOLDER
from .table_rows import said

NAME = f"{FOLDER}/dcat.jsonld"
AUTHORITY = "http://publications.europa.eu/resource/authority/"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
SUBJECTS = {  # of the vocabulary of the EU, as it calls them
    "SOCI": "Population and society",
    "JUST": "Justice, legal system and public safety",
    "GOVE": "Government and public sector",
}
MEDIA = {
    "JSON": "application/json",
    "CSV": "text/csv",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _node(kind: str, address: str) -> dict[str, object]:
    """A thing of a vocabulary with what it is, which a validator would otherwise fetch."""
    return {"@id": address, "@type": kind}


LANGUAGE = _node("dct:LinguisticSystem", f"{AUTHORITY}language/FIN")
FINLAND = _node("dct:Location", f"{AUTHORITY}country/FIN")
LICENCE = _node("dct:LicenseDocument", licence.AUTHORITY)


@dataclass(frozen=True)
class DataSet:
    """A data set: its name in addresses, what it is, the forms of its files, and whether its JSON has a schema."""

    name: str
    title: str
    meaning: str
    forms: tuple[str, ...]
    schema: bool = False


def write_catalogue(build: Build) -> None:
    """Write the catalogue: a data set for each kind of content and each joined table, and one of the workbook."""
    day = max(page.page.checked for page in build.site.pages.values()).isoformat()
    home = f"{build.origin}{FOLDER}/"
    catalogue = {
        "@context": CONTEXT,
        "@id": f"{home}dcat.jsonld",
        "@type": "dcat:Catalog",
        "dct:title": _finnish(f"{build.publisher}, avoin data"),
        "dct:description": _finnish(
            "Lastensuojelun säännöt, päättäjät, roolit, prosessit ja koulutukset avoimena datana."
        ),
        "dct:publisher": _publisher(build),
        "foaf:homepage": _node("foaf:Document", build.origin),
        "dct:language": LANGUAGE,
        "dct:license": LICENCE,
        "dct:spatial": FINLAND,
        "dcat:themeTaxonomy": _node("skos:ConceptScheme", f"{AUTHORITY}data-theme")
        | {"dct:title": _english("Data theme")},
        "dcat:theme": [
            _node("skos:Concept", f"{AUTHORITY}data-theme/{subject}") | {"skos:prefLabel": _english(label)}
            for subject, label in SUBJECTS.items()
        ],
        "dct:modified": _day(day),
        "dcat:dataset": [_told(row, home, build.origin, day) for row in _data_sets(build.site.catalog)],
    }
    (build.folder / NAME).write_text(json.dumps(catalogue, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _data_sets(catalog: Catalog) -> Iterator[DataSet]:
    for kind in KINDS.values():
        yield DataSet(kind.name, kind.title, said(kind), ("JSON",) if kind.folder else ("JSON", "CSV"), schema=True)
    for table in joined_tables(catalog):
        yield DataSet(table.name, table.title, table.meaning, ("JSON", "CSV"))
    yield DataSet("tukipakki", "Työkirja", "Kaikki taulukot yhtenä työkirjana.", ("XLSX",))


def _told(row: DataSet, home: str, origin: str, day: str) -> dict[str, object]:
    return {
        "@id": f"{home}{row.name}",
        "@type": "dcat:Dataset",
        "dct:identifier": row.name,
        "dct:title": _finnish(row.title),
        "dct:description": _finnish(row.meaning),
        "dct:publisher": {"@id": f"{origin}#julkaisija"},
        "dct:modified": _day(day),
        "dct:language": LANGUAGE,
        "dct:spatial": FINLAND,
        "dct:accessRights": _node("dct:RightsStatement", f"{AUTHORITY}access-right/PUBLIC"),
        "dcat:theme": [{"@id": f"{AUTHORITY}data-theme/{subject}"} for subject in SUBJECTS],
        "dcat:distribution": [_file(home, row, form) for form in row.forms],
    }


def _file(home: str, row: DataSet, form: str) -> dict[str, object]:
    file = f"{row.name}.{form.lower()}"
    address = f"{home}{file}"
    schema = (
        {"dct:conformsTo": _node("dct:Standard", f"{home}skeemat/{row.name}.json")}
        if row.schema and form == "JSON"
        else {}
    )
    return {
        "@id": f"{address}#tiedosto",
        "@type": "dcat:Distribution",
        "dct:title": _finnish(file),
        "dct:description": _finnish(f"{row.title}, {form}"),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:format": _node("dct:MediaTypeOrExtent", f"{AUTHORITY}file-type/{form}"),
        "dcat:mediaType": _node("dct:MediaType", f"https://www.iana.org/assignments/media-types/{MEDIA[form]}"),
        "dct:license": LICENCE,
        **schema,
    }


def _publisher(build: Build) -> dict[str, object]:
    return {"@id": f"{build.origin}#julkaisija", "@type": "foaf:Agent", "foaf:name": _finnish(build.publisher)}


def _english(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "en"}


def _finnish(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "fi"}


def _day(day: str) -> dict[str, str]:
    return {"@value": day, "@type": "xsd:date"}
