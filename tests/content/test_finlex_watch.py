"""The watch of statutes against a server of this machine that answers as Finlex's open data is recorded to, well and badly."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import pytest
from measuring import measured

from macros.source.loading import load
from watch.asking import LONGEST_WAIT, Manners
from watch.finlex import CHANGED, MISSING, MOST_TIMES, REPEALED, SAME, SILENT, UNASKED, Seen, seen, watched
from watch.statute_news import told

from .trees import CASES, MINI, ROOT, mini

RECORDED = (CASES / "finlex/ajantasa.xml").read_text("utf-8")
NONE_FOUND = "<AknXmlList><Results/></AknXmlList>"
ORIGINAL = (
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="main"><meta/></act></akomaNtoso>'
)
LSL, ASIAKASLAKI = "statute-consolidated/2007/417/fin@latest", "statute-consolidated/2000/812/fin@latest"


class Finlex(http.server.BaseHTTPRequestHandler):
    """Answers what it is told to: a text, or a code."""

    answers: ClassVar[dict[str, list[str | int]]] = {}
    asked: ClassVar[list[tuple[str, str, str]]] = []

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        path = self.path.strip("/")
        self.asked.append((path, self.headers.get("User-Agent", ""), self.headers.get("Accept", "")))
        ready = self.answers.get(path, [404])
        answer = ready.pop(0) if len(ready) > 1 else ready[0]
        if answer == "hidas":
            self.rfile.read(1)
            return
        body = answer.encode() if isinstance(answer, str) else b""
        self.send_response(answer if isinstance(answer, int) else 200)
        if answer == 429:
            self.send_header("Retry-After", "7")
        self.send_header("Content-Length", str(len(body) + (10 if answer == "katkeaa" else 0)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(answers: dict[str, list[str | int]]) -> Iterator[str]:
    Finlex.answers, Finlex.asked[:] = answers, []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Finlex) as server:
        server.daemon_threads = True
        server.block_on_close = False
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def rows(answers: dict[str, list[str | int]], root: Path = MINI, waits: list[float] | None = None) -> list[Seen]:
    waits = [] if waits is None else waits
    with serving(answers) as home:
        return list(seen(watched(load(root)), Manners(0.5, 2, waits.append), home))


ANSWERS: list[tuple[list[str | int], str]] = [
    ([RECORDED], CHANGED),
    ([RECORDED.replace("2026-12-18", "2010-02-26").replace("2027-01-01", "2010-03-01")], SAME),
    ([RECORDED.replace("2026-12-18", "2026-11-22").replace("2027-01-01", "2026-11-22")], SAME),
    ([RECORDED.replace("2026-12-18", "2026-11-22")], CHANGED),
    ([RECORDED.replace("2027-01-01", "1.1.2027").replace("2026-12-18", "2026-11-22")], CHANGED),
    ([RECORDED.replace('isInForce value="true"', 'isInForce value="false"')], REPEALED),
    ([NONE_FOUND], MISSING),
    ([404], MISSING),
    ([500], SILENT),
    ([301], SILENT),
    ([RECORDED[:900]], SILENT),
    (["<html>Huoltokatko</html>"], SILENT),
    ([ORIGINAL], SILENT),
    (["hidas"], SILENT),
    (["katkeaa"], SILENT),
    ([429, RECORDED], CHANGED),
    ([429], SILENT),
]


@pytest.mark.parametrize(("answers", "state"), ANSWERS)
def test_every_answer_has_its_state(answers: list[str | int], state: str) -> None:
    assert rows({LSL: answers})[0].state == state


def test_busy_server_is_waited_for_as_it_asks_and_not_for_ever() -> None:
    waits: list[float] = []
    first = rows({LSL: [429]}, waits=waits)[0]
    assert first.detail == "vastaus 429"
    assert waits[:MOST_TIMES] == [7] * MOST_TIMES
    assert [path for path, *_ in Finlex.asked].count(LSL) == MOST_TIMES
    assert max(waits) <= LONGEST_WAIT


def test_each_statute_is_asked_once_with_a_pause_by_name() -> None:
    waits: list[float] = []
    assert [row.state for row in rows({LSL: [RECORDED], ASIAKASLAKI: [RECORDED]}, waits=waits)] == [CHANGED, CHANGED]
    assert [path for path, *_ in Finlex.asked] == [LSL, ASIAKASLAKI]
    assert waits == [2]
    measured(__file__, f"{len(ANSWERS)} erilaista vastausta")
    assert all("tukipakki" in name and accept == "application/xml" for _, name, accept in Finlex.asked)


def test_statute_that_nothing_has_amended_is_found_in_the_statute_book() -> None:
    assert rows({LSL: [NONE_FOUND], "statute/2007/417/fin@": [ORIGINAL]})[0].state == SAME


def test_silent_server_is_left_in_peace() -> None:
    with serving({}) as home:
        pass  # the server is gone, its address is not
    many = [row for row in watched(load(MINI)) for _ in range(4)]
    found = list(seen(many, Manners(0.5, 0, lambda _: None), home))
    assert [row.state for row in found] == [SILENT] * MOST_TIMES + [UNASKED] * 5
    assert told(found, load(MINI)).splitlines()[-1] == "Kysymättä, koska Finlex ei vastannut: 5"


def test_owner_is_told_what_to_read_and_which_rules_it_may_touch() -> None:
    found = rows({LSL: [RECORDED], ASIAKASLAKI: [404]})
    assert told(found, load(MINI)).splitlines() == [
        "Säädöksiä katsottu 2, ennallaan 0.",
        "",
        "Muuttunut: 1",
        "  Lastensuojelulaki (417/2007), data/saadokset.yml:1, tarkistettu 22.11.2026",
        "    900/2026, voimaan 1.1.2027, muuttaa ainakin: 38, 49 a §: https://www.finlex.fi/fi/lainsaadanto/saadoskokoelma/2026/900",
        "    Näihin tietoihin muutos voi osua (1):",
        "      data/maaraajat.yml:23: kesto (38\N{NO-BREAK SPACE}§)",
        "",
        "Ei löydy Finlexistä: 1",
        "  Laki asiakkaan asemasta (812/2000), data/saadokset.yml:13, tarkistettu 22.11.2026",
    ]


def test_change_that_does_not_tell_its_sections_touches_every_rule() -> None:
    text = told(rows({LSL: [RECORDED.replace("v20260900", "")]}), load(MINI))
    leaning = [line for line in text.splitlines() if line.startswith("      data/")]
    assert len(leaning) > 5
    assert "muuttaa ainakin" not in text


def test_change_that_the_owner_knows_of_is_told_as_known(tmp_path: Path) -> None:
    root = mini(
        tmp_path, {"data/saadokset.yml": ("Teksti 1.3.2018.", "Teksti 1.3.2018. Muutosta 900/2026 ei ole luettu.")}
    )
    assert "900/2026, voimaan 1.1.2027, mainittu jo tiedoissa" in told(rows({LSL: [RECORDED]}, root), load(root))


def test_statutes_of_others_are_told_apart() -> None:
    catalog = load(ROOT)
    own = watched(catalog)
    assert len(own) > 30
    unchanged = [Seen(row, SAME) for row in own]
    assert told(unchanged, catalog).splitlines()[1].startswith("Muualla kuin Suomen säädöskokoelmassa ")
