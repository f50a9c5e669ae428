"""The sites that are compared: ours in a working copy that may be edited, and the same Markdown as plain pages for other engines."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

from macros.content import checked
from macros.page.export import texts

from .copies import working_copy
from .measuring import Cost, run

PLAIN = """site_name: vertailu
site_url: https://vertailu.example/
theme: {name: material, language: fi, font: false, features: [navigation.tabs, navigation.indexes, navigation.path, content.code.copy]}
markdown_extensions: [admonition, attr_list, def_list, md_in_html, tables, sane_lists, pymdownx.tasklist]
"""
PAGE = "systeeminen-tyoote/huoneentaulu"
ROLE = "data/roolit/poliisi.yml"
NUMBERS = itertools.count(1)


class Ours:
    """The project in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = working_copy(folder)

    def build(self) -> Cost:
        """`make site` without asking what must be installed."""
        return run(self.folder, "-m", "mkdocs", "build", "-q", "-d", "sivusto")

    def build_from_nothing(self) -> Cost:
        """A build on a machine that has never built."""
        shutil.rmtree(self.folder / "build", ignore_errors=True)
        return self.build()

    def build_after_page(self) -> Cost:
        """A build when the text of one page has changed."""
        save_page(self.folder / "docs")
        return self.build()

    def build_after_fact(self) -> Cost:
        """A build when one field of data that several pages show has changed."""
        file = self.folder / ROLE
        first, _, rest = file.read_text("utf-8").partition("\n")
        file.write_text(f"{first.partition(' muutos')[0]} muutos {next(NUMBERS)}\n{rest}", "utf-8")
        return self.build()

    def check(self) -> Cost:
        """`make check`."""
        return run(self.folder, "-m", "macros", "tarkista")


class Plain:
    """The pages of a site as plain Markdown with a stock configuration."""

    def __init__(self, ours: Ours, folder: Path) -> None:
        self.folder = folder
        for path, text in texts(checked(ours.folder)).items():
            target = folder / "docs" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        (folder / "mkdocs.yml").write_text(PLAIN, "utf-8")

    def material(self) -> Cost:
        """Stock Material, which begins from nothing every time; one page has changed."""
        save_page(self.folder / "docs")
        return run(self.folder, "-m", "mkdocs", "build", "-q")

    def zensical_from_nothing(self) -> Cost:
        """Zensical, Material's successor, without what it keeps."""
        return run(self.folder, "-m", "zensical", "build", "--clean")

    def zensical(self) -> Cost:
        """Zensical when one page has changed."""
        save_page(self.folder / "docs")
        return run(self.folder, "-m", "zensical", "build")


def save_page(docs: Path) -> str:
    """Change a page; returns the text that it has now and did not have before."""
    file, text = docs / f"{PAGE}.md", f"Muutos numero {next(NUMBERS)}."
    kept = file.read_text("utf-8").partition("\n\nMuutos numero")[0].rstrip("\n")
    file.write_text(f"{kept}\n\n{text}\n", "utf-8")
    return text
