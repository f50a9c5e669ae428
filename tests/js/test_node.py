"""The JavaScript of the site in node: every file of cases here, with what the tools read from their pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from node import node
from real_content import content

from macros.site.here import Here
from macros.views.tools import TOOLS
from macros.words.tools import tool

ROOT = Path(__file__).parents[2]
TESTS = sorted(Path(__file__).parent.glob("*.test.js"))
BLOCK = re.compile(r"<script type=\"application/json\" data-tiedot>(.*?)</script>", re.S)


@pytest.fixture(scope="session")
def blocks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the data block of each tool, as it stands on a page."""
    folder = tmp_path_factory.mktemp("tiedot")
    site = content()
    here = Here(site, site.find("laki-maaraajat"))
    for name in TOOLS:
        (block,) = BLOCK.findall(tool(here, name))
        (folder / f"{name}.json").write_text(block, "utf-8")
    return folder


@pytest.mark.parametrize("file", TESTS, ids=[file.name for file in TESTS])
def test_in_node(file: Path, blocks: Path) -> None:
    run = node("--test", "--test-reporter=tap", file, environment={"TIEDOT": str(blocks)})
    assert run.returncode == 0, run.stdout + run.stderr
    assert "# pass 0" not in run.stdout, f"{file.name} ei kokeile mitään"
