"""The structure tree of a PDF, read as a screen reader reads it: headings, lists, tables, figures, text in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from pikepdf import Array, Dictionary, Name, Object, Pdf

from .pdf_text import Content, Place

STANDARD = {
    *(
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
    ),
    *(
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
    ),
    *(
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "Warichu",
        "RB",
        "RT",
        "RP",
        "WT",
        "WP",
        "Figure",
        "Formula",
        "Form",
    ),
}
CHILDREN = {"L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody"}, "TR": {"TH", "TD"}}
BREAKS = {"P", "LI", "TR", "TD", "TH", "Lbl", "Sect"}


@dataclass
class Tree:
    """What walking the tree found: text in reading order, headings as (level, text), elements by object, counts of each type."""

    content: Content
    roles: dict[str, str]
    spoken: list[str] = field(default_factory=list)
    headings: list[tuple[int, int]] = field(default_factory=list)
    holders: dict[tuple[int, int], str] = field(default_factory=dict)
    seen: set[Place] = field(default_factory=set)
    kinds: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_tree(pdf: Pdf, content: Content) -> Tree:
    """Walk the whole tree of a document whose content has been scanned."""
    root = pdf.Root.StructTreeRoot
    tree = Tree(content, {str(name): str(role) for name, role in root.get("/RoleMap", Dictionary()).items()})
    for element in _kids(root):
        _walk(tree, element, None, "")
    lost = ["".join(text) for place, text in content.texts.items() if place not in tree.seen and "".join(text).strip()]
    tree.problems += [f"teksti puuttuu rakenteesta: {text[:40]!r}" for text in lost]
    levels = [level for level, _ in tree.headings]
    if levels and levels[0] != 1:
        tree.problems.append("ensimmäinen otsikko ei ole H1")
    skipped = [(before, after) for before, after in pairwise(levels) if after > before + 1]
    if skipped:
        tree.problems.append(f"otsikkotaso hyppää: {skipped}")
    return tree


def heading_texts(tree: Tree) -> list[tuple[int, str]]:
    """The headings in order, as (level, text)."""
    return [
        (level, " ".join("".join(tree.spoken[start : _end(tree.spoken, start)]).split()))
        for level, start in tree.headings
    ]


def _end(spoken: list[str], start: int) -> int:
    return next((place for place in range(start, len(spoken)) if spoken[place] == "\n"), len(spoken))


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K")
    return [] if kids is None else list(kids) if isinstance(kids, Array) else [kids]


def _walk(tree: Tree, element: Object, page: Object | None, parent: str) -> None:
    if isinstance(element, int):
        element = Dictionary(Type=Name.MCR, MCID=element)
    if element.get("/Type") == Name.MCR:
        holder = element.Stm if "/Stm" in element else element.get("/Pg", page)
        assert holder is not None, "marked content without a page"
        place = (holder.objgen, int(element.MCID))
        tree.seen.add(place)
        tree.spoken.append("".join(tree.content.texts.get(place, [])))
        return
    if element.get("/Type") == Name.OBJR:
        tree.holders[element.Obj.objgen] = parent
        return
    kind = _kind(tree, element)
    tree.kinds[kind] = tree.kinds.get(kind, 0) + 1
    _check(tree, element, kind)
    if kind in BREAKS or kind.startswith("H"):
        tree.spoken.append("\n")
    if re.fullmatch("H[1-6]", kind):
        tree.headings.append((int(kind[1]), len(tree.spoken)))
    for kid in _kids(element):
        _walk(tree, kid, element.get("/Pg", page), kind)
    if kind.startswith("H"):
        tree.spoken.append("\n")


def _kind(tree: Tree, element: Object) -> str:
    kind = str(element.S)
    while kind in tree.roles and kind[1:] not in STANDARD:
        kind = tree.roles[kind]
    return kind[1:]


def _check(tree: Tree, element: Object, kind: str) -> None:
    if kind not in STANDARD:
        tree.problems.append(f"tuntematon rakenne {kind}")
    if kind == "Figure" and not (str(element.get("/Alt", "")).strip() or "/ActualText" in element):
        tree.problems.append("kuvalta puuttuu vaihtoehtoinen teksti")
    if kind == "TH" and not _attribute(element, "/Scope"):
        tree.problems.append("taulukon otsikkosolulta puuttuu suunta (Scope)")
    below = {_kind(tree, kid) for kid in _kids(element) if isinstance(kid, Dictionary) and "/S" in kid}
    if kind in CHILDREN and below - CHILDREN[kind]:
        tree.problems.append(f"{kind} sisältää {sorted(below - CHILDREN[kind])}")


def _attribute(element: Object, name: str) -> Object | None:
    rows = element.get("/A", Array())
    return next(
        (
            row[name]
            for row in (rows if isinstance(rows, Array) else [rows])
            if isinstance(row, Dictionary) and name in row
        ),
        None,
    )
