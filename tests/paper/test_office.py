"""Word forms and slides opened again by program: headings, language, titles, notes, alternative texts, fields."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from types import SimpleNamespace

import pikepdf
import pytest
from built_site import parsed
from docx import Document
from docx.oxml.ns import qn
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn as slide_name
from real_content import content
from squeezing import squeezed

from macros.model import Form, LegalFact, Workshop
from macros.model.form import SCALE
from publish.checks.accessible_pdf import read_pdf

FORMS = sorted(content().catalog.of(Form).items())
PROGRAMMES = [
    (workshop, programme) for workshop in content().catalog.of(Workshop).values() for programme in workshop.programmes
]
KIT_PAGES = [workshop.page for workshop in content().catalog.of(Workshop).values() if workshop.props]
every_form = pytest.mark.parametrize(("name", "form"), FORMS, ids=[name for name, _ in FORMS])
every_deck = pytest.mark.parametrize(
    ("workshop", "programme"),
    PROGRAMMES,
    ids=[f"{workshop.page}-{programme.slug}" for workshop, programme in PROGRAMMES],
)


READ = "luettava"
BOXES = ("kyllä-ei", "rasti", "asteikko", "valinta", "valinnat")


def shown_parts(form) -> list:
    """Parts as many times as they are on the form, by the names they have there."""
    return [
        (f"{part.name} {time}" if part.times > 1 else part.name, part)
        for part in form.parts
        for time in range(1, part.times + 1)
    ]


def asked(form) -> list:
    return [question for _, part in shown_parts(form) for question in part.questions]


def answered(form) -> list:
    """Without the texts that are only read aloud."""
    return [question for question in asked(form) if question.answer != READ]


@every_form
def test_word_form_has_headings_tables_and_controls(name: str, form, site: Path) -> None:
    document = Document(str(site / f"tiedostot/{form.page}-lomake-{name}.docx"))
    headings = [
        (paragraph.style.name, paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading")
    ]
    assert headings == [("Heading 1", form.name), *(("Heading 2", name) for name, _ in shown_parts(form))]
    assert document.core_properties.title == form.name
    assert document.core_properties.language == "fi-FI"
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} >= {"fi-FI"}
    tables = [question for question in asked(form) if question.answer == "taulukko"]
    assert [[cell.text for cell in table.rows[0].cells] for table in document.tables] == [
        question.columns for question in tables
    ]
    assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in document.tables)
    names = [tag.get(qn("w:val")) for tag in document.element.iter(qn("w:alias"))]
    expected = sum(
        {
            "taulukko": question.rows * len(question.columns),
            "kyllä-ei": 2,
            "allekirjoitus": 2,
            "asteikko": len(SCALE),
            READ: 0,
        }.get(question.answer, len(question.options) or 1)
        for question in asked(form)
    )
    assert len(names) == expected
    assert all(any(named.startswith(question.label[:50]) for named in names) for question in answered(form))
    assert [picture.get("descr") for picture in document.element.iter(qn("wp:docPr"))] == [
        f"QR-koodi: https://tukipakki.example/m/{form.page}/"
    ]


@every_form
def test_pdf_form_has_a_named_field_for_every_answer(name: str, form, site: Path) -> None:
    file = site / f"tiedostot/{form.page}-lomake-{name}.pdf"
    found = read_pdf(file.read_bytes())
    assert found.problems == []
    assert [title for level, title in found.headings] == [form.name, *(name for name, _ in shown_parts(form))]
    with pikepdf.open(file) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert len({str(field.T) for field in fields}) == len(fields)
        assert sum(len(field.get("/Kids", [field])) for field in fields) == found.kinds["Form"]
        labels = [str(field.TU) for field in fields]
        assert all(any(label.startswith(question.label) for label in labels) for question in answered(form))
        boxes = [field for field in fields if field.FT == "/Btn"]
        assert bool(boxes) == any(question.answer in BOXES for question in asked(form))
        assert all(set(box.AP.N.keys()) == {"/on", "/Off"} for box in boxes if "/Kids" not in box)
        for group in (box for box in boxes if "/Kids" in box):
            assert int(group.Ff) & 1 << 15, "yhden valinnan ryhmä"
            assert [set(one.AP.N.keys()) for one in group.Kids] == [
                {f"/{number}", "/Off"} for number in range(1, len(group.Kids) + 1)
            ]


@every_form
def test_filled_form_keeps_finnish_letters(name: str, form, site: Path) -> None:
    """The font of the form is inside the file and has ä, ö, š, ž, ŋ and the euro."""
    with pikepdf.open(site / f"tiedostot/{form.page}-lomake-{name}.pdf") as pdf:
        (known,) = [
            font.ToUnicode.read_bytes() for _, font in pdf.Root.AcroForm.DR.Font.items() if "/ToUnicode" in font
        ]
        assert all(f"<{ord(letter):04x}>".encode() in known for letter in "äöåšžŋ€–”")
        pdf.Root.AcroForm.Fields[0].V = pikepdf.String("Äidin šekki – 30 €")
        out = io.BytesIO()
        pdf.save(out)
    assert read_pdf(out.getvalue()).problems == []


def told(slide) -> list[str]:
    """Every text on a slide that its readers see, without the footer and the number."""
    frames = [shape.text_frame for shape in every_shape(slide.shapes) if shape.has_text_frame]
    return [paragraph.text for frame in frames for paragraph in frame.paragraphs if paragraph.text]


def every_shape(shapes):
    for shape in shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from every_shape(shape.shapes)
        else:
            yield shape


@every_deck
def test_slides_speak_to_participants_and_notes_to_the_leader(workshop, programme, site: Path) -> None:
    """Every part is shown in its order; what the leader says and does is in the notes, with its length, and on no slide."""
    show = Presentation(str(site / f"tiedostot/{workshop.page}-diat-{programme.slug}.pptx"))
    slides = list(show.slides)
    titles = [slide.shapes.title.text.replace("\u00a0", " ") for slide in slides]
    expected = [slide.title or slot.name for slot in programme.slots for slide in slot.slides or [slot_as_slide(slot)]]
    assert [title for title in titles if title in expected] == expected
    shown = squeezed(" ".join(text for slide in slides for text in told(slide)))
    notes = squeezed(" ".join(slide.notes_slide.notes_text_frame.text for slide in slides))
    for guided in (guided for slot in programme.slots for guided in slot.slides or [slot]):
        for text in (guided.say, guided.show, guided.wrong, guided.onward):
            assert not text or squeezed(text) in notes
            assert not text or len(text) < 30 or squeezed(text) not in shown
        assert all(squeezed(text) in shown for text in guided.shown)
    assert not re.search(r"\bklo\b|\d\d\.\d\d", " ".join(text for slide in slides for text in told(slide)))
    lengths = [int(number) for number in re.findall(r"Kesto: (\d+) min", "\n".join(noted(slides)))]
    assert sum(lengths) == programme.ends - programme.begins


def noted(slides) -> list[str]:
    return [slide.notes_slide.notes_text_frame.text for slide in slides]


def slot_as_slide(slot):
    return SimpleNamespace(title=slot.name)


@every_deck
def test_slides_are_read_in_order_by_everyone(workshop, programme, site: Path) -> None:
    """Title first, Finnish everywhere, a number on each, pictures told or marked as decoration, no letter too small."""
    show = Presentation(str(site / f"tiedostot/{workshop.page}-diat-{programme.slug}.pptx"))
    assert show.core_properties.title == workshop.name
    assert show.core_properties.language == "fi-FI"
    for slide in show.slides:
        assert slide.shapes[0] == slide.shapes.title
        assert slide.shapes.title.text
        assert {run.get("lang") for run in slide._element.iter(slide_name("a:rPr"))} == {"fi-FI"}
        assert slide._element.xpath(".//p:ph[@type='sldNum']")
        for name in slide._element.iter(slide_name("p:cNvPr")):
            decoration = any("decorative" in child.tag for child in name.iter())
            inside = name.getparent().getparent().getparent().tag == slide_name("p:grpSp")
            words = "".join(text.text or "" for text in name.getparent().getparent().iter(slide_name("a:t")))
            assert name.get("descr") or decoration or inside or words or name.get("id") == "1", name.get("name")
        assert (
            min((int(run.get("sz")) for run in slide._element.iter(slide_name("a:rPr")) if run.get("sz")), default=2000)
            >= 2000
        )


@every_deck
def test_case_part_is_shown_where_it_is_used(workshop, programme, site: Path) -> None:
    """Only in its programme, and right before the part that hands it out."""
    show = Presentation(str(site / f"tiedostot/{workshop.page}-diat-{programme.slug}.pptx"))
    texts = [squeezed(" ".join(told(slide))) for slide in show.slides]
    for slot in (slot for slot in programme.slots if slot.case_part):
        (part,) = [part for part in workshop.case.parts if part.name == slot.case_part]
        places = [place for place, text in enumerate(texts) if squeezed(part.story[-1]) in text]
        handed_out = [row for row in programme.slots if row.case_part == part.name]
        following = [row.slides[0].title if row.slides and row.slides[0].title else row.name for row in handed_out[:1]]
        assert [squeezed(show.slides[place + 1].shapes.title.text) for place in places] == list(
            map(squeezed, following)
        )


@every_deck
def test_people_of_a_case_are_drawn_and_told_beside_its_story(workshop, programme, site: Path) -> None:
    """Each is on the slide in words, and the picture says in its alternative text who live together."""
    show = Presentation(str(site / f"tiedostot/{workshop.page}-diat-{programme.slug}.pptx"))
    used = {slot.case_part for slot in programme.slots}
    drawn = [part for part in (workshop.case.parts if workshop.case else []) if part.people and part.name in used]
    pictures = [
        (slide, shape._element.nvGrpSpPr.cNvPr.get("descr"))
        for slide in show.slides
        for shape in slide.shapes
        if shape.name == "Ketkä kuuluvat tapaukseen"
    ]
    assert len(pictures) >= len(drawn)
    for part in drawn:
        home = " · ".join(person.who for place, person in enumerate(part.people) if person.at_home or place == 0)
        slides = [slide for slide, descr in pictures if descr.startswith(f"Sama koti: {home}.")]
        assert slides, part.name
        assert {person.who for person in part.people} <= set(told(slides[0])), part.name


def test_bank_lists_every_file(site: Path, manifest_rows: list[dict[str, object]]) -> None:
    """The material bank has each file of the manifest once, with what it can be filtered by; what is in a kit's zip is found through it."""
    table = parsed(site / "materiaalit/index.html").select_one("table.tiedostot")
    links = [(site / "materiaalit" / link["href"]).resolve() for link in table.select("tbody a")]
    boxed = {file.resolve() for page in KIT_PAGES for file in (site / "tiedostot").glob(f"{page}-*")} - {
        (site / f"tiedostot/{page}-laatikko.zip").resolve() for page in KIT_PAGES
    }
    everything = {(site / file["url"]).resolve() for row in manifest_rows for file in row["tiedostot"]}
    assert len(links) == len(set(links))
    assert everything - boxed <= set(links) <= everything
    assert len(everything) - len(links) > 10 * len(KIT_PAGES)
    assert [head.get_text() for head in table.select("th[data-valinta]")] == [
        "Laji",
        "Kenelle",
        "Aihe",
        "Kieli",
        "Muoto",
    ]
    assert all(cell.get_text(strip=True) for row in table.select("tbody tr") for cell in row.select("td"))


@pytest.fixture
def manifest_rows(site: Path) -> list[dict[str, object]]:
    rows = json.loads((site / "sivut.json").read_text("utf-8"))
    assert any(row["tiedostot"] for row in rows)
    return rows


def test_registers_are_open_data(site: Path) -> None:
    """JSON and CSV say the same as the content, with the authors' own keys."""
    facts = content().catalog.of(LegalFact)
    rows = json.loads((site / "avoin-data/maaraajat.json").read_text("utf-8"))
    assert [row["id"] for row in rows] == list(facts)
    assert all({"sääntö", "määrä", "yksikkö", "pykälät", "tarkistettu"} <= set(row) for row in rows)
    text = (site / "avoin-data/maaraajat.csv").read_text("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert [line["sääntö"] for line in lines] == [row["sääntö"] for row in rows]
