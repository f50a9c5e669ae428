"""A form as a Word document: real headings, tables with header rows, content controls that a county can move and rename."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from macros.model.form import SCALE, Question
from macros.model.tables import FINNISH, LANGUAGES

from .office_file import Marks, WordForm, packed, qr_picture
from .word_control import control


def written(asked: WordForm) -> bytes:
    """The document of a form."""
    form, marks, language = asked.form, asked.marks, asked.language
    document = Document()
    _style(document, marks, LANGUAGES[language].locale)
    document.add_heading(form.says("name", language), 0).style = document.styles["Heading 1"]
    document.add_paragraph(form.says("purpose", language))
    document.add_paragraph().add_run(form.says("keep", language)).bold = True
    for part in form.parts:
        for time in range(1, part.times + 1):
            name = part.says("name", language)
            document.add_heading(f"{name} {time}" if part.times > 1 else name, 2)
            for question in part.questions:
                _Asked(document, question, language, marks.words).write()
    if form.proposal and language == FINNISH:
        document.add_paragraph(form.proposal)
    _colophon(document, marks)
    out = io.BytesIO()
    document.save(out)
    return packed(out.getvalue())


def _style(document: DocxDocument, marks: Marks, locale: str) -> None:
    """A4, language, colours of headings, the file's own data."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    for name in ("Normal", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name = "Calibri"
        _language(style.element.get_or_add_rPr(), locale)
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
        locale,
        marks.code,
    )
    core.created = core.modified = marks.checked
    core.comments, core.last_modified_by, core.revision = "", marks.publisher, 1


def _language(properties: BaseOxmlElement, locale: str) -> None:
    tag = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        tag.set(qn(name), locale)
    properties.append(tag)


@dataclass(frozen=True)
class _Asked:
    """One question in the document, in a language."""

    document: DocxDocument
    question: Question
    language: str
    words: dict[str, str]

    @property
    def label(self) -> str:
        return self.question.says("label", self.language)

    def write(self) -> None:
        """The question and the places to answer."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(2)
        match self.question.answer:
            case "rasti":
                control(paragraph, self.label, box=True)
                paragraph.add_run(f" {self.label}").bold = True
            case "kyllä-ei":
                paragraph.add_run(f"{self.label}: ").bold = True
                self._boxes(paragraph, (self.words["kylla"], self.words["ei"]))
            case "luettava":
                paragraph.add_run(self.label).italic = True
            case _:
                paragraph.add_run(self.label).bold = True
                if told := self.question.says("help", self.language):
                    paragraph.add_run(f"\n{told}").italic = True
                self._places()

    def _places(self) -> None:
        match self.question.answer:
            case "taulukko":
                self._table()
            case "asteikko":
                self._boxes(self.document.add_paragraph(), SCALE)
            case "valinta" | "valinnat":
                self._boxes(self.document.add_paragraph(), self.question.options)
            case "allekirjoitus":
                for what in (self.words["nimi_ja_tehtava"], self.words["paiva"]):
                    control(self.document.add_paragraph(), f"{self.label}: {what}", shown=self.words["kirjoita"])
            case answer:
                many = answer == "teksti"
                control(self.document.add_paragraph(), self.label, many=many, shown=self.words["kirjoita"])

    def _boxes(self, paragraph: Paragraph, words: Iterable[str]) -> None:
        """A box to tick for each word, in a row."""
        for word in words:
            control(paragraph, f"{self.label}: {word}", box=True)
            paragraph.add_run(f" {word}    ")

    def _table(self) -> None:
        """A table whose first row is a header on every page."""
        question = self.question
        table = self.document.add_table(rows=1 + question.rows, cols=len(question.columns))
        table.style = "Table Grid"
        header = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(header)
        for cell, name in zip(table.rows[0].cells, question.columns, strict=True):
            cell.paragraphs[0].add_run(name).bold = True
        for number, row in enumerate(table.rows[1:], start=1):
            for cell, name in zip(row.cells, question.columns, strict=True):
                place = f"{self.label}, {self.words['rivi']} {number}: {name}"
                control(cell.paragraphs[0], place, shown="\u00a0")
        self.document.add_paragraph()


def _colophon(document: DocxDocument, marks: Marks) -> None:
    """QR code with its alternative text, day, version and addresses in words, together on one page."""
    paragraph = document.add_paragraph()
    picture = paragraph.add_run().add_picture(qr_picture(marks.address), width=Cm(2.6))
    properties = picture._inline.docPr
    properties.set("descr", f"{marks.words['qr']} {marks.address}")
    lines = (
        marks.edition,
        f"{marks.words['osoite']}: {marks.address}",
        f"{marks.words['voimassa']}: {marks.validity}",
        *([marks.local] if marks.local else []),
    )
    rows = [paragraph, *map(document.add_paragraph, lines)]
    for row in rows:
        row.paragraph_format.space_after = Pt(0)
        row.paragraph_format.keep_with_next = row is not rows[-1]
