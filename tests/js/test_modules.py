"""Modules joined into one script do what they do apart; a form that joining does not know is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from node import node

from publish.modules import joined, sources

MODULES = {
    "a/alku.js": 'import { sana } from "../b/sana.js";\nimport "../b/jalki.js";\nexport const tulos = sana(1);\nconsole.log(tulos);\n'
    'const lisa = "";\nimport("./laiska.js").then(({ teko }) => console.log(teko()));\nimport("./laiska.js" + lisa);\n',
    "a/laiska.js": 'import { Sana } from "../b/sana.js";\nconsole.log("laiska");\nexport function teko() {\n  return new Sana().nimi;\n}\n',
    "b/sana.js": "const oma = 41;\nexport const sana = (n) => oma + n;\nexport class Sana {\n  nimi = 'nimi';\n}\n",
    "b/jalki.js": 'import { sana } from "./sana.js";\nconst oma = "muu";\nconsole.log(oma, typeof sana);\n',
    "b/turha.js": "console.log('turha');\n",
}


def run(folder: Path, script: str) -> str:
    (folder / "kaikki.mjs").write_text(script, "utf-8")
    done = node(folder / "kaikki.mjs")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_joined_modules_do_what_they_do_apart(tmp_path: Path) -> None:
    """Names of one module are not seen in another, each runs once, a lazy one later, and one that nobody asks for not at all."""
    assert run(tmp_path, joined(MODULES, "a/alku.js")).split("\n") == ["muu function", "42", "laiska", "nimi", ""]


def test_entry_exports_what_it_exported(tmp_path: Path) -> None:
    (tmp_path / "yhdessa.mjs").write_text(joined(MODULES, "a/alku.js"), "utf-8")
    assert "tulos on 42" in run(tmp_path, 'import { tulos } from "./yhdessa.mjs";\nconsole.log(`tulos on ${tulos}`);\n')


@pytest.mark.parametrize(
    "form", ["export default 1;", 'import * as a from "./b.js";', "import(nimi);", "export { a };"]
)
def test_unknown_form_is_told(form: str) -> None:
    with pytest.raises(ValueError, match=r"a\.js: a form of import or export"):
        joined({"a.js": f"{form}\n", "b.js": ""}, "a.js")


@pytest.mark.parametrize("entry", ["runko/sivusto.js", "haku/dialogi.js", "haku/tyolainen.js"])
def test_modules_of_the_theme_are_joined(entry: str) -> None:
    assert joined(sources(), entry).count(f'"{entry}": (tuo)') == 1
