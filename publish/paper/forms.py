"""Forms of the content as fillable PDF: each question is a field on a screen and a line on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.model.form import Form
from macros.model.tables import FINNISH

from . import literal
from .prints import Print
from .sheet import Sheet


def forms(sheet: Sheet) -> Iterator[tuple[str, Form]]:
    """The forms of a page by their ids."""
    if sheet.language == FINNISH:
        yield from (
            (name, form) for name, form in sheet.site.catalog.of(Form).items() if form.page == sheet.page.page.id
        )


def form_print(sheet: Sheet, form: Form) -> Print:
    """A form as a PDF that can be filled in on a screen or by hand."""
    given = ", ".join(map(literal.value, (form.name, form.purpose, form.keep, form.proposal, list(_parts(form)))))
    source = sheet.source(f'#import "/lomake.typ": *\n#lomake({given})', title=form.name)
    return Print(source, fields=True)


def _parts(form: Form) -> Iterator[dict[str, Any]]:
    """Parts and questions with names that no two fields share."""
    for place, part in enumerate(form.parts, start=1):
        rows = [
            {
                "nimi": f"k{place}-{number}",
                "kysymys": question.label,
                "ohje": question.help,
                "vastaus": question.answer,
                "riveja": question.rows,
                "sarakkeet": list(question.columns),
            }
            for number, question in enumerate(part.questions, start=1)
        ]
        yield {"nimi": part.name, "kohdat": rows}
