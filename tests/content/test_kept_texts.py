"""Texts kept between builds: made once, dropped when no build asks for them, and as good as none when damaged."""

from __future__ import annotations

from pathlib import Path

from macros.kept_texts import KeptTexts, digest


def refused() -> str:
    raise AssertionError("tehtiin uudelleen")


def test_a_text_is_made_once(tmp_path: Path) -> None:
    texts = KeptTexts(tmp_path / "sivut.json")
    texts.begin()
    assert texts.of("a", lambda: "teksti") == "teksti"
    assert texts.of("a", refused) == "teksti"
    texts.end()
    texts.begin()
    assert texts.of("a", refused) == "teksti"


def test_what_a_build_does_not_ask_for_is_dropped(tmp_path: Path) -> None:
    """Fifty builds of changing pages hold no more than one does."""
    texts = KeptTexts(tmp_path / "sivut.json")
    for number in range(50):
        texts.begin()
        texts.of("sama", lambda: "sama")
        texts.of(f"muuttuva {number}", lambda: "muuttuva")
        texts.end()
        assert set(texts.before) == {"sama", f"muuttuva {number}"}


def test_a_build_that_fails_drops_nothing(tmp_path: Path) -> None:
    texts = KeptTexts(tmp_path / "sivut.json")
    texts.begin()
    texts.of("a", lambda: "teksti")
    texts.end()
    texts.begin()  # ends in the middle
    texts.begin()
    assert texts.of("a", refused) == "teksti"


def test_the_next_run_has_them(tmp_path: Path) -> None:
    first = KeptTexts(tmp_path / "sivut.json")
    first.begin()
    first.of("a", lambda: "ääni\u2028")
    first.end()
    first.write()
    assert KeptTexts(tmp_path / "sivut.json").of("a", refused) == "ääni\u2028"


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    file = tmp_path / "sivut.json"
    first = KeptTexts(file)
    first.of("a", lambda: "teksti")
    first.end()
    first.write()
    file.write_bytes(file.read_bytes()[:-3])
    assert KeptTexts(file).before == {}


def test_a_forgotten_text_is_made_again(tmp_path: Path) -> None:
    texts = KeptTexts(tmp_path / "sivut.json")
    texts.of("a", lambda: "vanha")
    texts.forget("a")
    assert texts.of("a", lambda: "uusi") == "uusi"


def test_a_digest_tells_every_part_apart() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest(["ab", "c"]), digest("ab", "c", "")}) == 5
