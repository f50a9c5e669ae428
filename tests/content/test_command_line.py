"""The three commands: what they print, what they write and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.__main__ import main
from macros.content import checked
from macros.model import KINDS
from macros.page.export import texts
from macros.source.checking import check
from macros.source.reading import read
from macros.source.written import page_of
from macros.views.guide import with_parts

from .trees import MINI, mini

FOLDERS = [kind.name for kind in KINDS.values() if kind.folder]


def test_clean_content_is_said_to_be_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tarkista", "--juuri", str(MINI)]) == 0
    assert capsys.readouterr() == ("Kunnossa: 25 sivua, ei virheitä.\n", "")


def test_faulty_content_is_told_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path, {"data/lahteet.yml": ("  nimi: Kouluttajan muistio", "  nim: Kouluttajan muistio")})
    assert main(["tarkista", "--juuri", str(root)]) == 1
    assert capsys.readouterr() == (
        "",
        "Sisällössä on 1 virhe:\n\ndata/lahteet.yml:7: S1.nim: Tuntematon kenttä.\n"
        "    |   nim: Kouluttajan muistio\n    |   ^^^\n    → Tarkoititko ”nimi”?\n",
    )


def test_review_service_gets_the_same_beside_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(
        [
            "tarkista",
            "--juuri",
            str(mini(tmp_path, {"data/lahteet.yml": ("  nimi: Kouluttajan muistio", "  nim: Kouluttajan muistio")})),
        ]
    )
    assert (
        capsys.readouterr().out
        == "::error file=data/lahteet.yml,line=7::S1.nim: Tuntematon kenttä. Tarkoititko ”nimi”?\n"
    )


def test_wrong_root_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tarkista", "--juuri", str(tmp_path / "muualla")]) == 1
    assert "Kansiota data ei ole." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Komennosta puuttuu: komento."),
        (["tarkasta"], "komento: ”tarkasta” ei käy. Sallitut: "),
        (["uusi"], "Komennosta puuttuu: laji, nimi."),
        (["tarkista", "--juuri"], "--juuri: arvo puuttuu."),
        (["tarkista", "--nopea"], "Ylimääräistä: --nopea."),
    ],
)
def test_wrong_command_is_told_in_finnish(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    told = capsys.readouterr().err
    assert told.startswith(said)
    assert "käyttö: python -m macros" in told


@pytest.mark.parametrize("arguments", [[], ["tarkasta"], ["uusi"], ["vie"]])
def test_wrong_command_ends_without_doing_anything(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert list(tmp_path.iterdir()) == []


def filled(text: str) -> str:
    """A scaffold with the example of each field written into it."""
    lines, example = [], ""
    for line in text.splitlines():
        if "Esimerkiksi: " in line:
            example = line.split("Esimerkiksi: ", 1)[1]
        elif line.endswith(":") and not line.lstrip().startswith("# ") and example:
            line, example = f"{line} {example}", ""
        else:
            example = ""
        lines.append(line)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", FOLDERS)
def test_scaffold_says_only_what_is_empty(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No fact of another item is in it: all that its author must still write is told, at once."""
    assert main(["uusi", kind, "oma-tiedosto", "--juuri", str(tmp_path)]) == 0
    file = tmp_path / "data" / kind / "oma-tiedosto.yml"
    assert capsys.readouterr().out == f"Tehtiin {file}. Täytä kentät ja aja: python tee.py check\n"
    document = read("a.yml", file.read_text("utf-8"))
    assert document.problems == ()
    empty = [line for line in file.read_text("utf-8").splitlines() if line.strip().endswith(":") and "#" not in line]
    found = check(KINDS[kind].model, document, document.values)[1]
    assert {problem.what for problem in found} == {"Kenttä on tyhjä."}
    assert 0 < len(found) <= len(empty)


@pytest.mark.parametrize("kind", FOLDERS)
def test_scaffold_with_its_examples_is_sound(kind: str, tmp_path: Path) -> None:
    main(["uusi", kind, "oma", "--juuri", str(tmp_path)])
    document = read("a.yml", filled((tmp_path / "data" / kind / "oma.yml").read_text("utf-8")))
    assert document.problems == ()
    assert check(KINDS[kind].model, document, document.values)[1] == []


