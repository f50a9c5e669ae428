"""A larger site for measuring: every role, path, process and page again, so many times, each copy a world of its own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from macros.content import checked
from macros.model import KINDS, Process
from macros.model.tables import OWN_PROCESSES
from macros.site.silences import silent_steps
from macros.site.site import Site
from macros.source.loading import load
from macros.source.references import references

ROOT = Path(__file__).parent.parent
PROJECT = ("data", "docs", "macros", "publish", "theme", "mkdocs.yml", "mkdocs_hooks.py")
COPIED = ("roolit", "polut", "prosessit")
LISTS = ("etusivu", "ovi", "luettelo")  # a site has one page that lists everything, however large it grows
NAMING = {"rooli": "roolit", "sivu": "sivut", "materiaalit": "prosessit"} | dict.fromkeys(
    ("vaiheet", "silmäyksellä", "keneltä_kysyn", "laki_ja_lähteet"), "prosessit"
)
WORD = re.compile(r'\{\{ (?P<word>\w+)\("(?P<name>[a-z0-9-]+)"')
LINK = re.compile(r"\((?P<path>[\w./-]+)\.md(?P<anchor>#[\w-]+)?\)")
FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.S)


def working_copy(folder: Path) -> Path:
    """The project without its environment and caches, in a folder where it may be edited."""
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def multiply(root: Path, pages: int) -> None:
    """Write copies 2, 3, … beside the roles, paths, processes and pages of a working copy, until there are about so many pages."""
    site = checked(root)
    copies = 1 + max(0, round((pages - len(site.pages)) / len(_Copy(site, 1).paths)))
    for number in range(2, copies + 1):
        _Copy(site, number).write()
    _widen(root / "data" / "maaraajat.yml", site.catalog.items("prosessit"), copies)
    _explain(root)


def _widen(file: Path, processes: Collection[str], copies: int) -> None:
    """A rule that holds for some processes only holds for their copies too."""
    rules = _values(file.read_text("utf-8"))
    for rule in rules.values():
        if "koskee" in rule:
            rule["koskee"] += [
                f"{name}-{number}" for name in rule["koskee"] if name in processes for number in range(2, copies + 1)
            ]
    file.write_text(_text(rules), "utf-8")


def _explain(root: Path) -> None:
    """Each world hears its own people only, and every silence in it has a reason."""
    for file in sorted((root / "data" / "roolit").glob("*.yml")):
        values = _values(file.read_text("utf-8"))
        if "hiljaisuuskartta" in values:
            values["hiljaisuuskartta"] = OWN_PROCESSES
            file.write_text(_text(values), "utf-8")
    catalog = load(root)
    silent: dict[str, dict[str, list[str]]] = {}
    for name, process in catalog.of(Process).items():
        for _, step, role in silent_steps(catalog, process):
            silent.setdefault(role, {}).setdefault(name, []).append(step.slug)
    told = {
        role: {
            "kuka": role,
            "miksi": "Kopio.",
            "missä": [{"prosessi": name, "vaiheet": steps} for name, steps in places.items()],
        }
        for role, places in silent.items()
    }
    (root / "data" / "hiljaisuudet.yml").write_text(_text(told), "utf-8")


class _Copy:
    """One more world beside the first: whatever names something copied names the copy."""

    def __init__(self, site: Site, number: int) -> None:
        self.site = site
        self.number = number
        folders = ("docs/", *(f"data/{kind}/" for kind in COPIED))
        copied = [p for p in site.pages.values() if p.source.startswith(folders) and p.page.kind not in LISTS]
        self.names = {kind: set(site.catalog.items(kind)) for kind in COPIED}
        self.names["sivut"] = {page.page.id for page in copied}
        self.paths = {page.path for page in copied}

    def named(self, kind: str, name: str) -> str:
        """The name of a copied item in this copy; others keep theirs."""
        return f"{name}-{self.number}" if name in self.names.get(kind, ()) else name

    def write(self) -> None:
        for kind in COPIED:
            for name in self.site.catalog.items(kind):
                self._item(kind, name)
        for page in self.site.catalog.markdown.values():
            if page.path in self.paths:
                self._page(self.site.catalog.root / page.document.file)

    def _item(self, kind: str, name: str) -> None:
        entry = self.site.catalog.entries[kind][name]
        file = self.site.catalog.root / entry.document.file
        values = _values(file.read_text("utf-8"))
        for path, target_kind, target in list(references(KINDS[kind].model, values)):
            if target in self.names.get(target_kind, ()):
                _set(values, path, self.named(target_kind, target))
        values["nimi"] += f" {self.number}"
        if "osoite" in values:
            values["osoite"] += f"-{self.number}"
        file.with_name(f"{name}-{self.number}.yml").write_text(_text(values), "utf-8")

    def _page(self, file: Path) -> None:
        front, body = _parted(file.read_text("utf-8"))
        if front.get("pari") not in self.names["sivut"]:
            front.pop("pari", None)  # a page that there is one of has its own pair
        kinds = {"id": "sivut", "pari": "sivut", "vastuu": "roolit"}
        front |= {key: self.named(kind, front[key]) for key, kind in kinds.items() if key in front}
        front["aiheet"] = [self.named("prosessit", topic) for topic in front.get("aiheet", [])]
        body = WORD.sub(lambda match: match[0].replace(f'"{match["name"]}"', f'"{self._cited(match)}"'), body)
        here = file.parent.relative_to(self.site.catalog.root / "docs")
        body = LINK.sub(lambda match: self._link(here, match), body)
        body = re.sub(r"^# .+$", rf"\g<0> {self.number}", body, count=1, flags=re.M)
        file.with_name(f"{file.stem}-{self.number}.md").write_text(f"---\n{_text(front)}---\n{body}", "utf-8")

    def _cited(self, match: re.Match[str]) -> str:
        return self.named(NAMING.get(match["word"], ""), match["name"])

    def _link(self, here: Path, match: re.Match[str]) -> str:
        path = Path("/", here, f"{match['path']}.md").resolve().relative_to("/").as_posix()
        return match[0].replace(".md", f"-{self.number}.md") if path in self.paths else match[0]


def _values(text: str) -> dict[str, Any]:
    """YAML as written: every value a word, a list or a mapping."""
    values: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    return values


def _text(values: dict[str, Any]) -> str:
    return str(yaml.safe_dump(values, allow_unicode=True, sort_keys=False))


def _parted(text: str) -> tuple[dict[str, Any], str]:
    front, body = FRONT.split(text, maxsplit=1)[1:]
    return _values(front), body


def _set(values: Any, path: tuple[str | int, ...], value: str) -> None:
    for part in path[:-1]:
        values = values[part]
    values[path[-1]] = value
