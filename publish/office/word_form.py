"""A form as a Word document: real headings, tables with header rows, content controls that a county can move and rename."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from macros.model.form import Question

from .office_file import Marks, WordForm, packed, qr_picture
from .word_control import control

LANGUAGE = "fi-FI"


def written(asked: WordForm) -> bytes:
    """The document of a form."""
    form, marks = asked.form, asked.marks
    document = Document()
    _style(document, marks)
    document.add_heading(form.name, 0).style = document.styles["Heading 1"]
    document.add_paragraph(form.purpose)
    document.add_paragraph().add_run(form.keep).bold = True
    for part in form.parts:
        document.add_heading(part.name, 2)
        for question in part.questions:
            _question(document, question)
    if form.proposal:
        document.add_paragraph(form.proposal)
    _colophon(document, marks)
    out = io.BytesIO()
    document.save(out)
    return packed(out.getvalue())


def _style(document: Any, marks: Marks) -> None:
    """A4, language, colours of headings, the file's own data."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    for name in ("Normal", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name = "Calibri"
        _language(style.element.get_or_add_rPr())
    document.styles["Normal"].font.size = Pt(11)
    for name, size in (("Heading 1", 22), ("Heading 2", 15)):
        style = document.styles[name]
        style.font.size, style.font.bold, style.font.color.rgb = (
            Pt(size),
            True,
            RGBColor.from_string(marks.colour.upper()),
        )
    core = document.core_properties
    core.title, core.author, core.subject, core.language, core.keywords = (
        marks.title,
        marks.publisher,
        marks.description,
        LANGUAGE,
        marks.code,
    )
    core.created = core.modified = marks.checked
    core.comments, core.last_modified_by, core.revision = "", marks.publisher, 1


def _language(properties: Any) -> None:
    tag = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        tag.set(qn(name), LANGUAGE)
    properties.append(tag)


def _question(document: Any, question: Question) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(2)
    match question.answer:
        case "rasti":
            control(paragraph, question.label, box=True)
            paragraph.add_run(f" {question.label}").bold = True
            return
        case "kyllä-ei":
            paragraph.add_run(f"{question.label}: ").bold = True
            for word in ("kyllä", "ei"):
                control(paragraph, f"{question.label}: {word}", box=True)
                paragraph.add_run(f" {word}    ")
            return
    paragraph.add_run(question.label).bold = True
    if question.help:
        paragraph.add_run(f"\n{question.help}").italic = True
    if question.answer == "taulukko":
        _table(document, question)
        return
    if question.answer == "allekirjoitus":
        for what in ("nimi ja tehtävä", "päivä"):
            control(document.add_paragraph(), f"{question.label}: {what}", shown=f"Kirjoita {what}")
        return
    control(document.add_paragraph(), question.label, many=question.answer == "teksti")


def _table(document: Any, question: Question) -> None:
    """A table whose first row is a header on every page."""
    table = document.add_table(rows=1 + question.rows, cols=len(question.columns))
    table.style = "Table Grid"
    header = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(header)
    for cell, name in zip(table.rows[0].cells, question.columns, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for number, row in enumerate(table.rows[1:], start=1):
        for cell, name in zip(row.cells, question.columns, strict=True):
            control(cell.paragraphs[0], f"{question.label}, rivi {number}: {name}", shown="\u00a0")
    document.add_paragraph()


def _colophon(document: Any, marks: Marks) -> None:
    """QR code with its alternative text, day, version and addresses in words, together on one page."""
    paragraph = document.add_paragraph()
    picture = paragraph.add_run().add_picture(qr_picture(marks.address), width=Cm(2.6))
    properties = picture._inline.docPr
    properties.set("descr", f"{marks.words['qr']} {marks.address}")
    lines = (
        marks.edition,
        f"{marks.words['osoite']}: {marks.address}",
        f"{marks.words['voimassa']}: {marks.validity}",
    )
    rows = [paragraph, *map(document.add_paragraph, lines)]
    for row in rows:
        row.paragraph_format.space_after = Pt(0)
        row.paragraph_format.keep_with_next = row is not rows[-1]
