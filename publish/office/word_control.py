"""Content controls of a Word form: a place to write or to tick that Word names by its question."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

PLACEHOLDER = "595959"  # grey that still has contrast 7:1 on white


def control(paragraph: Paragraph, label: str, *, box: bool = False, many: bool = False, shown: str = "") -> None:
    """A content control named by its question; Word shows the name when the control is chosen."""
    outer, properties, content = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    for name, value in (("w:alias", label[:64]), ("w:tag", label[:64])):
        tag = OxmlElement(name)
        tag.set(qn("w:val"), value)
        properties.append(tag)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "☐" if box else shown
    if not box:
        look = OxmlElement("w:rPr")
        grey = OxmlElement("w:color")
        grey.set(qn("w:val"), PLACEHOLDER)
        look.append(grey)
        run.append(look)
    run.append(text)
    if box:
        properties.append(_checkbox())
    else:
        properties.append(OxmlElement("w:showingPlcHdr"))
        kind = OxmlElement("w:text")
        if many:
            kind.set(qn("w:multiLine"), "1")
        properties.append(kind)
    content.append(run)
    outer.append(properties)
    outer.append(content)
    paragraph._p.append(outer)


def _checkbox() -> etree._Element:
    """A box to tick; its namespace is newer than the package knows."""
    space = "http://schemas.microsoft.com/office/word/2010/wordml"
    box = etree.Element(f"{{{space}}}checkbox", nsmap={"w14": space})
    for name, value in (
        ("checked", {"val": "0"}),
        ("checkedState", {"val": "2612", "font": "MS Gothic"}),
        ("uncheckedState", {"val": "2610", "font": "MS Gothic"}),
    ):
        etree.SubElement(box, f"{{{space}}}{name}", {f"{{{space}}}{key}": text for key, text in value.items()})
    return box
