"""A picture of time drawn from data: a day is equally wide everywhere, marks are numbers told in words below."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from ..model import LegalFact, TimePicture
from ..model.time_picture import TimeSpan
from ..site.here import Here
from ..source.problems import AuthorError, suggestion

WIDTH, LEFT, END, BEFORE = 358, 46, 312, 16
TOP, HEIGHT, MARK = 50, 46, 24
BESIDE_TOP, BESIDE_HEIGHT = 130, 28
LETTER = 6.8  # a letter's mean width at 13 px
DAYS = {"tunti": 1 / 24, "päivä": 1, "arkipäivä": 7 / 5, "viikko": 7, "kuukausi": 30, "vuosi": 365}


@dataclass(frozen=True)
class Line:
    """A line of text: in the middle of its bar, or beside a bar that is too narrow for it."""

    text: str
    x: float
    y: float
    anchor: str = "middle"


@dataclass(frozen=True)
class Bar:
    """A stretch of time: its place, the tokens of its fill and ink, and the texts that fit in it."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    ink: str
    lines: list[Line]


@dataclass(frozen=True)
class Tick:
    """A day on the scale."""

    x: float
    text: str


@dataclass(frozen=True)
class Mark:
    """A numbered moment: the middle of its circle and how far its line leads."""

    x: float
    y: float
    to: float


@dataclass(frozen=True)
class Moment:
    """A moment in words."""

    title: str
    text: str


@dataclass(frozen=True)
class Picture:
    """A picture with its text twin: moments are in the order of their marks."""

    name: str
    height: int
    goes_on: bool
    bars: list[Bar]
    ticks: list[Tick]
    marks: list[Mark]
    moments: list[Moment]
    width: int = WIDTH
    end: int = END
    middle: int = TOP + HEIGHT // 2
    bottom: int = TOP + HEIGHT


def picture(here: Here, picture_id: str) -> Picture:
    """A picture of the register on a page; raises AuthorError when it or a place in it does not exist."""
    item = here.catalog.of(TimePicture)[picture_id]
    lengths = [_days(here, span) for span in item.spans]
    day = (END - LEFT) / sum(lengths)
    edges = [LEFT, *(round(LEFT + day * total, 1) for total in accumulate(lengths))]
    bars = [
        _bar(here, span, (edges[place], TOP, edges[place + 1] - edges[place], HEIGHT), first=place == 0)
        for place, span in enumerate(item.spans)
    ]
    beside = round(LEFT + day * item.beside_day, 1)
    places = {"ennen": Mark(BEFORE, MARK, MARK), "alku": Mark(LEFT, MARK, TOP), "jatko": Mark(WIDTH - 14, MARK, MARK)}
    places |= {span.fact: Mark(edge, MARK, TOP) for span, edge in zip(item.spans, edges[1:], strict=True)}
    if item.beside:
        size = (beside, BESIDE_TOP, round(day * _days(here, item.beside), 1), BESIDE_HEIGHT)
        bars.append(_beside(here, item.beside, size))
        places["rinnalla"] = Mark(beside - 16, BESIDE_TOP + BESIDE_HEIGHT / 2, BESIDE_TOP + BESIDE_HEIGHT / 2)
    for moment in item.moments:
        if moment.at not in places:
            raise AuthorError(
                f"Aikakuvassa ”{picture_id}” ei ole kohtaa ”{moment.at}”.",
                suggestion(moment.at, places),
                ("aikakuvat", picture_id),
            )
    return Picture(
        here.says(item, "name"),
        BESIDE_TOP + BESIDE_HEIGHT + 4 if item.beside else TOP + HEIGHT + 26,
        item.goes_on,
        bars,
        _ticks(here, item.spans, edges),
        [places[moment.at] for moment in item.moments],
        [Moment(here.says(moment, "title"), here.says(moment, "text")) for moment in item.moments],
    )


def _days(here: Here, span: TimeSpan) -> float:
    fact = here.catalog.of(LegalFact)[span.fact]
    if fact.amount is None or fact.unit not in DAYS:
        raise AuthorError(f"Säännössä ”{span.fact}” ei ole aikaa.", "Valitse määräaika.", ("maaraajat", span.fact))
    return float(fact.amount) * DAYS[fact.unit]


def _bar(here: Here, span: TimeSpan, size: tuple[float, float, float, float], *, first: bool) -> Bar:
    x, y, width, height = size
    texts = [here.says(span, "name"), here.deadline(span.fact, "enintään")]
    lines = [
        Line(text, x + width / 2, y + 20 + 16 * row) for row, text in enumerate(texts) if len(text) * LETTER < width
    ]
    fill, ink = ("--kuusi", "--kuusi-teksti") if first else ("--pinta-kuusi", "--teksti")
    return Bar(x, y, round(width, 1), height, fill, ink, lines)


def _beside(here: Here, span: TimeSpan, size: tuple[float, float, float, float]) -> Bar:
    x, y, width, height = size
    texts = [here.says(span, "name"), here.deadline(span.fact)]
    lines = [Line(text, x + width + 8, y + 11 + 16 * row, "start") for row, text in enumerate(texts)]
    return Bar(x, y, width, height, "--korostus-pinta", "--teksti", lines)


def _ticks(here: Here, spans: list[TimeSpan], edges: list[float]) -> list[Tick]:
    """The start, the end of the first stretch and the end of all, each by the time that has passed."""
    facts = [here.catalog.of(LegalFact)[span.fact] for span in spans]
    if len({fact.unit for fact in facts}) > 1:
        return []
    totals = accumulate(int(fact.amount or 0) for fact in facts)
    return [Tick(edges[0], "0"), *(Tick(edge, str(total)) for edge, total in zip(edges[1:], totals, strict=True))]
