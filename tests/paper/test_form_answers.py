"""Every kind of answer on a form, in every language it is given in: fields on the screen, places on paper, controls in Word."""

from __future__ import annotations

import ctypes
import io
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as engine
import pytest
from docx import Document
from docx.oxml.ns import qn
from test_new_leaflet import TITLES, tree, write  # noqa: F401 (a fixture)

from macros.content import check, checked
from publish.checks.accessible_pdf import read_pdf
from publish.orders import orders

FORM = """nimi: Tapaamisen kirjaus
nimi_sv: Anteckning från mötet
nimi_en: Record of the meeting
sivu: esite-uusi
tarkoitus: Kirjaamiseen.
säilytys: Kuuluu asiakastietoihin.
osat:
  - nimi: Lapsi
    nimi_sv: Barnet
    nimi_en: The child
    toistuu: 2
    kohdat:
      - {kysymys: Kuinka suuri huoli on, kysymys_sv: Hur stor är oron, kysymys_en: How big is the worry, vastaus: asteikko}
      - {kysymys: Miten tavattiin, vastaus: valinta, vaihtoehdot: [kotona, koulussa, etänä]}
      - {kysymys: Ketkä olivat mukana, vastaus: valinnat, vaihtoehdot: [lapsi, äiti, isä]}
      - {kysymys: Onko lapsi kuultu, vastaus: kyllä-ei}
      - {kysymys: Mihin aikaan, vastaus: kello}
      - {kysymys: Montako kertaa, vastaus: luku}
      - {kysymys: Luetaan ääneen., vastaus: luettava}
      - {kysymys: Muistiinpanot, vastaus: teksti, rivejä: 30}
"""


@pytest.fixture
def with_form(tree: Path) -> Path:  # noqa: F811
    for language in TITLES:
        write(tree, language, "## Osa\n\nTeksti.\n", prints="")
    (tree / "data/lomakkeet/oma.yml").write_text(FORM, "utf-8")
    return tree


@pytest.mark.parametrize("language", TITLES)
def test_form_is_made_in_each_language(language: str, with_form: Path, sheet, cache_folder: Path) -> None:
    made = {order.ending: order for order in orders(sheet(checked(with_form), "esite-uusi", language))}
    data, _ = made["pdf"].job.make(cache_folder)
    found = read_pdf(data, language)
    assert found.problems == []
    part = {"fi": "Lapsi", "sv": "Barnet", "en": "The child"}[language]
    assert [title for level, title in found.headings if level == 2] == [f"{part} 1", f"{part} 2"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        groups = [field for field in fields if "/Kids" in field]
        asked = [str(field.TU) for field in groups]
        worry = {"fi": "Kuinka suuri huoli on", "sv": "Hur stor är oron", "en": "How big is the worry"}[language]
        assert asked == [worry, "Miten tavattiin", "Onko lapsi kuultu"] * 2
        assert [len(group.Kids) for group in groups] == [11, 3, 2] * 2
        assert len({str(field.T) for field in fields}) == len(fields) == 2 * (3 + 3 + 3)
    document = Document(io.BytesIO(made["docx"].job.make(cache_folder)[0]))
    names = [tag.get(qn("w:val")) for tag in document.element.iter(qn("w:alias"))]
    assert sum(name.startswith(worry) for name in names) == 22
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} >= {
        {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}[language]
    }


NAMES = ("Ánne Njuolŋi đ ŧ", "Оксана", "Žanna Šmit", "Åke Äijälä", "Nguyễn")


@pytest.mark.parametrize("name", NAMES)
def test_name_is_drawn_in_the_font_of_the_form(name: str, with_form: Path, sheet, cache_folder: Path) -> None:
    """By the engine of Chrome, as its reader types it."""
    job = next(order for order in orders(sheet(checked(with_form), "esite-uusi", "fi")) if order.ending == "pdf").job
    data, _ = job.make(cache_folder)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        box = next(field.Rect for field in pdf.Root.AcroForm.Fields if field.get("/FT") == pikepdf.Name.Tx)
        place = [(float(box[0]) + float(box[2])) / 2, (float(box[1]) + float(box[3])) / 2]
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    page = document[0]
    engine.FORM_OnLButtonDown(document.formenv, page, 0, *place)
    engine.FORM_OnLButtonUp(document.formenv, page, 0, *place)
    typed = ctypes.create_string_buffer(f"{name}\0".encode("utf-16-le"))
    engine.FORM_ReplaceSelection(document.formenv, page, ctypes.cast(typed, ctypes.POINTER(ctypes.c_ushort)))
    engine.FORM_ForceToKillFocus(document.formenv)
    engine.FPDFPage_Flatten(page, 0)
    out = io.BytesIO()
    document.save(out)
    text = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage()
    start = text.get_text_range().index(name)
    assert {font(text, start + number) for number in range(len(name))} == {"LOMAKE+SourceSansPro"}


def font(text: pypdfium2.PdfTextPage, letter: int) -> str:
    """The name of the font that a letter is drawn in."""
    told = ctypes.create_string_buffer(100)
    engine.FPDFText_GetFontInfo(text, letter, told, len(told), ctypes.byref(ctypes.c_int()))
    return told.value.decode()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("kysymys: Montako kertaa", "Lomake ei kysy henkilötunnusta."),
        (
            "vaihtoehdot: [kotona, koulussa, etänä]",
            "Vaihtoehtoja on valinnassa vähintään kaksi, muissa vastauksissa ei yhtään.",
        ),
    ],
)
def test_fault_of_a_form_is_told(written: str, said: str, with_form: Path) -> None:
    instead = "kysymys: Henkilötunnus" if "kysymys" in written else "vaihtoehdot: [kotona]"
    file = with_form / "data/lomakkeet/oma.yml"
    file.write_text(file.read_text("utf-8").replace(written, instead), "utf-8")
    assert [problem.what for problem in check(with_form)[1]] == [said]
