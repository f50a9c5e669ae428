"""The families' tools as families use them: by touch on a narrow phone without network, from a disk, and through their link or file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

PHONE = {"width": 320, "height": 640, "has_touch": True, "is_mobile": True}
WRITTEN = "Saako mummo tulla?"
STORED = "localStorage.length + sessionStorage.length"


@dataclass(frozen=True)
class Tool:
    """A tool: its page, a field that its reader fills, and the part of its address that holds its state (”” when a file does)."""

    page: str
    field: str
    state: str = ""

    @property
    def address(self) -> str:
        return f"perheille/{self.page}/"


TOOLS = {
    tool.page: tool
    for tool in (
        Tool("kirjeet", "Mitkä asiakirjat", "#kirje=asiakirjat"),
        Tool("kutsu-tapaamiseen", "Missä", "#kutsu=viikkokokous"),
        Tool("missa-kohdassa-olemme", "Mitä tapahtuu seuraavaksi", "#vaihe=huostaanotto"),
        Tool("kysymyskortti", "Omia kysymyksiä", "#kysymykset=tapaaminen-1"),
        Tool("kerro-kerran", "Tämä auttaa minua"),
        Tool("minun-numeroni", "Oma työntekijäni"),
        Tool("mita-mielipiteelleni-tapahtui", "Sanoit"),
    )
}
LINKED = [name for name, tool in TOOLS.items() if tool.state]
FILED = [name for name, tool in TOOLS.items() if not tool.state]


def told(page: Page) -> None:
    """What the reader wrote stands on the sheet."""
    expect(page.locator("[data-arkki]")).to_contain_text(WRITTEN)


def kept(page: Page) -> Path:
    """The sheet as a text file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").click()
    return Path(download.value.path())


@pytest.mark.parametrize("name", TOOLS)
def test_tool_works_by_touch_without_network(open_page: Callable[..., Page], name: str) -> None:
    """Nothing scrolls sideways at 320 px, nothing is asked of the network after the page has come, and nothing is stored."""
    tool = TOOLS[name]
    page = open_page(tool.address + tool.state, settled=True, **PHONE)
    page.context.set_offline(True)
    page.get_by_label(tool.field).tap()
    page.keyboard.type(WRITTEN)
    told(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tallenna tekstinä").tap()
    assert WRITTEN in Path(download.value.path()).read_text("utf-8")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(STORED) == 0


@pytest.mark.parametrize("name", TOOLS)
def test_tool_works_from_a_disk_by_keyboard(open_copy: Callable[..., Page], name: str) -> None:
    tool = TOOLS[name]
    page = open_copy(f"{tool.address}index.html{tool.state}", settled=True)
    page.get_by_label(tool.field).focus()
    page.keyboard.type(WRITTEN)
    told(page)
    assert WRITTEN in kept(page).read_text("utf-8")


@pytest.mark.parametrize("name", LINKED)
def test_link_opens_the_same_tool_without_what_was_written(open_page: Callable[..., Page], name: str) -> None:
    tool = TOOLS[name]
    page = open_page(tool.address + tool.state, settled=True)
    empty = page.locator("[data-arkki]").inner_text()
    page.get_by_label(tool.field).fill(WRITTEN)
    told(page)
    assert page.url.endswith(tool.address + tool.state)
    again = open_page(page.url, settled=True)
    expect(again.locator("[data-arkki]")).to_have_text(empty, use_inner_text=True)


@pytest.mark.parametrize("name", FILED)
def test_file_opens_the_same_card(open_page: Callable[..., Page], name: str) -> None:
    tool = TOOLS[name]
    page = open_page(tool.address, settled=True)
    page.get_by_label(tool.field).fill(WRITTEN)
    file = kept(page)
    other = open_page(tool.address, settled=True)
    other.get_by_label("Avaa kortti").set_input_files(file)
    expect(other.get_by_label(tool.field)).to_have_value(WRITTEN)
    told(other)


@pytest.mark.parametrize("name", ["kuvina", "paatoksen-lukuapu"])
def test_what_is_only_looked_at_needs_no_script(open_page: Callable[..., Page], name: str) -> None:
    """The pictures and the parts of the decision are on the page itself, so a phone without network has them too."""
    page = open_page(f"perheille/{name}/", java_script_enabled=False, **PHONE)
    parts = page.locator(".kuvasarja li, .lukuapu__osa")
    assert parts.count() >= 6
    expect(parts.last).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_county_is_chosen_by_touch_and_remembered_only_when_asked(open_page: Callable[..., Page]) -> None:
    """The choice lasts this visit; the device keeps it only after its reader has asked for that."""
    page = open_page("perheille/oma-alue/", settled=True, **PHONE)
    page.context.set_offline(True)
    chooser = page.locator("[data-oma-alue] select")
    chooser.tap()
    chooser.select_option("kainuu")
    expect(page.locator("[data-oma-alue] a.soita")).to_have_attribute("href", re.compile("kainuu|^tel:"))
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Muista alueeni").tap()
    assert page.evaluate("localStorage.length") == 1
    page.get_by_label("Muista alueeni").tap()
    assert page.evaluate("localStorage.length") == 0
