"""Whether the links that the site gives to others still answer: each host is asked one thing at a time, with a pause."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from macros.source.catalog import Catalog
from macros.source.reading import Path, Value

from .asking import BUSY, FAULTS, Manners, Reply, ask, reason

ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
INVENTED = ".example"  # no such place is asked for
FINE, MOVED, GONE, SILENT, REFUSED = "kunnossa", "siirtynyt", "kadonnut", "ei vastaa", "ei päästä koneita"
ORDER = (GONE, SILENT, MOVED, REFUSED)
PERMANENT, PASSING = (301, 308), (302, 303, 307)
MOST_STEPS = 5


@dataclass(frozen=True)
class Answer:
    """What came of an address; `detail` is the code or the fault, or where a moved page lives now."""

    address: str
    state: str
    detail: str


def places(catalog: Catalog) -> dict[str, list[str]]:
    """Every outside address with the places it is written in (”file:line”), in the order of addresses."""
    found: dict[str, list[str]] = defaultdict(list)
    for document in catalog.documents:
        for path, text in _texts(document.values, ()):
            for address in ADDRESS.findall(text):
                found[address].append(":".join(map(str, document.place(path))))
    for page in catalog.markdown.values():
        for number, line in enumerate(page.body.split("\n")):
            for address in ADDRESS.findall(line):
                found[address].append(":".join(map(str, page.place(number))))
    known = {
        address: rows for address, rows in found.items() if not (urlsplit(address).hostname or "").endswith(INVENTED)
    }
    return dict(sorted(known.items()))


def _texts(value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
    elif isinstance(value, str):
        yield path, value


def asked(addresses: Iterable[str], manners: Manners) -> Iterator[Answer]:
    """The answer of each address; hosts take turns by the order given, and no host is asked twice without a pause."""
    met: set[str] = set()
    for address in addresses:
        host = urlsplit(address).netloc
        if host in met:
            manners.wait(manners.pause)
        met.add(host)
        yield _answer(address, manners)


def _answer(address: str, manners: Manners) -> Answer:
    at, moved, waited = address, False, False
    for _ in range(MOST_STEPS):
        try:
            reply = _ask(at, manners.patience)
        except FAULTS as error:
            return Answer(address, SILENT, reason(error))
        if reply.code in BUSY and not waited:
            waited = True
            manners.wait_as_asked(reply.headers)
        elif reply.code in (*PERMANENT, *PASSING) and reply.headers.get("Location"):
            moved = moved or reply.code in PERMANENT
            at = urljoin(at, str(reply.headers["Location"]))
        else:
            return Answer(address, *_state(reply.code, at if moved else ""))
    return Answer(address, SILENT, "ohjaukset eivät lopu")


def _state(code: int, moved_to: str) -> tuple[str, str]:
    if code < 300:
        return (MOVED, moved_to) if moved_to else (FINE, str(code))
    if code in (404, 410):
        return GONE, str(code)
    return (REFUSED, str(code)) if code in (401, 403, 405, *BUSY) else (SILENT, str(code))


def _ask(address: str, patience: float) -> Reply:
    """A server that does not answer to HEAD is asked for the page."""
    reply = ask(address, patience, "HEAD")
    return ask(address, patience) if reply.code in (400, 403, 405, 501) else reply


def told(answers: Iterable[Answer], where: dict[str, list[str]]) -> str:
    """What is wrong, the worst first, with the places to mend."""
    rows = [row for row in answers if row.state != FINE]
    if not rows:
        return "Kaikki linkit vastaavat."
    lines = []
    for state in ORDER:
        own = [row for row in rows if row.state == state]
        lines += ["", f"{state.capitalize()}: {len(own)}"] if own else []
        lines += [f"  {row.address} ({row.detail}): {', '.join(where.get(row.address, ()))}" for row in own]
    return "\n".join(lines).lstrip("\n")
