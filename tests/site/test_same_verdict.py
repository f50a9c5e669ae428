"""What the check accepts the build accepts, and what the build would refuse the check tells first, in the same words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from built_site import ROOT
from real_content import content

from macros.content import check
from macros.source.report import report

MINI = ROOT / "tests/content/cases/pikkusivusto"
ENGINE = ("macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
FOLDERS = sorted(
    {Path(page.path).parent.as_posix() for page in content().pages.values() if page.page.language == "fi"} - {"."}
)
FRONT = """---
id: {}
tyyppi: opas
kohderyhmä: [työntekijä]
kuvaus: Uusi sivu.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
{}---

# Sivu {}

"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small site as a project that can be built."""
    tree = tmp_path / "juuri"
    shutil.copytree(MINI, tree)
    for name in ENGINE:
        (tree / name).symlink_to(ROOT / name)
    return tree


def write(root: Path, path: str, text: str = "Tekstiä.", extra: str = "") -> None:
    file = root / "docs" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    name = Path(path).with_suffix("").as_posix().replace("/", "-")
    file.write_text(FRONT.format(name, extra, name) + text + "\n", "utf-8")


def verdict(root: Path) -> str:
    """What both say of a tree: ”” when they accept it. The build's report must hold the check's, word for word."""
    told = check(root)[1]
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--site-dir", str(root.parent / "sivusto")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=120)
    expected = report(told, root) if told else ""
    assert (done.returncode == 0) == (not told), f"{expected}\n{done.stdout}{done.stderr}"
    assert expected in done.stdout + done.stderr
    assert "WARNING" not in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    return expected


def test_new_page_in_each_folder(root: Path) -> None:
    for folder in FOLDERS:
        write(root, f"{folder}/uusi.md")
    write(root, "perheille/sv/uusi.md", extra="kieli: sv\nkäännös: 2026-11-22\n")
    swedish = root / "docs/perheille/sv/uusi.md"
    swedish.write_text(swedish.read_text("utf-8").replace("id: perheille-sv-uusi", "id: perheille-uusi"), "utf-8")
    assert verdict(root) == ""
    for folder in FOLDERS:
        assert (root.parent / "sivusto" / folder / "uusi/index.html").is_file()


ACCEPTED = {
    "oma ankkuri": "## Otsikko {#oma}\n\nTekstiä ja [linkki](#oma).\n\n## Toinen\n\nTekstiä.",
    "aaltosulkeet koodissa": "`{{ x }}` `{% endraw %}` `{# x #}` `{`\n\n```\n{% raw %}{{ määräaika(\n{#\n```",
    "hajotetut kirjaimet": unicodedata.normalize("NFD", 'Äiti odottaa: {{ määräaika("kesto") }}.'),
    "linkki ja kuva": "[sanoihin](../opas/sanat.md), [ylös](#sivu-opas-uusi), <a@esimerkki.example>\n\n![Kuva](kuva.svg)",
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_both_accept(text: str, root: Path) -> None:
    write(root, "opas/uusi.md", text)
    (root / "docs/opas/kuva.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    assert verdict(root) == ""


REFUSED = {
    "valikon ulkopuolella": ("aivan-uusi/sivu.md", "Tekstiä.", "docs/aivan-uusi/sivu.md:1: Sivu ei ole valikossa"),
    "juuressa": ("sivu.md", "Tekstiä.", "docs/sivu.md:1: Sivu ei ole valikossa"),
    "rikkinäinen linkki": ("opas/uusi.md", "[x](ei-ole.md)", "docs/opas/uusi.md:13: Linkki ”ei-ole.md” ei johda"),
    "rikkinäinen ankkuri": ("opas/uusi.md", "[x](sanat.md#ei-ole)", "docs/opas/uusi.md:13: Sivulla docs/opas/sanat.md ei ole"),
    "iso kirjain": ("opas/uusi.md", "[x](Sanat.md)", "docs/opas/uusi.md:13: Linkki ”Sanat.md” ei johda"),
    "ä ankkurissa": ("opas/uusi.md", "## Ääni\n\n[x](#ääni)", "docs/opas/uusi.md:15: Sivulla docs/opas/uusi.md ei ole"),
    "puuttuva kuva": ("opas/uusi.md", "![Kuva](ei-ole.svg)", "docs/opas/uusi.md:13: Linkki ”ei-ole.svg” ei johda"),
    "aaltosulku auki": ("opas/uusi.md", '{{ fakta("kesto") }', "docs/opas/uusi.md:13: Aaltosulkeet jäävät auki."),
    "kolme aaltosulkua": ("opas/uusi.md", '{{{ fakta("kesto") }}}', "docs/opas/uusi.md:13: Merkintää"),
    "välit pois": ("opas/uusi.md", 'x {{- fakta("kesto") -}} y', "docs/opas/uusi.md:13: Merkintää"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_both_refuse_in_the_same_words(case: tuple[str, str, str], root: Path) -> None:
    path, text, expected = case
    write(root, path, text)
    assert expected in verdict(root)
