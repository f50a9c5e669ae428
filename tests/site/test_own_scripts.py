"""All scripts are ours: nothing of the base theme's own interface is shipped, imitated or worked around."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.views.tools.kept_pages import SCRIPT
from publish.exports.comments import IN_SCRIPTS, IN_STYLES, bare
from publish.exports.hashed import plain

TRACES = {
    "names of the stock interface": r"\bmd-\w|data-md-|lunr|search_index|bundle\.[0-9a-f]{6}",
    "a replaced global": r"(?:window|self|globalThis)\.[A-Z]\w+ ?=[^=]",
    "a made-up event": r"dispatchEvent|new (?:Keyboard|Mouse|Input)?Event\(",
    "a hidden check box": r"<input[^>]*type=\"checkbox\"[^>]*\shidden",
}


@pytest.mark.parametrize("what", TRACES)
def test_no_trace_of_the_stock_interface(root: Path, site: Path, what: str) -> None:
    files = [file for folder in ("theme", "publish/offline") for file in (root / folder).rglob("*.*")]
    files += [file for file in site.rglob("*.*") if file.suffix in (".html", ".css", ".js")]
    texts = {file: file.read_text("utf-8") for file in files if file.suffix in (".html", ".css", ".js", ".yml")}
    assert len(texts) > 100
    assert [str(file) for file, text in texts.items() if re.search(TRACES[what], text)] == []


def test_every_script_has_its_source_in_the_theme(root: Path, site: Path) -> None:
    sources = {file.relative_to(root / "theme").as_posix() for file in (root / "theme").rglob("*.js")}
    published = {plain(file.relative_to(site).as_posix()) for file in site.rglob("*.js")}
    assert published - {SCRIPT} <= sources  # a worker for the pages of workers must be at the root
    fetched = {
        name: f"assets/skriptit/haku/{name}.js" in published
        for name in ("avaaja", "dialogi", "tyolainen", "hakija", "pisteytys")
    }
    assert fetched == {"avaaja": True, "dialogi": True, "tyolainen": True, "hakija": False, "pisteytys": False}
    assert not (site / "search").exists()


def test_a_tool_comes_in_one_file(site: Path) -> None:
    """Each tool is fetched with all its modules; those that only tools use are not published by themselves."""
    room = site / "assets/skriptit/tyokalut"
    assert len(list(room.glob("*/nakyma.js"))) > 10
    assert {file.name for file in room.rglob("*.js")} == {"nakyma.js", "luettelo.js"}


def test_comments_stay_in_the_source(site: Path) -> None:
    texts = {file: file.read_text("utf-8") for file in (site / "assets").rglob("*.*") if file.suffix in (".css", ".js")}
    assert len(texts) > 40
    assert [str(file) for file, text in texts.items() if re.search(r"/\*|^[ \t]*//|^[ \t]*$(?!\Z)", text, re.M)] == []


@pytest.mark.parametrize(
    ("comments", "text", "sent"),
    [
        (IN_SCRIPTS, '// why\nopen("https://x.example/"); // beside\n', 'open("https://x.example/"); // beside\n'),
        (IN_SCRIPTS, "/** @param {a} b */\nf();\n\n  /* two\n   lines */\ng();\n", "f();\ng();\n"),
        (IN_SCRIPTS, "/* a */ f();\ng(); /* b */\n", "/* a */ f();\ng(); /* b */\n"),
        (
            IN_STYLES,
            "/* kind */\na { color: red; } /* why */\n\nb { margin: 0; }\n",
            "a { color: red; }\nb { margin: 0; }\n",
        ),
    ],
)
def test_only_comments_are_taken(comments: re.Pattern[str], text: str, sent: str) -> None:
    assert bare(text, comments) == sent
