"""Every workshop kit as whoever leads it gets it: the zip opened, its list checked, the papers of those who take part read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
from built_site import parsed
from icalendar import Calendar
from real_content import content
from squeezing import squeezed

from macros.model import CardSet, Workshop
from macros.site.here import Here
from macros.views import kits, packing
from publish.checks.accessible_pdf import read_pdf
from publish.orders import orders

KITS = [(name, item) for name, item in content().catalog.of(Workshop).items() if item.props]
SETS = sorted(content().catalog.of(CardSet).items())
every_kit = pytest.mark.parametrize(("name", "workshop"), KITS, ids=[name for name, _ in KITS])
every_set = pytest.mark.parametrize(("name", "cards"), SETS, ids=[name for name, _ in SETS])
EACH = {"A3": 1, "A4": 1, "A5": 2, "A6": 4, "A7": 8}
LEADERS = ("1-ohjaajalle/",)


def boxed(site: Path, workshop: Workshop) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO((site / f"tiedostot/{workshop.page}-laatikko.zip").read_bytes()))


def text_of(data: bytes) -> str:
    return squeezed(read_pdf(data).text)


def test_there_is_a_kit() -> None:
    assert "pta" in dict(KITS)


@every_kit
def test_a_page_read_twice_asks_for_the_same_files(name: str, workshop: Workshop, sheet) -> None:
    """Making one paper of a page leaves its other papers as they were."""
    page = sheet(content(), workshop.page)
    assert [order.asked for order in orders(page)] == [order.asked for order in orders(page)]


@every_kit
def test_everything_on_the_packing_list_is_in_the_zip(name: str, workshop: Workshop, site: Path) -> None:
    """The list names each file, each file is there and not empty, and nothing else is."""
    with boxed(site, workshop) as box:
        files = sorted(set(box.namelist()) - {"lue-ensin.txt"})
        (listed,) = [file for file in files if file.endswith("pakkauslista.pdf")]
        text, readme = text_of(box.read(listed)), box.read("lue-ensin.txt").decode("utf-8-sig")
        assert len(files) >= 14
        for file in files:
            assert squeezed(file) in text, file
            assert file in readme, file
            assert len(box.read(file)) > 300, file
        assert readme.count("\n- ") == len(files) + len(workshop.supplies)


def test_a_chosen_programme_packs_its_own_papers_only() -> None:
    """A half day has no handout of the afternoon; a paper of two days stands on the first and tells the second."""
    content_now, kits_now = content(), dict(KITS)

    def packed(name: str) -> dict[str, list[str]]:
        here = Here(content_now, content_now.find(kits_now[name].page))
        listed = packing.packing(kits_now[name], kits.papers(here, name, kits_now[name]))
        return {title: [row.told for row in rows] for title, rows in listed}

    half, whole = packed("pta")["Puoli päivää"], packed("pta")["Koko päivä"]
    assert "Diat: puoli päivää" in half
    assert "Tapaus: iltapäivän osa" in whole
    assert {"Tapaus: iltapäivän osa", "Tilannekortit", "Diat: koko päivä"} & set(half) == set()
    series = packed("peruskoulutus")
    assert len(series) == len(kits.WHENS) + 6
    first = next(rows for title, rows in series.items() if title.startswith("1. päivä"))
    assert "Tapaus: ensimmäinen päivä (myös 2. päivä)" in first
    told = [row for rows in series.values() for row in rows]
    assert len(told) == len(set(told))
    six_days = kits_now["peruskoulutus"]
    sorts = kits.sorts(kits.papers(Here(content_now, content_now.find(six_days.page)), "peruskoulutus", six_days))
    assert [sorts.count(name) for name in ("Diat", "Osallistujan vihko", "Nimilaput", "Kolme tilannetta")] == [1] * 4
    assert not [name for name in sorts if "päivä:" in name]


@every_kit
def test_copies_fit_every_group(name: str, workshop: Workshop, site: Path) -> None:
    """Each who takes part has a booklet and a tag, each table its cards, for every size of group that the workshop allows."""
    site_content = content()
    papers = kits.papers(Here(site_content, site_content.find(workshop.page)), name, workshop)
    for people in range(workshop.group.least, workshop.group.most + 1):
        tables = -(-people // workshop.group.at_table)
        for paper in papers:
            needed = paper.needed(people, workshop.group.at_table)
            if paper.per == "osallistuja" and paper.copies:
                assert (needed - 1) * paper.share < people <= needed * paper.share
            if paper.per == "pöytä":
                assert needed == tables * paper.copies


@every_kit
def test_no_note_of_the_leader_is_on_a_paper_of_participants(name: str, workshop: Workshop, site: Path) -> None:
    slots = [slot for programme in workshop.programmes for slot in programme.slots]
    notes = [
        squeezed(text)
        for slot in slots
        for guided in (slot, *slot.slides)
        for text in (guided.say, guided.show, guided.wrong, guided.onward, getattr(guided, "leader", None))
        if text and len(text) > 30
    ]
    assert len(notes) > 10
    with boxed(site, workshop) as box:
        papers = [file for file in box.namelist() if file.endswith(".pdf") and not file.startswith(LEADERS)]
        assert len(papers) >= 8
        for file in papers:
            text = text_of(box.read(file))
            assert [note for note in notes if note in text] == [], file
        (guide,) = [file for file in box.namelist() if file.endswith("ohjaajan-opas.pdf")]
        told = text_of(box.read(guide))
        assert [note for note in notes if note not in told] == []
        assert [note for note in notes if told.count(note) > sum(other.count(note) for other in notes)] == []


@every_kit
def test_every_paper_of_a_kit_is_read_by_everyone_and_its_last_page_is_not_empty(
    name: str, workshop: Workshop, site: Path
) -> None:
    with boxed(site, workshop) as box:
        for file in (file for file in box.namelist() if file.endswith(".pdf")):
            found = read_pdf(box.read(file))
            assert found.problems == [], file
            assert found.headings[0][0] == 1, file
            with pikepdf.open(io.BytesIO(box.read(file))) as pdf:
                assert len(pdf.pages) >= 1


@every_kit
def test_certificate_claims_nothing(name: str, workshop: Workshop, site: Path) -> None:
    text = read_pdf((site / f"tiedostot/{workshop.page}-todistus.pdf").read_bytes()).text
    assert "ei anna kelpoisuutta" in text or "eikä se anna kelpoisuutta" in text
    assert "Nimi" in text


@every_kit
def test_calendar_has_each_day_with_its_clock_and_both_later_days(name: str, workshop: Workshop, site: Path) -> None:
    for variant, _, programmes in kits.calendars(workshop):
        calendar = Calendar.from_ical((site / f"tiedostot/{workshop.page}-{variant}.ics").read_bytes())
        begun = [(event.decoded("dtstart"), event.decoded("dtend", None)) for event in calendar.walk("VEVENT")]
        meetings = sorted((begins, ends) for begins, ends in begun if ends)
        for programme, (begins, ends) in zip(programmes, meetings, strict=True):
            assert begins.hour * 60 + begins.minute == programme.begins
            assert (ends - begins).total_seconds() / 60 == programme.ends - programme.begins
        first, last = meetings[0][0].date(), meetings[-1][0].date()
        marks = [begins for begins, ends in begun if not ends]
        assert {(day - last).days for day in marks} >= {30, 90}
        assert min((day - first).days for day in marks) < -20
        assert len({str(event["uid"]) for event in calendar.walk("VEVENT")}) == len(begun)


@every_kit
def test_the_page_offers_the_zip_first(name: str, workshop: Workshop, site: Path) -> None:
    page = content().find(workshop.page)
    soup = parsed(site / page.address / "index.html")
    first = soup.select_one("[data-vastaus] a[data-laatikko]")
    assert first["href"].endswith(f"{workshop.page}-laatikko.zip")
    assert soup.select_one("[data-lataukset] a")["href"] == first["href"]


@every_set
def test_cards_are_cut_from_sheets_with_their_backs_behind(name: str, cards: CardSet, site: Path) -> None:
    """So many sheets as the cards need; they are read card by card, front and back, whatever their place on the sheet."""
    file = site / f"tiedostot/{cards.page}-kortit-{name}.pdf"
    sheets = -(-len(cards.cards) // EACH[cards.size]) * (2 if cards.two_sided else 1)
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages) == sheets
    text, place = text_of(file.read_bytes()), 0
    for card in cards.cards:
        for words in (card.title, *(line for part in (*card.front, *card.back) for line in part.lines)):
            found = text.find(squeezed(words), place)
            assert found >= 0, words
            place = found
