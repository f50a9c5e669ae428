"""Pages of workers on the device: nothing before asking, all of them without a network after it, no page of a family, and nothing when taken away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from local_site import serving
from playwright.sync_api import Page, expect

from publish.policy import HEADERS

PLACE = "tyontekijalle/"
KEEP, REMOVE = "Pidä nämä sivut tallessa tällä laitteella", "Poista sivut tältä laitteelta"
LEFT = """async () => ({
  registered: (await navigator.serviceWorker.getRegistrations()).map((row) => new URL(row.scope).pathname),
  caches: await caches.keys(),
})"""
KEPT = "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat()"


@pytest.fixture
def reader(browser: Any, site: Path) -> Iterator[tuple[Page, str, list[str]]]:
    """A reader of the site under its policy, with everything the console has said."""
    with serving(site, HEADERS) as address:
        context = browser.new_context(viewport={"width": 360, "height": 800}, reduced_motion="reduce")
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda row: said.append(row.text) if row.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        yield page, address, said
        context.close()


def keep(page: Page, address: str) -> None:
    page.goto(address + PLACE)
    page.get_by_role("button", name=KEEP).click()
    expect(page.get_by_role("button", name=REMOVE)).to_be_visible(timeout=60_000)


def test_nothing_is_kept_before_the_reader_asks(reader: tuple[Page, str, list[str]]) -> None:
    page, address, said = reader
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PLACE, wait_until="networkidle")
    expect(page.get_by_text("Tällä laitteella ei ole sivuja tallessa.")).to_be_visible()
    assert page.evaluate(LEFT) == {"registered": [], "caches": []}
    assert [url for url in asked if "tallessa.js" in url] == []
    assert said == []


def test_pages_open_without_a_network_and_families_are_never_kept(
    reader: tuple[Page, str, list[str]], site: Path
) -> None:
    page, address, said = reader
    keep(page, address)
    rows = json.loads((site / "sivut.json").read_text("utf-8"))
    workers = [row["url"] for row in rows if row["kohderyhmä"][0] == "työntekijä"]
    families = {row["url"] for row in rows if row["kohderyhmä"][0] == "perhe"}
    kept = {url.removeprefix(address) for url in page.evaluate(KEPT)}
    assert {url for url in kept if url.endswith("/")} == set(workers)
    assert len(workers) > 100
    assert kept & families == set()
    scopes = page.evaluate(LEFT)["registered"]
    assert [url for url in families if any(f"/{url}".startswith(scope) for scope in scopes)] == []
    page.goto(f"{address}perheille/")
    assert page.evaluate("navigator.serviceWorker.controller") is None
    assert said == []
    page.context.set_offline(True)
    for url in ("prosessit/kiireellinen-sijoitus/", "laki/maaraajat/#laskuri", "roolit/vastuumatriisi/"):
        page.goto(address + url)
        expect(page.locator("h1")).to_be_visible()
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert colour not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "ilman tyylejä"
    with pytest.raises(Exception, match="ERR_INTERNET_DISCONNECTED"):
        page.goto(f"{address}perheille/kiireellinen-sijoitus/")  # one that the browser has not seen


def test_taking_away_empties_everything(reader: tuple[Page, str, list[str]]) -> None:
    page, address, said = reader
    keep(page, address)
    page.get_by_role("button", name=REMOVE).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Tällä laitteella ei ole sivuja tallessa.")).to_be_visible()
    page.goto(f"{address}roolit/", wait_until="networkidle")
    assert page.evaluate(LEFT) == {"registered": [], "caches": []}
    assert said == []


def test_half_of_the_pages_is_not_kept(reader: tuple[Page, str, list[str]]) -> None:
    page, address, _ = reader
    page.goto(address + PLACE)
    page.context.route("**/roolit/**", lambda route: route.abort())
    page.get_by_role("button", name=KEEP).click()
    expect(page.get_by_text("Hakeminen ei onnistunut.")).to_be_visible(timeout=60_000)
    assert page.evaluate(LEFT) == {"registered": [], "caches": []}
