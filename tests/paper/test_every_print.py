"""Every PDF of the real site: readable by everyone, complete, in the right order, with its marks."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from built_site import ORIGIN, parsed
from measuring import measured
from real_content import content
from squeezing import squeezed

from macros.model import Workshop
from macros.site.here import Here
from macros.site.phrases import phrases
from macros.site.site import SitePage
from publish.checks.accessible_pdf import Reading, read_pdf
from publish.paper import article

VARIANTS = {
    "a4": [""],
    "taitto": ["taitto", "taitto-lue"],
    "taitto-paino": ["taitto-paino"],
    "vihko": ["vihko", "vihko-lue"],
    "juliste": ["juliste-a4", "juliste-a3"],
    "työpohja": ["tyopohja", "tyopohja-a3"],
    "suurteksti": ["suurteksti"],
}


def promised() -> list[tuple[SitePage, str]]:
    """What front matter and data promise, told without asking the code that makes it."""
    rows = [
        (page, variant)
        for page in content().pages.values()
        for wanted in page.page.prints
        for variant in VARIANTS[wanted]
    ]
    workshops = {workshop.page for workshop in content().catalog.of(Workshop).values()}
    rows += [
        (page, "paketti")
        for page in content().pages.values()
        if page.template == "perehdytys" or page.page.id in workshops
    ]
    return sorted(rows, key=lambda row: (row[0].address, row[1]))


def address(page: SitePage, variant: str) -> str:
    language = "" if page.page.language == "fi" else f".{page.page.language}"
    return f"tiedostot/{page.page.id}{f'-{variant}' if variant else ''}{language}.pdf"


PRINTS = promised()
LEAFLETS = [row for row in PRINTS if row[1] == "taitto"]
FOR_SHOPS = [row for row in PRINTS if row[1] == "taitto-paino"]
every_print = pytest.mark.parametrize(
    ("page", "variant"), PRINTS, ids=[address(*row).removeprefix("tiedostot/") for row in PRINTS]
)
every_leaflet = pytest.mark.parametrize("page", [row[0] for row in LEAFLETS], ids=[address(*row) for row in LEAFLETS])


@cache
def reading(file: Path, language: str) -> Reading:
    return read_pdf(file.read_bytes(), language)


def test_there_is_something_to_test() -> None:
    assert len(PRINTS) > 20
    measured(__file__, f"{len(PRINTS)} sivujen PDF-tiedostoa")
    assert {page.page.language for page, _ in LEAFLETS} == {"fi", "sv", "en"}


@every_print
def test_everyone_can_read(page: SitePage, variant: str, site: Path) -> None:
    found = reading(site / address(page, variant), page.page.language)
    assert found.problems == []
    assert found.headings[0][0] == 1
    assert squeezed(page.title) in squeezed(found.title) or variant.startswith("juliste")
    assert found.kinds["Figure"] >= 1  # the QR code, with its alternative text


@every_print
def test_carries_its_marks(page: SitePage, variant: str, site: Path) -> None:
    """Day, version code and address are on paper in words; the code is answered."""
    found = reading(site / address(page, variant), page.page.language)
    assert Here(content(), page).day(page.page.checked) in found.text
    place = f"m/{page.page.id}/" + ("" if page.page.language == "fi" else f"{page.page.language}/")
    assert squeezed(f"tukipakki.example/{place}") in squeezed(found.text)
    code = re.search(r"voimassa/([0-9a-z]{8})/", re.sub(r"\s", "", found.text))
    assert code, found.text[-200:]
    answer = parsed(site / "voimassa" / code[1] / "index.html")
    assert answer.html["lang"] == page.page.language
    assert answer.h1.get_text() in ("Tämä paperi on voimassa", "Det här pappret gäller", "This paper is valid")


@every_print
def test_qr_code_tells_whether_the_paper_holds(page: SitePage, variant: str, site: Path) -> None:
    """A phone reads the printed code: its address tells the state of the very paper and leads on to the page."""
    with pypdfium2.PdfDocument(site / address(page, variant)) as pdf:
        codes = {
            code.text
            for sheet in pdf
            for code in zxingcpp.read_barcodes(
                sheet.render(scale=150 / 72).to_pil().convert("L"), formats=zxingcpp.BarcodeFormat.QRCode
            )
        }
    assert len(codes) == 1, codes
    (target,) = codes
    assert re.fullmatch(rf"{re.escape(ORIGIN)}voimassa/[0-9a-z]{{8}}/", target)
    place = site / target.removeprefix(ORIGIN)
    links = [str(link["href"]) for link in parsed(place / "index.html").select("a[href]")]
    permalink = f"m/{page.page.id}/" + ("" if page.page.language == "fi" else f"{page.page.language}/")
    assert (site / permalink).resolve() in [(place / link).resolve() for link in links]


FAMILY = [row for row in PRINTS if row[0].page.audience[0] == "perhe"]


@pytest.mark.parametrize(("page", "variant"), FAMILY, ids=[address(*row).removeprefix("tiedostot/") for row in FAMILY])
def test_family_paper_stands_alone(page: SitePage, variant: str, site: Path) -> None:
    """Whatever is a link can be read: a number to call, a short address, or a section of law; and there are lines to write on."""
    file = site / address(page, variant)
    text = squeezed(reading(file, page.page.language).text)
    hidden = [target for target in targets(file) if not any(squeezed(words) in text for words in readable(target))]
    assert hidden == []
    assert squeezed(phrases()[page.page.language]["paperi.oma_tyontekija"]) in text


def targets(file: Path) -> set[str]:
    """The addresses that the links of a PDF lead to."""
    with pikepdf.open(file) as pdf:
        notes = [note for sheet in pdf.pages for note in sheet.obj.get("/Annots", [])]
        return {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}


def readable(target: str) -> list[str]:
    """What on paper tells an address: digits of a number as they are dialled at home, the short address, or the site."""
    if target.startswith("tel:"):
        digits = target.removeprefix("tel:").replace("+358", "0")
        return [digits]
    short = target.partition("//")[2].removeprefix("www.").rstrip("/")
    return [short] if short.startswith("tukipakki.example") else [short, short.split("/")[0]]


@pytest.mark.skipif(not shutil.which("verapdf"), reason="veraPDF ei ole koneella: siitä ei ole pakettia")
def test_whole_checker_agrees(site: Path) -> None:
    files = [str(site / address(*row)) for row in PRINTS]
    done = subprocess.run(
        ["verapdf", "--flavour", "ua1", "--format", "text", *files], capture_output=True, text=True, timeout=300
    )
    assert "FAIL" not in done.stdout
    assert done.returncode == 0, done.stdout


@every_leaflet
def test_leaflet_is_read_in_the_page_s_order(page: SitePage, site: Path) -> None:
    """Panels are moved to their places on the sheet; a screen reader still hears them in the order of the page."""
    told = reading(site / address(page, "taitto"), page.page.language)
    parts = article.sections(article.read(site / page.address / "index.html").text)
    kept = [part for part in parts if not article.is_law(part) and not part.marked("ei-taittoon")]
    assert len(kept) > 4
    place, text = 0, squeezed(told.text)
    for part in kept:
        for block in ([part.heading] if part.heading is not None else []) + [
            block for block in part.blocks if "pari" not in article.classes(block)
        ]:
            for words in filter(None, (squeezed(text) for text in block.itertext())):
                found = text.find(words, place)
                assert found >= 0, words
                place = found + len(words)
    assert [title for level, title in told.headings if level == 2] == [
        part.title for part in kept if part.heading is not None
    ]


@every_leaflet
def test_leaflet_is_one_sheet_and_says_the_same_folded(page: SitePage, site: Path) -> None:
    sheet, panels = site / address(page, "taitto"), site / address(page, "taitto-lue")
    with pikepdf.open(sheet) as pdf:
        assert [[round(float(side) / 72 * 25.4) for side in side_of.mediabox[2:]] for side_of in pdf.pages] == [
            [297, 210]
        ] * 2
    with pikepdf.open(panels) as pdf:
        assert len(pdf.pages) == 6
    assert reading(sheet, page.page.language).text == reading(panels, page.page.language).text


@every_leaflet
def test_leaflet_keeps_clear_of_the_edge(page: SitePage, site: Path) -> None:
    """A home printer cuts and a fold shifts: nothing is nearer than 8 mm to the edge of a panel, not even a long word of the title."""
    with pypdfium2.PdfDocument(site / address(page, "taitto-lue")) as pdf:
        for panel in pdf:
            picture = panel.render(scale=2 * 25.4 / 72).to_pil().convert("L")  # 2 dots a millimetre
            dark = picture.point(lambda shade: 255 * (shade < 200))
            dark.paste(0, (15, 15, dark.width - 15, dark.height - 15))  # 8 mm, and a dot more for what it touches
            assert dark.getbbox() is None


@pytest.mark.parametrize("page", [row[0] for row in FOR_SHOPS], ids=[address(*row) for row in FOR_SHOPS])
def test_print_shop_can_trim_the_leaflet(page: SitePage, site: Path) -> None:
    """The ground of the cover reaches the end of the bleed, nothing else is near the edge, marks are outside, and the words are the same."""
    shop, folded = (site / address(page, variant) for variant in ("taitto-paino", "taitto"))
    assert reading(shop, page.page.language).text == reading(folded, page.page.language).text
    with pikepdf.open(shop) as pdf:
        for side in pdf.pages:
            boxes = [[round(float(end) / 72 * 25.4, 1) for end in box] for box in (side.trimbox, side.obj.BleedBox)]
            assert boxes == [[10, 10, 307, 220], [7, 7, 310, 223]]
            assert [round(float(end) / 72 * 25.4, 1) for end in side.mediabox] == [0, 0, 317, 230]
    with pypdfium2.PdfDocument(shop) as pdf:
        outside, inside = (
            side.render(scale=2 * 25.4 / 72).to_pil().convert("RGB") for side in pdf
        )  # 2 dots a millimetre
    ground = outside.getpixel((606, 230))  # within the trimmed edge of the cover
    assert ground != (255, 255, 255)
    corners = [(618, 15), (618, 444), (618, 230), (500, 15), (500, 444)]
    assert [outside.getpixel(place) for place in corners] == [ground] * len(corners)
    assert outside.getpixel((622, 230)) == (255, 255, 255)
    for picture in (outside, inside):
        dark = picture.convert("L").point(lambda shade: 255 * (shade < 200))
        assert dark.crop((0, 0, 14, 460)).getbbox(), "no crop marks"
        dark.paste(0, (35, 35, 599, 425))  # all that is 8 mm from the trimmed edge or farther, and a dot more
        assert dark.crop((14, 14, 620, 446)).getbbox() is None, (
            "something is too near the edge, or a mark is in the bleed"
        )


@pytest.mark.parametrize("page", [page for page, variant in PRINTS if variant == ""], ids=lambda page: page.address)
def test_no_word_of_the_page_is_lost(page: SitePage, site: Path) -> None:
    text = squeezed(reading(site / address(page, ""), page.page.language).text)
    lost = []
    for block in article.read(site / page.address / "index.html").text:
        if page.page.audience[0] == "perhe" and "pari" in article.classes(block):
            continue
        lost += [
            word
            for word in re.split(r"[\s_]+", " ".join(block.itertext()))
            if squeezed(word) and squeezed(word) not in text
        ]
    assert lost == []


@pytest.mark.parametrize(
    "page", [page for page, variant in PRINTS if variant == "paketti"], ids=lambda page: page.address
)
def test_packet_has_contents_with_page_numbers(page: SitePage, site: Path) -> None:
    """Each heading is in the contents, and the number is the page where it stands."""
    found = reading(site / address(page, "paketti"), "fi")
    assert found.kinds["TOC"] >= 1
    with pikepdf.open(site / address(page, "paketti")) as pdf, pdf.open_outline() as outline:
        assert len(outline.root) >= 1
        pages = len(pdf.pages)
    titles = [title for level, title in found.headings if level == 2][1:]
    for title in titles:
        number = re.search(rf"{re.escape(title)}[\s.\u2060]*(\d+)", found.text)
        assert number, title
        assert 2 < int(number[1]) <= pages


def test_files_are_listed_on_their_pages(site: Path) -> None:
    """What only a print shop needs is in the material bank alone: a family's page stays quiet."""
    for page, variant in PRINTS:
        quiet = variant == "taitto-paino"
        shown = "materiaalit/" if quiet else page.address
        box = parsed(site / shown / "index.html").select_one("[data-tiedostot]" if quiet else "[data-lataukset]")
        assert not quiet or address(page, variant) not in (site / page.address / "index.html").read_text("utf-8")
        links = {
            (site / shown / link["href"]).resolve(): link.parent.get_text(" ", strip=True)
            for link in box.select("a[href]")
        }
        text = links[(site / address(page, variant)).resolve()]
        with pikepdf.open(site / address(page, variant)) as pdf:
            assert re.search(rf"PDF, {len(pdf.pages)} (?:sivu|sid|page)", text), text


def test_same_content_makes_the_same_bytes(site: Path, root: Path, tmp_path: Path) -> None:
    """Without the cache, from nothing: no clock and no chance in a file."""
    from publish.build import Build
    from publish.orders import orders, sheets

    chosen = [
        sheet
        for sheet in sheets(Build(content(), site, ORIGIN, tmp_path, print))
        if sheet.page.key in (("esite-viikkokokous", "sv"), ("menetelma-sukupuu", "fi"))
    ]
    for order in (order for sheet in chosen for order in orders(sheet)):
        assert order.job.make(tmp_path)[0] == (site / order.address).read_bytes(), order.address


def test_listing_is_not_doubled(site: Path) -> None:
    """The files of a site can be made twice."""
    from publish.exports.downloads import PLACE

    for page, _ in PRINTS:
        text = (site / page.address / "index.html").read_text("utf-8")
        assert len(PLACE.findall(text)) == 1
        assert text.count("tulosta-tai-lataa") == 2


def test_pdf_opens_with_its_title(site: Path) -> None:
    for page, variant in PRINTS:
        with pikepdf.open(io.BytesIO((site / address(page, variant)).read_bytes())) as pdf:
            assert str(pdf.Root.Lang).startswith(page.page.language)
