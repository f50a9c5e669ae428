"""ES modules as one script: what is fetched together travels together, and a page on a disk may load nothing but scripts.

Each module becomes a function that is called when it is first asked for and gives what it exports. Our own plain forms are known:
`import { a, b } from "./x.js"`, `import "./x.js"`, `import("./x.js")` or `import("./x.js" + fragment)`, and `export` before a function, a class or a const.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from pathlib import Path

SCRIPTS = "assets/skriptit"
SOURCE = Path(__file__).parent.parent / "theme" / SCRIPTS
IMPORT = re.compile(r'^import (?:(?P<names>\{[^}]+\}) from )?"(?P<path>\.{1,2}/[^"]+)";$', re.M)
LAZY = re.compile(r'\bimport\("(?P<path>\.{1,2}/[^"]+)"(?: \+ \w+)?\)')
EXPORT = re.compile(r"^export (?=(?:async )?function|class |const )", re.M)
EXPORTED = re.compile(r"^export (?:async )?(?:function\*?|class|const) (?P<name>\w+)", re.M)
LEFT = re.compile(r"^(?:import|export)\b|\bimport\(", re.M)


def sources() -> dict[str, str]:
    """Every module of the theme by its place under the folder of scripts: ”haku/sanat.js”."""
    return {file.relative_to(SOURCE).as_posix(): file.read_text("utf-8") for file in sorted(SOURCE.rglob("*.js"))}


def joined(modules: Mapping[str, str], entry: str) -> str:
    """One script that does what the module `entry` does, with every module it asks for."""
    parts = [f'"{name}": (tuo) => {{\n{_function(name, modules[name])}}},\n' for name in reached(modules, entry)]
    table = f"const moduulit = {{\n{''.join(parts)}}};\n"
    exported = EXPORTED.findall(modules[entry])
    start = f'export const {{ {", ".join(exported)} }} = tuo("{entry}");\n' if exported else f'tuo("{entry}");\n'
    return f'"use strict";\n{table}const valmiit = {{}};\nconst tuo = (nimi) => (valmiit[nimi] ??= moduulit[nimi](tuo));\n{start}'


def reached(modules: Mapping[str, str], start: str, beyond: Collection[str] = ()) -> list[str]:
    """A module and every module it asks for, directly or through others; what only those of `beyond` ask for is left out with them."""
    found = [start]
    for name in found:
        asked = [_place(name, row["path"]) for pattern in (IMPORT, LAZY) for row in pattern.finditer(modules[name])]
        found += [other for other in dict.fromkeys(asked) if other not in found and other not in beyond]
    return found


def _place(name: str, path: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), path))


def _function(name: str, text: str) -> str:
    """The body of a module as the body of a function; ValueError when it has a form that is not known."""
    exported = EXPORTED.findall(text)
    body = IMPORT.sub(lambda found: _asked(name, found), text)
    body = LAZY.sub(lambda found: f'Promise.resolve("{_place(name, found["path"])}").then(tuo)', body)
    body = EXPORT.sub("", body)
    if left := LEFT.search(body):
        line = body[left.start() :].partition("\n")[0]
        raise ValueError(f"{name}: a form of import or export that joining does not know: {line}")
    return f"{body}return {{ {', '.join(exported)} }};\n" if exported else f"{body}return {{}};\n"


def _asked(name: str, found: re.Match[str]) -> str:
    names = f"const {found['names']} = " if found["names"] else ""
    return f'{names}tuo("{_place(name, found["path"])}");'
