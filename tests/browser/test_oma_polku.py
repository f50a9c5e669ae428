"""One's own path: chosen by keyboard, kept in the link only."""

from __future__ import annotations

from playwright.sync_api import expect

PLACE = "koulutus/"


def test_path_by_keyboard(open_page) -> None:
    """At 320 px nothing scrolls sideways; the address has the role and what has been done, the browser nothing."""
    page = open_page(PLACE, width=320, height=700, settled=True)
    page.get_by_label("Roolisi").focus()
    page.keyboard.type("Koordinaattori")
    expect(page.locator("[data-tila]")).to_contain_text(
        "Seuraavaksi: Systeeminen lastensuojelun asiakastyö – peruskoulutus"
    )
    page.get_by_role("checkbox", name="peruskoulutus").focus()
    page.keyboard.press("Space")
    expect(page.locator("[data-tila]")).to_contain_text("Seuraavaksi: Käyttöönoton tuki")
    assert page.url.endswith("#rooli=koordinaattori&kayty=peruskoulutus")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_link_gives_the_same_path(open_page) -> None:
    page = open_page(f"{PLACE}#rooli=koordinaattori&kayty=peruskoulutus,kayttoonoton-tuki", settled=True)
    expect(page.locator("[data-tila]")).to_contain_text("Seuraavaksi: Koordinaattorin lisäkoulutus")
    expect(page.get_by_role("checkbox", name="peruskoulutus")).to_be_checked()
    expect(page.locator("[data-tulos]")).to_contain_text("Pakollisia: 1 koulutus, enintään noin 6 tuntia")


def test_without_scripts_paths_are_a_table(open_page) -> None:
    page = open_page(PLACE, java_script_enabled=False)
    expect(page.get_by_label("Roolisi")).to_be_hidden()
    expect(page.get_by_role("heading", name="Polut ja koulutukset")).to_be_visible()


def test_only_the_result_is_printed(open_page) -> None:
    page = open_page(f"{PLACE}#rooli=koordinaattori", settled=True)
    page.evaluate("window.print = () => { window.tulostettu = document.documentElement.dataset.tuloste; }")
    page.get_by_role("button", name="Tulosta").first.click()
    assert page.evaluate("window.tulostettu") == "tulos"
    page.evaluate("document.documentElement.dataset.tuloste = 'tulos'")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[data-tulos]")).to_contain_text("Koordinaattorin lisäkoulutus")
    expect(page.locator("[data-tulos]")).to_be_visible()
    expect(page.get_by_role("heading", name="Näin valitset polun")).to_be_hidden()
