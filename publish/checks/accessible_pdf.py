"""Whether a PDF can be read by everyone: PDF/UA-1 as far as a program can tell, and the promises of our own paper."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass

import pikepdf
from pikepdf import Dictionary, Name

from .pdf_text import LOST, Content, font_problems, scan
from .pdf_tree import Tree, heading_texts, read_tree

HOUSE_FONT = "SourceSansPro"


@dataclass(frozen=True)
class Reading:
    """What a reader gets of a document: problems ([] when there are none), text in reading order, headings, bookmarks, kinds of elements."""

    problems: list[str]
    text: str
    headings: list[tuple[int, str]]
    bookmarks: int
    kinds: dict[str, int]
    title: str


def read_pdf(data: bytes, language: str = "fi") -> Reading:
    """Check a document in a language."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        problems = _document(pdf, language)
        if "/StructTreeRoot" not in pdf.Root:
            return Reading([*problems, "rakennepuu puuttuu"], "", [], 0, {}, "")
        content = Content()
        for number, page in enumerate(pdf.pages, start=1):
            scan(content, page, page.obj.get("/Resources", Dictionary()), f"s. {number}", page.obj.objgen)
            if len(page.obj.get("/Annots", [])) and page.obj.get("/Tabs") != Name.S:
                problems.append(f"s. {number}: sarkainjärjestys ei seuraa rakennetta")
        tree = read_tree(pdf, content)
        text = clean(" ".join(tree.spoken))
        if LOST in text:
            problems.append("tekstissä on merkkejä, joiden merkitystä ei tiedetä")
        marks = _bookmarks(pdf)
        if tree.headings and not marks:
            problems.append("kirjanmerkit puuttuvat")
        found = [
            *problems,
            *content.problems,
            *font_problems(content, HOUSE_FONT),
            *tree.problems,
            *_annotations(pdf, tree),
        ]
        return Reading(sorted(set(found)), text, heading_texts(tree), marks, tree.kinds, _title(pdf))


def _document(pdf: pikepdf.Pdf, language: str) -> list[str]:
    root, problems = pdf.Root, []
    if not str(root.get("/Lang", "")).lower().startswith(language):
        problems.append(f"kieli on {root.get('/Lang')}, pitäisi olla {language}")
    if not root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        problems.append("merkintä tunnisteista (Marked) puuttuu")
    if root.get("/MarkInfo", Dictionary()).get("/Suspects", False):
        problems.append("tunnisteet on merkitty epävarmoiksi")
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        problems.append("otsikkoa ei näytetä ikkunan nimenä")
    xmp = _xmp(pdf)
    if not re.search(r'pdfuaid:part(="|>)\s*1', xmp):
        problems.append("PDF/UA-merkintä puuttuu")
    if not _title(pdf):
        problems.append("otsikko puuttuu tiedoista")
    if pdf.is_encrypted and not pdf.allow.accessibility:
        problems.append("salaus estää apuvälineet")
    return problems


def _xmp(pdf: pikepdf.Pdf) -> str:
    return pdf.Root.Metadata.read_bytes().decode("utf-8", "replace") if "/Metadata" in pdf.Root else ""


def _title(pdf: pikepdf.Pdf) -> str:
    match = re.search(r"<dc:title>.*?<rdf:li[^>]*>\s*(.*?)\s*</rdf:li>", _xmp(pdf), re.S)
    return match[1] if match else ""


def _annotations(pdf: pikepdf.Pdf, tree: Tree) -> list[str]:
    """Links must say where they lead and fields what is asked; both must be in the tree."""
    problems = []
    for number, page in enumerate(pdf.pages, start=1):
        for row in page.obj.get("/Annots", []):
            kind, holder = str(row.Subtype), tree.holders.get(row.objgen)
            if kind == "/Link" and (holder != "Link" or not str(row.get("/Contents", ""))):
                problems.append(f"s. {number}: linkki ilman selitystä tai rakenteen ulkopuolella")
            if kind == "/Widget" and (holder != "Form" or not str(row.get("/TU", ""))):
                problems.append(f"s. {number}: kenttä {row.get('/T')} ilman nimeä tai rakenteen ulkopuolella")
    return problems


def _bookmarks(pdf: pikepdf.Pdf) -> int:
    def count(rows: Iterable[pikepdf.OutlineItem]) -> int:
        return sum(1 + count(row.children) for row in rows)

    with pdf.open_outline() as outline:
        return count(outline.root)


def clean(text: str) -> str:
    """Text with single spaces, without soft hyphens and without the hyphens of line ends."""
    return re.sub(r"\s+", " ", re.sub("\u00ad\\s*|(?<=\\w)[-\u2010]\\s*\n\\s*", "", text)).strip()
