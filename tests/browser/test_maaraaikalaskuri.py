"""The deadline calculator as its reader meets it: link, form, keyboard, calendar file, no network, no storage, from a disk, on paper."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

import icalendar
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, expect

PAGE = "laki/maaraajat/"
CASES = json.loads((Path(__file__).parents[1] / "js" / "maaraaikalaskuri.json").read_text("utf-8"))
RULES = {rule: list(rows) for rule, rows in groupby(CASES, key=lambda case: case["rule"])}
APPEAL = "#saanto=valitusaika&paiva=2026-11-05"
PLACEMENT = "#saanto=kiireellinen-kesto&paiva=2026-11-02"


def tool(page: Page) -> Locator:
    return page.locator("[data-tyokalu=maaraaikalaskuri]")


def answer(page: Page, rule: str) -> Locator:
    return tool(page).locator(f"time[data-saanto={rule}]")


def last_day(page: Page, rule: str, day: str) -> None:
    """Wait until the page gives this last day."""
    expect(answer(page, rule)).to_have_attribute("datetime", day)


@pytest.mark.parametrize("rule", RULES)
def test_link_gives_every_worked_example(open_page: Callable[..., Page], rule: str) -> None:
    """One page follows the address from example to example, as a reader with several links would."""
    page = open_page(f"{PAGE}#saanto={rule}")
    for case in RULES[rule]:
        page.evaluate("hash => { location.hash = hash }", f"saanto={rule}&paiva={case['start']}")
        last_day(page, rule, case["last"])
        expect(tool(page).locator("select[name=saanto]")).to_have_value(rule)
        expect(tool(page).locator("input[name=paiva]")).to_have_value(case["start"])


def test_fresh_link_shows_all_that_follows_from_the_event(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE + PLACEMENT)
    last_day(page, "kiireellinen-kesto", "2026-12-01")
    last_day(page, "kiireellinen-jatkopaatos", "2026-12-31")
    expect(tool(page).get_by_role("status")).to_have_text(re.compile(r"viimeistään tiistaina 1\.12\.2026\.$"))
    assert tool(page).locator("time[data-saanto]").count() == 2
    # section, day it was checked, and the mark where the law must be checked
    expect(tool(page).locator(".laskuri__laki").first).to_contain_text(
        re.compile(r"LsL 38\s§ 2\smom\..*tarkistettu \d+\.\d+\.\d{4}")
    )


def test_law_that_must_be_checked_says_so(open_page: Callable[..., Page]) -> None:
    page = open_page(f"{PAGE}#saanto=oikaisuvaatimus&paiva=2026-11-10")
    last_day(page, "oikaisuvaatimus", "2026-12-10")
    expect(
        tool(page).locator(".laskuri__laki").first.get_by_role("link", name="Tarkista ajantasainen laki")
    ).to_be_visible()


def test_counting_is_shown_day_by_day(open_page: Callable[..., Page]) -> None:
    """Which day was passed over or moved, and why, in the picture and in words."""
    page = open_page(PAGE + APPEAL)
    last_day(page, "valitusaika", "2026-12-07")
    weeks = tool(page).get_by_role("table", name=re.compile("laskettu viikoittain")).first
    expect(weeks.get_by_role("cell", name=re.compile("aika siirtyy yli, itsenäisyyspäivä"))).to_have_count(1)
    expect(weeks.get_by_role("cell", name=re.compile(r"7\.12\..*viimeinen päivä"))).to_have_count(1)
    expect(weeks.locator("td:not(:empty)")).to_have_count(33)  # 5 November to 7 December
    expect(tool(page).locator(".laskuri__syyt").first.get_by_role("listitem")).to_have_count(4)


def test_choosing_makes_a_link_and_back_follows(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE)
    expect(tool(page).get_by_role("status")).to_have_text("")
    page.get_by_label("Määräaika", exact=True).select_option("valitusaika")
    page.get_by_label("Minä päivänä sait päätöksen tiedoksi?").fill("2026-11-05")
    page.get_by_label("Minä päivänä sait päätöksen tiedoksi?").press("Tab")
    last_day(page, "valitusaika", "2026-12-07")
    assert page.url.endswith(PAGE + APPEAL)
    page.get_by_label("Määräaika", exact=True).select_option("arvioinnin-aloitus")
    last_day(page, "arvioinnin-aloitus", "2026-11-16")
    page.go_back()
    last_day(page, "valitusaika", "2026-12-07")
    expect(page.get_by_label("Määräaika", exact=True)).to_have_value("valitusaika")
    page.go_forward()
    last_day(page, "arvioinnin-aloitus", "2026-11-16")
    page.reload()
    last_day(page, "arvioinnin-aloitus", "2026-11-16")


def test_a_place_on_the_page_leaves_the_answer(open_page: Callable[..., Page]) -> None:
    """The contents list is in the address too; the empty address is the empty form again."""
    page = open_page(PAGE, settled=True)
    page.get_by_label("Määräaika", exact=True).select_option("valitusaika")
    page.locator("input[name=paiva]").fill("2026-11-05")
    page.locator("input[name=paiva]").press("Tab")
    last_day(page, "valitusaika", "2026-12-07")
    page.evaluate("location.hash = 'kaikki-maaraajat'")
    last_day(page, "valitusaika", "2026-12-07")
    while "#" in page.url:
        page.go_back()
    expect(answer(page, "valitusaika")).to_have_count(0)
    expect(page.locator("input[name=paiva]")).to_have_value("")


def test_what_is_filled_before_the_script_starts_is_answered(open_page: Callable[..., Page]) -> None:
    page = open_page("tietoa/")
    held: list[Route] = []
    page.route("**/nakyma.js", lambda route: held.append(route))
    with page.expect_request("**/nakyma.js"):
        page.goto(PAGE)
    page.get_by_label("Määräaika", exact=True).select_option("valitusaika")
    page.locator("input[name=paiva]").fill("2026-11-05")
    held[0].continue_()
    last_day(page, "valitusaika", "2026-12-07")


def test_keyboard_alone(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE, settled=True)
    page.get_by_label("Määräaika", exact=True).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.locator("input[name=paiva]")).to_be_focused()
    page.keyboard.type("11022026")  # fields of the browser's own date input, in its own order
    page.keyboard.press("Tab")
    expect(tool(page).locator("time[data-saanto=arvioinnin-valmistuminen]")).to_have_count(1)
    page.get_by_role("button", name="Tänään").focus()
    page.keyboard.press("Enter")
    assert page.locator("input[name=paiva]").input_value() == page.evaluate("new Date().toLocaleDateString('sv-SE')")
    fold = tool(page).locator("summary", has_text="Mitä lasketaan ja miten")
    fold.focus()
    page.keyboard.press("Enter")
    expect(tool(page).get_by_text("Laskemisen säännöt")).to_be_visible()


def test_a_day_half_typed_stays_when_the_address_follows(open_page: Callable[..., Page]) -> None:
    """The address of the rule chosen a moment ago may arrive between two keys of the day."""
    page = open_page(f"{PAGE}#saanto=arvioinnin-valmistuminen", settled=True)
    page.locator("input[name=paiva]").focus()
    page.keyboard.type("1102")
    page.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")
    page.keyboard.type("2026")
    expect(tool(page).locator("time[data-saanto=arvioinnin-valmistuminen]")).to_have_count(1)


@pytest.mark.parametrize(
    ("fragment", "told"),
    [
        ("#saanto=rajoitus-eristaminen&paiva=2026-11-02", "Tätä määräaikaa laskuri ei laske. Aika lasketaan tunteina. Kellonaika ratkaisee, ei päivä."),
        ("#saanto=olematon&paiva=2026-11-02", "Linkin määräaikaa ei ole laskurissa. Valitse määräaika luettelosta."),
        ("#saanto=valitusaika&paiva=2026-02-30", "Linkin päivää ei voi lukea. Valitse päivä."),
        ("#saanto=valitusaika&paiva=<b>", "Linkin päivää ei voi lukea. Valitse päivä."),
        ("#saanto=__proto__&paiva=2026-11-02", "Linkin määräaikaa ei ole laskurissa. Valitse määräaika luettelosta."),
        ("#saanto=valitusaika&paiva=1999-11-02", "Laskuri tuntee juhlapäivät vuosilta"),
        ("#saanto=valitusaika&paiva=9999-12-31", "Laskuri tuntee juhlapäivät vuosilta"),
    ],
)  # fmt: skip
def test_link_that_cannot_be_answered_says_why(open_page: Callable[..., Page], fragment: str, told: str) -> None:
    page = open_page(PAGE + fragment)
    expect(tool(page).get_by_role("status")).to_contain_text(told)
    assert tool(page).locator("time").count() == 0


def test_calendar_entry(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE + APPEAL)
    with page.expect_download() as saved:
        tool(page).get_by_role("button", name="Lisää kalenteriin: Valitusajan viimeinen päivä").click()
    assert saved.value.suggested_filename == "valitusaika-2026-12-07.ics"
    (entry,) = icalendar.Calendar.from_ical(saved.value.path().read_bytes()).walk("VEVENT")
    assert str(entry.decoded("dtstart")) == "2026-12-07"
    assert entry["uid"] == "valitusaika-2026-11-05@lastensuojelun-tukipakki"
    assert "määräaikalaki" in entry["description"]
    assert entry["url"].endswith(PAGE + APPEAL)


def test_nothing_is_asked_or_stored(open_page: Callable[..., Page]) -> None:
    """Everything the answer needs is on the page: the network may go."""
    page = open_page(PAGE, settled=True)
    page.context.set_offline(True)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_label("Määräaika", exact=True).select_option("kiireellinen-kesto")
    page.locator("input[name=paiva]").fill("2026-11-02")
    page.locator("input[name=paiva]").press("Tab")
    last_day(page, "kiireellinen-kesto", "2026-12-01")
    assert requests == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []
    assert page.evaluate("indexedDB.databases()") == []


def test_from_a_disk(open_copy: Callable[..., Page]) -> None:
    page = open_copy("laki/maaraajat/index.html" + APPEAL)
    last_day(page, "valitusaika", "2026-12-07")
    page.get_by_label("Määräaika", exact=True).select_option("asiakirjapyynto")
    last_day(page, "asiakirjapyynto", "2026-12-05")
    page.go_back()
    last_day(page, "valitusaika", "2026-12-07")
    with page.expect_download() as saved:
        tool(page).get_by_role("button", name="Lisää kalenteriin").first.click()
    assert "URL" not in saved.value.path().read_text("utf-8")  # where the reader keeps the copy is not told


def test_without_scripts_the_table_and_the_rules_stand_there(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE, width=320, java_script_enabled=False)
    assert tool(page).get_by_role("combobox").count() == 0
    expect(tool(page).get_by_text("Laskuri tarvitsee JavaScriptin.")).to_be_visible()
    tool(page).locator("summary").click()
    rows = tool(page).get_by_role("row")
    assert rows.count() == 1 + len(RULES)
    box, place = tool(page).locator("table").bounding_box(), tool(page).bounding_box()
    assert box is not None
    assert place is not None
    assert box["x"] + box["width"] <= place["x"] + place["width"]
    expect(tool(page).get_by_text("Arkipäivinä annettuun määräaikaan ei lasketa")).to_be_visible()
    expect(tool(page).get_by_text("juhannusaatto, juhannuspäivä")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_answer_is_accessible_and_fits(open_page: Callable[..., Page], scheme: str, width: int) -> None:
    page = open_page(PAGE + APPEAL, width=width, color_scheme=scheme)
    last_day(page, "valitusaika", "2026-12-07")
    tool(page).evaluate("place => place.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found: Any = Axe().run(page, "[data-tyokalu]").response["violations"]
    assert [(row["id"], [node["html"] for node in row["nodes"]]) for row in found] == []


def test_form_and_answer_are_on_the_first_screen_of_a_phone(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE, width=390, height=844, settled=True)
    box = page.locator("input[name=paiva]").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 844


def test_paper_has_the_answer_and_no_controls(open_page: Callable[..., Page]) -> None:
    page = open_page(PAGE + APPEAL)
    last_day(page, "valitusaika", "2026-12-07")
    page.emulate_media(media="print")
    expect(answer(page, "valitusaika")).to_be_visible()
    expect(tool(page).locator(".laskuri__viikot").first).to_be_visible()
    expect(tool(page).locator("form")).to_be_hidden()
    expect(tool(page).get_by_role("button")).to_have_count(0)
