"""paikallinen/alue.yml: whose edition of the content this is; none when the content is the core alone."""

from __future__ import annotations

from pathlib import Path

from ..model import Edition
from .checking import check
from .names import LAYER
from .naming import nameless
from .problems import Problem, suggestion
from .reading import Document, read
from .written import decoded

FILE = f"{LAYER}/alue.yml"
PARTS = ("alue.yml", "data", "docs")


def edition(root: Path) -> tuple[Edition | None, Document, list[Problem]]:
    """The county's edition of a root with its file and what is wrong in it and beside it."""
    folder, nothing = root / LAYER, Document(FILE, None, {}, ())
    if not folder.is_dir():
        return None, nothing, []
    problems = [
        Problem(
            f"{LAYER}/{path.name}",
            1,
            "",
            f"Kansiossa {LAYER} ei ole paikkaa ”{path.name}”.",
            suggestion(path.name, PARTS),
        )
        for path in sorted(folder.iterdir())
        if path.name not in PARTS and not path.name.startswith(".")
    ]
    if not (root / FILE).is_file():
        fix = "Kirjoita se: alueen nimi, sivuston nimi ja osoite. Malli on README:n luvussa ”Toiselle hyvinvointialueelle”."
        return None, nothing, [*problems, Problem(FILE, 1, "", "Alueen tiedosto puuttuu.", fix)]
    text, unreadable = decoded(root / FILE, FILE)
    if unreadable:
        return None, nothing, [*problems, unreadable]
    document = read(FILE, text)
    problems += document.problems
    if document.values is None:
        return None, document, problems
    item, found = check(Edition, document, document.values)
    if item and item.mark and not (folder / "docs" / item.mark).is_file():
        what = f"Tiedostoa {LAYER}/docs/{item.mark} ei ole."
        found.append(document.problem(("merkki",), what, "Tallenna merkki sinne tai poista kenttä."))
    if item and (name := nameless(item)):
        what = f"Sivuston nimessä ”{name}” ei ole sanaa, jolla sivustoa kutsutaan ytimen teksteissä."
        fix = "Kirjoita, mikä sivusto on, samalla kielellä: esimerkiksi ”sana: käsikirja” ja ”sanan: käsikirjan”, ”sana_sv: handboken”, ”sana_en: handbook”."
        found.append(document.problem(("nimi",), what, fix))
    return item, document, [*problems, *found]