@pytest.mark.parametrize("kind", FOLDERS)
def test_scaffold_stays_sound_when_its_remarks_are_used(kind: str, tmp_path: Path) -> None:
    """The fields that may be left out are there with a mark before them; without it they are fields."""
    main(["uusi", kind, "oma", "--juuri", str(tmp_path)])
    text = (tmp_path / "data" / kind / "oma.yml").read_text("utf-8")
    keys = {info.alias for model in with_parts(KINDS[kind].model) for info in model.model_fields.values()}
    lines = []
    for line in text.splitlines():
        while line.lstrip().startswith("# ") and (
            line.split("# ", 1)[1].lstrip(" #-").split(":")[0] in keys or line.split("# ", 1)[1].strip(" #") == "-"
        ):
            line = line.replace("# ", "", 1)
        lines.append(line)
    document = read("a.yml", filled("\n".join(lines)))
    assert document.problems == ()
    assert check(KINDS[kind].model, document, document.values)[1] == []


def test_scaffold_of_a_page_knows_its_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A family page gets the head of a family page: what the pages of its folder have in common, and the day that was given."""
    root = mini(tmp_path)
    assert main(["uusi", "sivut", "perheille/laheiselle", "--paiva", "2026-11-25", "--juuri", str(root)]) == 0
    text = (root / "docs/perheille/laheiselle.md").read_text("utf-8")
    for line in ("id: esite-laheiselle", "tyyppi: esite", "kohderyhmä: [perhe]", "tarkistettu: 2026-11-25"):
        assert f"\n{line}\n" in text
    page = page_of("perheille/laheiselle.md", "docs/perheille/laheiselle.md", text)
    assert {problem.what for problem in page.problems} == {"Kenttä on tyhjä."}
    ready = page_of("perheille/laheiselle.md", "docs/perheille/laheiselle.md", filled(text))
    assert ready.problems == ()
    assert ready.title == "Otsikko"


def test_scaffold_of_a_page_in_a_new_folder_tells_what_is_allowed(tmp_path: Path) -> None:
    assert main(["uusi", "sivut", "uusi-kansio/index", "--juuri", str(tmp_path)]) == 0
    text = (tmp_path / "docs/uusi-kansio/index.md").read_text("utf-8")
    assert "\nid:\n" in text
    assert "Sallitut: perhe, työntekijä, kouluttaja, johto, ylläpitäjä." in text


# arguments: what is said
REFUSED = {
    ("rolit", "uusi"): "Lajia ”rolit” ei ole.\n    → Tarkoititko ”roolit”?\n",
    (
        "maaraajat",
        "uusi",
    ): "Lajia ”maaraajat” ei ole.\n    → Sallitut: hakulauseet, kortit, koulutukset, lomakkeet, perehdytykset, polut, prosessit, roolit, sivut, tyopajat.\n",
    ("roolit", "Uusi rooli"): "Nimi ”Uusi rooli” ei kelpaa.\n    → Kirjoita: uusi-rooli.\n",
    ("roolit", "äiti"): "Nimi ”äiti” ei kelpaa.\n    → Kirjoita: aiti.\n",
    ("roolit", "a/b"): "Nimi ”a/b” ei kelpaa.\n    → Kirjoita: a-b.\n",
    ("roolit", "!"): "Nimi ”!” ei kelpaa.\n    → Käytä kirjaimia a–z, numeroita ja väliviivaa.\n",
    ("sivut", "../muualle"): "Nimi ”../muualle” ei kelpaa.\n    → Kirjoita: muualle.\n",
    (
        "roolit",
        "vanhempi",
    ): "Tiedosto {root}/data/roolit/vanhempi.yml on jo olemassa.\n    → Avaa se tai valitse toinen nimi.\n",
}


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_scaffold_is_refused(arguments: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path)
    files = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    assert main(["uusi", *arguments, "--juuri", str(root)]) == 1
    assert capsys.readouterr() == ("", REFUSED[arguments].format(root=root))
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == files


def test_export_writes_one_file_for_each_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "vienti"
    assert main(["vie", str(out), "--juuri", str(MINI)]) == 0
    assert capsys.readouterr().out == f"Vietiin 25 sivua kansioon {out}.\n"
    assert {
        file.relative_to(out).as_posix(): file.read_text("utf-8") for file in out.rglob("*") if file.is_file()
    } == texts(checked(MINI))


def test_faulty_content_is_not_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = mini(tmp_path, {"docs/index.md": ("{{ oppaat(", "{{ oppaatt(")})
    assert main(["vie", str(tmp_path / "vienti"), "--juuri", str(root)]) == 1
    assert "Sanaa ”oppaatt” ei ole." in capsys.readouterr().err
    assert not (tmp_path / "vienti").exists()
