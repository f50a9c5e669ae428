"""An invented county's edition of the small site, built by the engine, follows two updates of the core."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from built_site import ROOT
from content.county import COUNTY, EDITION, GUIDE, OWN_FORM

from macros.content import check

pytestmark = pytest.mark.hidas
MINI = ROOT / "tests/content/cases/pikkusivusto"
ENGINE = ("macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
DECISIONS, CORE_DECISIONS = "paikallinen/data/paatosvalta.yml", "data/paatosvalta.yml"
LAYER = {
    COUNTY: EDITION + "merkki: kuvat/merkki.svg\n",
    "paikallinen/docs/kuvat/merkki.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>',
    "paikallinen/data/roolit/ohjaaja.yml": "poista: true\ntilalle: tyontekija\nsyy: Meillä ei ole ohjaajia.\n",
    "paikallinen/data/lomakkeet/oma.yml": OWN_FORM,
    DECISIONS: """apu:
  syy: Delegointipäätös 12 §, 4.3.2027
  päättää: johtava työntekijä
  päättää_sv: ledande anställd
  päättää_en: the leading worker
""",
    "paikallinen/docs/opas/apu-meilla.md": "---\nlisää: opas-apu\nsyy: Sovittu.\n---\n\n## Näin meillä\n\nSoita ensin.\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small site with a role of its own, and the county's edition over it, as a project that can be built."""
    tree = tmp_path / "juuri"
    shutil.copytree(MINI, tree)
    for name in ENGINE:
        (tree / name).symlink_to(ROOT / name)
    for name, text in {"data/roolit/ohjaaja.yml": GUIDE, **LAYER}.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, "utf-8")
    replaced(
        tree, "data/prosessit/apu.yml", "    tekee: [tyontekija]\n    kuullaan", "    tekee: [ohjaaja]\n    kuullaan"
    )
    return tree


def replaced(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text("utf-8")
    assert text.count(old) == 1, name
    (root / name).write_text(text.replace(old, new), "utf-8")


def built(root: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--site-dir", str(root.parent / "sivusto")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=240)
    return done.returncode, done.stdout + done.stderr


def accept(root: Path) -> list[str]:
    """Write the base that the check asks for; returns what it said."""
    told = [str(problem) for problem in check(root)[1]]
    base = re.findall(r"pohja: [\w ]+(?=”)", told[0])[0]
    file = root / DECISIONS
    kept = [line for line in file.read_text("utf-8").splitlines() if "pohja:" not in line]
    file.write_text("\n".join([kept[0], f"  {base}", *kept[1:]]) + "\n", "utf-8")
    return told


def test_county_is_built_and_follows_two_updates_of_the_core(root: Path) -> None:
    assert [row.split(";")[0] for row in accept(root)] == [f"{DECISIONS}:1: apu: Muutokselta puuttuu pohja"]
    code, said = built(root)
    assert (code, "WARNING" in said) == (0, False), said
    site = root.parent / "sivusto"
    page = (site / "opas/apu/index.html").read_text("utf-8").replace("\u00ad", "")
    assert "Kuvitteellan tukipakki" in page
    assert 'src="../../kuvat/merkki.svg"' in page
    assert '<small class="alueen">Kuvitteellan hyvinvointialueen oma ohje</small>' in page
    assert "Soita ensin." in page
    assert "https://kuvitteella.example/m/opas-apu/" in page
    assert "roolit/tyontekija/" in (site / "roolit/ohjaaja/index.html").read_text("utf-8")
    assert (site / "avoin-data/poikkeamat.csv").is_file()
    # the first update touches other fields and other files: nothing to do
    replaced(root, CORE_DECISIONS, "valmistelee: työntekijä", "valmistelee: tiimi")
    replaced(root, "docs/opas/apu.md", "Huostaanotto on viimeinen keino.", "Huostaanotto on aina viimeinen keino.")
    assert built(root)[0] == 0
    assert "viimeinen keino" in (site / "opas/apu/index.html").read_text("utf-8")
    # the second changes what the county has changed: one sentence, and the old site stays
    replaced(root, CORE_DECISIONS, "päättää: virkasuhteinen työntekijä", "päättää: virkasuhteinen johtaja")
    code, said = built(root)
    assert code != 0
    assert said.count("Ydin on muuttunut tämän jälkeen") == 1
    assert len(accept(root)) == 1
    assert built(root)[0] == 0
