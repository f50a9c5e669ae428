"""Forms of the content as fillable PDF: each question is a field on a screen and a line on paper."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.form import SCALE, Form
from macros.model.tables import FINNISH

from . import literal
from .prints import Print
from .sheet import Sheet
from .source import Fit

ROOM = Fit(sizes=(1.0,), spare=(0.88,), airy=(1.1, 1.2, 1.3, 1.45, 1.6))


def forms(sheet: Sheet) -> Iterator[tuple[str, Form]]:
    """The forms of a page by their ids."""
    own = sheet.site.catalog.of(Form).items()
    yield from ((name, form) for name, form in own if form.page == sheet.page.page.id and form.speaks(sheet.language))


def form_print(sheet: Sheet, form: Form) -> Print:
    """A form as a PDF that can be filled in on a screen or by hand."""
    name, purpose, keep = (form.says(field, sheet.language) for field in ("name", "purpose", "keep"))
    proposal = form.proposal if sheet.language == FINNISH else None
    given = ", ".join(map(literal.value, (name, purpose, keep, proposal, list(_parts(form, sheet.language)))))
    source = sheet.source(f'#import "/lomake.typ": *\n#lomake({given})', ROOM, title=name)
    return Print(source, fields=True)


def _parts(form: Form, language: str) -> Iterator[dict[str, object]]:
    """Parts as many times as they are on the form, and questions with names that no two fields share."""
    repeated = [(part, time) for part in form.parts for time in range(1, part.times + 1)]
    for place, (part, time) in enumerate(repeated, start=1):
        rows = [
            {
                "nimi": f"k{place}-{number}",
                "kysymys": question.says("label", language),
                "ohje": question.says("help", language) or None,
                "vastaus": question.answer,
                "riveja": question.rows,
                "sarakkeet": list(question.columns),
                "vaihtoehdot": list(SCALE if question.answer == "asteikko" else question.options),
            }
            for number, question in enumerate(part.questions, start=1)
        ]
        name = part.says("name", language)
        yield {"nimi": f"{name} {time}" if part.times > 1 else name, "kohdat": rows}
