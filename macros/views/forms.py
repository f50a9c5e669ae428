"""The forms of the material bank: what each is for, where it stands, in which languages."""

from __future__ import annotations

from dataclasses import dataclass

from ..finnish.alphabet import alphabetical
from ..model.form import Form
from ..model.tables import LANGUAGES
from ..site.here import Here
from .links import Link


@dataclass(frozen=True)
class FormRow:
    """A form; its link leads to the page it stands on."""

    link: Link
    purpose: str
    languages: list[str]


def forms(here: Here) -> list[FormRow]:
    """Every form, in the alphabetical order of their names."""
    rows = []
    for item in here.catalog.of(Form).values():
        page = here.site.find(item.page, here.language)
        address = here.to(page.address)
        spoken = [language.name for name, language in LANGUAGES.items() if item.speaks(name)]
        rows.append(FormRow(Link(here.says(item, "name"), address), here.says(item, "purpose"), spoken))
    return sorted(rows, key=lambda row: alphabetical(row.link.text))
