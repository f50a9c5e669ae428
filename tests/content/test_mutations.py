"""Every real file with one mistake in it: a Finnish report at the right line of that file, or the same site as before."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from measuring import measured

from macros.__main__ import main
from macros.content import check
from macros.site.site import Site

from .mutations import MAKERS, Mutation
from .source_fields import Source
from .trees import ROOT, spread

FILES = spread("data/**/*.yml", "docs/**/*.md")
FIRST = 3  # of each kind in what every change runs
MOST = 12  # of each kind in all: each one checks the whole content, so their number may not grow with it


def chosen() -> Iterator[ParameterSet]:
    """Mutations of each kind in an order that the names decide, as test cases; all but the first are slow."""
    sources = [Source(ROOT, file) for file in FILES]
    for make in MAKERS:
        made = sorted((mutation for source in sources for mutation in make(source)), key=_digest)
        for _, row in groupby(made, key=lambda mutation: mutation.kind):
            for number, mutation in enumerate(islice(row, MOST)):
                marks = [pytest.mark.hidas] if number >= FIRST else []
                yield pytest.param(mutation, id=f"{mutation.kind}-{mutation.file}", marks=marks)


def _digest(mutation: Mutation) -> tuple[str, str]:
    return mutation.kind, hashlib.sha256(f"{mutation.kind} {mutation.file}".encode()).hexdigest()


MUTATIONS = list(chosen())
SHOWN = re.compile(r"^    \| .*$", re.M)  # rows of the author's own
PLACE = re.compile(r"^(?P<file>(?:data|docs)/.+?):(?P<line>\d+): ", re.M)
FOREIGN = re.compile(
    r"Traceback|pydantic|Error|Input|should|expected|found character|\bNone\b|\bmapping\b|\[type=|[\[{]'"
)

pytestmark = pytest.mark.muunnos


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content in a folder of this process; only one file of it differs at a time."""
    root = tmp_path_factory.mktemp("juuri")
    for folder in ("data", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture(scope="module")
def before(copy: Path) -> Site:
    site, problems = check(copy)
    assert problems == []
    return site


@pytest.fixture
def mutated(request: pytest.FixtureRequest, copy: Path, before: Site) -> Iterator[Mutation]:
    mutation: Mutation = request.param
    original = (copy / mutation.file).read_bytes()
    (copy / mutation.file).unlink()
    (copy / mutation.name).write_bytes(mutation.content)
    yield mutation
    (copy / mutation.name).unlink()
    (copy / mutation.file).write_bytes(original)


@pytest.mark.parametrize("mutated", MUTATIONS, indirect=True)
def test_slip_is_told_or_harmless(
    mutated: Mutation, copy: Path, before: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["tarkista", "--juuri", str(copy)])
    report = capsys.readouterr().err
    if code == 0:
        assert same(check(copy)[0], before), "virhe jäi huomaamatta"
        return
    assert code == 1
    assert not FOREIGN.search(SHOWN.sub("", report)), report
    measured(__file__, f"{len(MUTATIONS)} vahinkoa oikeissa tiedostoissa")
    places = [(match["file"], int(match["line"])) for match in PLACE.finditer(report)]
    assert places in ([(mutated.name, mutated.line)], [(mutated.name, mutated.last)]), report


def test_every_kind_of_mistake_is_made_often() -> None:
    made = Counter(case.values[0].kind for case in MUTATIONS if not case.marks)
    assert len(made) == 15
    assert set(made.values()) == {FIRST}


def same(site: Site, other: Site) -> bool:
    """Whether two roots say the same: every item, every page, every text."""
    items = [[dict(one.catalog.items(kind)) for kind in one.catalog.entries] for one in (site, other)]
    return items[0] == items[1] and site.pages == other.pages
