"""Reading aloud: offered only when the device has a voice of its own, and nothing is said before it is asked for."""

from __future__ import annotations

from playwright.sync_api import expect

PLACE = "perheille/kiireellinen-sijoitus/"
VOICES = """
window.sanottu = [];
const ääni = { lang: "fi-FI", localService: %s, name: "a" };
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [ääni], speak: (part) => window.sanottu.push(part.text), cancel: () => (window.sanottu = []), addEventListener() {},
} });
window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
"""


def test_no_button_without_a_voice_of_the_device(open_page) -> None:
    page = open_page(PLACE)
    page.add_init_script(VOICES % "false")
    page.reload(wait_until="networkidle")
    expect(page.locator("[data-kuuntele]")).to_be_hidden()


def test_page_is_read_when_asked_and_stops(open_page) -> None:
    page = open_page(PLACE)
    page.add_init_script(VOICES % "true")
    page.reload(wait_until="networkidle")
    assert page.evaluate("window.sanottu") == []
    button = page.locator("[data-kuuntele] button")
    button.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("window.sanottu[0]") == page.get_by_role("heading", level=1).inner_text().replace("\u00ad", "")
    expect(button).to_have_text("Lopeta lukeminen")
    page.keyboard.press("Enter")
    assert page.evaluate("window.sanottu") == []
