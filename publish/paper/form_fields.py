"""Real form fields: Typst draws a figure whose alt text is ”lomake|<btn, rad or tx>|<name>|<page>|<label>”; each becomes a field.

Places of the kind ”rad”, named ”<group>=<value>”, are one field together: choosing one takes the others away.

The field is a widget inside a Form element of the structure tree (PDF/UA-1, 7.18); what is drawn stays on paper too.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from .form_font import form_font

MARK = "lomake|"
TICK = (0.043, 0.31, 0.29)  # dark green, as on the site; black and white print shows it as dark grey
MULTILINE = 4096
RADIO = (1 << 15) + (1 << 14)  # one of many, and no click takes the choice away
# Chrome's engine draws letters outside Western Europe in a font of its own, or not at all, unless the form's font goes by a name of signs
FONT = "Wingdings"
TEXT = String(f"/{FONT} 10 Tf 0 g")
ONE_LINE = 24  # points: a box lower than this is for one line


def add_fields(source: bytes) -> bytes:
    """The document with a field in every place that was left for one; names must be unique."""
    with pikepdf.open(io.BytesIO(source)) as pdf:
        figures = list(_places(pdf.Root.StructTreeRoot))
        if not figures:
            return source
        root, fields, numbers = pdf.Root.StructTreeRoot, Array(), []
        key, groups = int(root.ParentTreeNextKey), {}
        for figure in figures:
            widget = pdf.make_indirect(_widget(pdf, figure, key))
            group, one, _ = str(widget.T).partition("=")
            _attach(widget, figure)
            if not one:
                fields.append(widget)
            else:
                if group not in groups:
                    groups[group] = _group(pdf, group, str(widget.TU))
                    fields.append(groups[group])
                _join(groups[group], widget)
            numbers += [key, figure]
            key += 1
        tree = root.ParentTree
        if "/Nums" in tree:
            for part in numbers:
                tree.Nums.append(part)
        else:
            tree.Kids.append(pdf.make_indirect(Dictionary(Nums=numbers, Limits=[numbers[0], numbers[-2]])))
        root.ParentTreeNextKey = key
        fonts_of_form = Dictionary(Font=Dictionary({f"/{FONT}": form_font(pdf)}))
        pdf.Root.AcroForm = Dictionary(Fields=fields, DR=fonts_of_form, DA=TEXT)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return out.getvalue()


def _places(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Figures that stand for fields, in reading order."""
    if str(element.get("/Alt", "")).startswith(MARK):
        yield element
        return
    kids = element.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and ("/S" in kid or "/K" in kid):
            yield from _places(kid)


def _widget(pdf: pikepdf.Pdf, figure: pikepdf.Object, key: int) -> Dictionary:
    _, kind, name, page, label = str(figure.Alt).split("|", 4)
    attributes = figure.A[0] if isinstance(figure.A, Array) else figure.A
    box = [float(side) for side in attributes.BBox]
    width, height = box[2] - box[0], box[3] - box[1]

    def look(drawing: bytes) -> pikepdf.Object:
        return pdf.make_stream(drawing, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, width, height])

    on = pdf.pages[int(page) - 1].obj
    widget = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, Rect=box, F=4, P=on, T=String(name), TU=String(label), StructParent=key
    )
    if kind in ("btn", "rad"):
        tick = b"q %.3f %.3f %.3f RG 1.6 w 1 J 1 j %.2f %.2f m %.2f %.2f l %.2f %.2f l S Q" % (
            *TICK,
            *(width * 0.22, height * 0.52, width * 0.43, height * 0.28, width * 0.8, height * 0.76),
        )
        widget.FT, widget.V, widget.AS = Name.Btn, Name.Off, Name.Off
        widget.AP = Dictionary(N=Dictionary({f"/{str(name).partition('=')[2] or 'on'}": look(tick), "/Off": look(b"")}))
        widget.MK, widget.DA = Dictionary(CA=String("4")), String("/ZaDb 0 Tf 0 g")
    else:
        widget.FT, widget.V, widget.Ff = Name.Tx, String(""), MULTILINE if height > ONE_LINE else 0
        widget.DA, widget.AP = TEXT, Dictionary(N=look(b""))
    return widget


def _group(pdf: pikepdf.Pdf, name: str, label: str) -> pikepdf.Object:
    """The field of places of which one is chosen; what it asks is the label of its places up to their own word."""
    asked = label.rpartition(": ")[0]
    return pdf.make_indirect(
        Dictionary(FT=Name.Btn, Ff=RADIO, T=String(name), TU=String(asked), V=Name.Off, Kids=Array())
    )


def _join(group: pikepdf.Object, widget: pikepdf.Object) -> None:
    """Make a widget one of the places of a group; what it is called is told by its own label."""
    for own in ("/T", "/FT", "/V"):
        del widget[own]
    widget.Parent = group
    group.Kids.append(widget)


def _attach(widget: pikepdf.Object, figure: pikepdf.Object) -> None:
    """Put a field on its page and in place of its figure in the structure tree."""
    page = widget.P
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)
    page.Tabs = Name.S
    del figure["/Alt"]
    figure.S, figure.Pg = Name.Form, page
    figure.K = Array([Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)])
