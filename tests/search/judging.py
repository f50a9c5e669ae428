"""How good the answers are: place of the right page, in tables by kind, and the bars that must hold."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import quantiles

from engines import Answers
from questions import Question

TUNED, HELD_OUT = "Säädettäessä nähdyt", "Sivussa pidetyt"
IN_THREE, FIRST, EMPTY, MILLISECONDS = 0.95, 0.80, 0.80, 20.0
Ids = dict[str, tuple[str, str]]


def existing(asked: Sequence[Question], pages: Sequence[dict[str, str]]) -> tuple[list[Question], list[Question]]:
    """(questions with at least one page on the site, questions that wait for theirs)."""
    there = {name for page in pages for name in (page["id"], f"{page['id']}/{page['kieli']}")}
    return [q for q in asked if there & set(q.pages)], [q for q in asked if not there & set(q.pages)]


def place(question: Question, rows: Sequence[Sequence[str]], ids: Ids) -> int:
    """The place of the best good page in the rows of an answer, 0 when it is not there; the page of other readers below a row is one place after it."""
    places = [
        number + step
        for number, row in enumerate(rows, 1)
        for step, address in enumerate(row)
        if {ids.get(address, ("", ""))[0], "/".join(ids.get(address, ("", "")))} & set(question.pages)
    ]
    return min(places, default=0)


def measures(places: Sequence[int]) -> tuple[float, float, float]:
    """(share first, share in the first three, mean reciprocal rank)."""
    count = len(places) or 1
    return (
        sum(p == 1 for p in places) / count,
        sum(1 <= p <= 3 for p in places) / count,
        sum(1 / p for p in places if p) / count,
    )


def table(title: str, asked: Sequence[Question], given: dict[str, Answers], ids: Ids) -> str:
    """One row per kind, and for every engine: first, in three, MRR."""
    lines = [
        title,
        f"{'laji':18}{'n':>4}" + "".join(f"  {name:^22}" for name in given),
        " " * 22 + f"  {'1.':>6}{'1–3':>7}{'MRR':>7}  " * len(given),
    ]
    for kind in [*dict.fromkeys(q.kind for q in asked), "kaikki"]:
        rows = [q for q in asked if kind in (q.kind, "kaikki")]
        cells = ""
        for answers in given.values():
            first, three, mrr = measures([place(q, answers.rows[q.text], ids) for q in rows])
            cells += f"  {first:>7.0%}{three:>7.0%}{mrr:>8.2f}"
        lines.append(f"{kind:18}{len(rows):>4}{cells}")
    return "\n".join(lines)


def bars(asked: Sequence[Question], ours: Answers, ids: Ids, useless: Sequence[str]) -> int:
    """Print the bars; 1 when one of them does not hold."""
    slow = quantiles([ours.milliseconds[q.text] for q in asked], n=20)[-1]
    found = [
        (
            "kelvottomille kysymyksille tyhjän tuloksen apu",
            sum(not ours.rows[text] for text in useless) / len(useless),
            EMPTY,
        )
    ]
    for title, part in ((TUNED, [q for q in asked if not q.held_out]), (HELD_OUT, [q for q in asked if q.held_out])):
        first, three, _ = measures([place(q, ours.rows[q.text], ids) for q in part])
        found += [(f"{title}: ensimmäisenä", first, FIRST), (f"{title}: kolmen joukossa", three, IN_THREE)]
    for title, value, bar in found:
        print(f"{'ok ' if value >= bar else 'EI '} {title}: {value:.0%} (raja {bar:.0%})")
    print(
        f"{'ok ' if slow <= MILLISECONDS else 'EI '} 95 % vastauksista alle {slow:.1f} ms työläisessä (raja {MILLISECONDS:.0f} ms)"
    )
    return int(any(value < bar for _, value, bar in found))
