"""Files are made once: what has not changed is taken from the cache, one fault does not stop the others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from publish.checks.accessible_pdf import read_pdf
from publish.files import PaperError
from publish.making import Order, make_all
from publish.paper.source import Fit, Source
from publish.paper.typesetting import typeset
from publish.readiness import missing


@dataclass(frozen=True)
class Copy:
    """A job that writes its text and notes that it was asked to."""

    text: str
    log: str = ""

    def make(self, cache_folder: Path) -> tuple[bytes, int]:
        with Path(self.log or cache_folder / "loki").open("a") as log:
            log.write(self.text)
        if self.text == "vika":
            raise PaperError("docs/x.md: vika.", "Korjaa.")
        return self.text.encode(), 1


def run(tmp_path: Path, *texts: str) -> tuple[list[str], list[str], str, list[str]]:
    """Files made, faults, what was asked to be made this time, what was told."""
    log, told = tmp_path / "loki", list[str]()
    log.write_text("")
    orders = [Order(f"sivu-{place}", "", "fi", "docx", "", Copy(text, str(log))) for place, text in enumerate(texts)]
    by_asked = {order.asked: order for order in orders}
    made, faults = make_all(by_asked, by_asked.__getitem__, tmp_path / "site", tmp_path, told.append)
    return (
        [(tmp_path / "site" / row.address).read_text() for row in made],
        faults,
        "".join(sorted(log.read_text())),
        told,
    )


def test_only_what_changed_is_made_again(tmp_path: Path) -> None:
    assert run(tmp_path, "a", "b")[:3] == (["a", "b"], [], "ab")
    assert run(tmp_path, "a", "c")[:3] == (["a", "c"], [], "c")
    assert run(tmp_path, "a", "b")[:3] == (["a", "b"], [], "")


def test_fault_is_told_and_others_are_made(tmp_path: Path) -> None:
    made, faults, _, _ = run(tmp_path, "a", "vika", "b")
    assert made == ["a", "b"]
    assert faults == ["docs/x.md: vika.\n    → Korjaa."]
    assert run(tmp_path, "a", "vika", "b")[1] == faults, "a fault is not remembered as made"


def test_two_processes_make_the_same_and_tell_how_far_they_are(tmp_path: Path) -> None:
    texts = [chr(97 + place) for place in range(24)]
    made, faults, asked, told = run(tmp_path, *texts)
    assert (made, faults, asked) == (texts, [], "".join(texts))
    assert told == ["  10/24 tiedostoa", "  20/24 tiedostoa", "Tiedostoja 24: 24 tehtiin, muut olivat ennallaan."]


def test_missing_package_is_told_with_the_command() -> None:
    told = missing({"tata_pakettia_ei_ole": "paperit"})
    assert "tata_pakettia_ei_ole (paperit)" in told
    assert "python tee.py build" in told
    assert "apt-get" not in told
    assert missing() == ""


def test_missing_system_library_is_told_with_its_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rikki.py").write_text("raise OSError('libstdc++.so.6: cannot open shared object file')")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "sudo apt-get install" in missing({"rikki": "paperit"})


@pytest.mark.parametrize(("height", "pages"), [(20, 1), (60, 1), (100, 2)])
def test_closer_setting_is_taken_only_when_it_saves_a_page(height: int, pages: int, cache_folder: Path) -> None:
    """It fits as it is; it fits when set closer; it needs two pages either way."""
    text = f"""#set document(title: "Koe")
#set text(lang: "fi", size: 10pt)
#set page(width: 200pt, height: 120pt, margin: if sys.inputs.koko == "1.0" {{ 10pt }} else {{ 30pt }})
= Koe
#block(height: {height}pt, breakable: false)[Teksti]"""
    found, close = (
        typeset(Source("docs/koe.md", text, (), fit), cache_folder)[1] for fit in (Fit(spare=(1.0,)), Fit(sizes=(1.0,)))
    )
    assert found == close == pages


@pytest.mark.parametrize(("height", "closest"), [(60, "1.0"), (88, "2.0")])
def test_mildest_of_the_closer_settings_is_taken(height: int, closest: str, cache_folder: Path) -> None:
    text = f"""#set document(title: "Koe")
#set text(lang: "fi", size: 10pt)
#set page(width: 200pt, height: 120pt, margin: if sys.inputs.koko == "2.0" {{ 5pt }} else if sys.inputs.koko == "1.0" {{ 10pt }} else {{ 30pt }})
= Koe #sys.inputs.koko
#block(height: {height}pt, breakable: false)[Teksti]"""
    pdf, pages = typeset(Source("docs/koe.md", text, (), Fit(spare=(1.0, 2.0))), cache_folder)
    assert pages == 1
    assert f"Koe {closest}" in read_pdf(pdf, "fi").text


@pytest.mark.parametrize(("height", "size"), [(40, "1.0"), (30, "1.5"), (20, "2.0"), (10, "1.0")])
def test_roomier_setting_fills_a_last_page_that_is_nearly_empty(height: int, size: str, cache_folder: Path) -> None:
    """The first that fills it; as it is when none does."""
    text = f"""#set document(title: "Koe")
#set text(lang: "fi", size: 10pt)
#set page(width: 200pt, height: 120pt, margin: 10pt)
#let koko = float(sys.inputs.koko)
= Koe #sys.inputs.koko
#pagebreak()
#block(height: {height}pt * koko, above: 0pt, below: 0pt)[Teksti]
#context [#metadata(here().position().y / page.height) <loppu>]"""
    pdf, pages = typeset(
        Source("docs/koe.md", text, (), Fit(sizes=(1.0,), spare=(0.9,), airy=(1.5, 2.0))), cache_folder
    )
    assert pages == 2
    assert f"Koe {size}" in read_pdf(pdf, "fi").text
