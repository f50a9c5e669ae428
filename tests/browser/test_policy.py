"""The site under the policy that it publishes for servers: nothing is refused, nobody else is asked, nothing is stored, nothing is complained of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from local_site import serving
from measuring import measured
from page_kinds import KINDS
from playwright.sync_api import Page
from waiting import until

from publish.policy import HEADERS, page_policy

NOTE = """window.refused = [];
addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));"""


@pytest.fixture(scope="module")
def guarded(site: Path) -> Iterator[str]:
    """The site as a server with the published headers gives it; without the promise of https, since this one has none."""
    headers = {name: value for name, value in HEADERS.items() if name != "Strict-Transport-Security"}
    with serving(site, headers) as address:
        yield address


def complaints(browser: Any, address: str, pages: list[str]) -> list[str]:
    """Everything that one reader of the pages meets and should not."""
    found: list[str] = []
    context = browser.new_context(viewport={"width": 360, "height": 800})
    context.add_init_script(NOTE)
    page: Page = context.new_page()
    at = ""
    page.on(
        "console",
        lambda message: found.append(f"{at}: {message.text}") if message.type in ("error", "warning") else None,
    )
    page.on("pageerror", lambda error: found.append(f"{at}: {error}"))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((address, "data:", "blob:")) else found.append(f"{at}: {request.url}")
        ),
    )
    for at in pages:
        page.goto(address + at, wait_until="networkidle" if at in KINDS.values() else "load")
        found += [f"{at}: {refused}" for refused in page.evaluate("window.refused")]
        kept = page.evaluate("[...Object.entries(localStorage), ...Object.entries(sessionStorage)]")
        found += [f"{at}: {row}" for row in [*kept, *context.cookies()]]
    context.close()
    return found


def test_no_kind_of_page_is_refused_anything(browser: Any, guarded: str) -> None:
    assert complaints(browser, guarded, list(KINDS.values())) == []


@pytest.mark.hidas
def test_no_page_is_refused_anything(browser: Any, guarded: str, site: Path) -> None:
    pages = [row["url"] for row in json.loads((site / "sivut.json").read_text("utf-8"))]
    others = [file.parent.relative_to(site).as_posix() + "/" for file in site.glob("voimassa/**/index.html")]
    assert len(pages) > 100
    assert complaints(browser, guarded, [*pages, *others, "404.html"]) == []
    measured(__file__, f"{len(pages) + len(others) + 1} sivua")


def test_search_and_theme_work_under_the_policy(browser: Any, guarded: str) -> None:
    page = browser.new_page()
    page.add_init_script(NOTE)
    page.goto(f"{guarded}perheille/")
    page.locator("[data-avaa-haku]").first.click()
    page.get_by_role("dialog").get_by_role("searchbox").press_sequentially("huostaanotto")
    page.get_by_role("dialog").get_by_role("listitem").first.wait_for()
    assert page.evaluate("window.refused") == []
    page.close()


def test_what_the_policy_forbids_is_refused(browser: Any, guarded: str) -> None:
    """The judge judges: a script inside the page and a picture from elsewhere do not come through."""
    page = browser.new_page()
    page.add_init_script(NOTE)
    page.goto(guarded)
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        const picture = new Image();
        picture.src = "https://muu.example/x.png";
        document.body.append(script, picture);
    }""")
    until(page, "new Set(window.refused).size === 2")  # the page and the server each refuse
    assert page.evaluate("window.ran") is None
    page.close()


def test_every_page_carries_the_policy_before_anything_it_governs(site: Path) -> None:
    told = f'<meta http-equiv="Content-Security-Policy" content="{page_policy()}">'
    texts = {file: file.read_text("utf-8") for file in site.rglob("*.html")}
    assert len(texts) > 200
    assert [str(file) for file, text in texts.items() if told not in text[:400]] == []
    assert [
        str(file) for file, text in texts.items() if "<script>" in text or " style=" in text or "<style" in text
    ] == []
