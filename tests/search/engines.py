"""Asks search engines: ours in node; stock Material, as it comes and with Finnish stems, and Pagefind in a browser."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from comparing import STOCK_FOLDER, STOCK_WORKER
from node import node
from questions import Question

from macros.model.tables import FINNISH, LANGUAGES

OURS = "oma"
STOCK = ("Material, oletus", "Material, kantasanat")
PAGEFIND = "Pagefind"
STEMMED = ["stemmer", "stopWordFilter", "trimmer"]

KYSY = Path(__file__).with_name("kysy.mjs")
# [[addresses of each page and its sections], milliseconds] for every question; each is asked twice, and the second time counts.
ASK_STOCK = """async ({ worker, index, pipeline, questions }) => {
  const running = new Worker(worker);
  const once = (type) => new Promise((done) => running.addEventListener("message", function heard({ data }) {
    if (data.type !== type) return;
    running.removeEventListener("message", heard);
    done(data.data);
  }));
  const setup = await (await fetch(index)).json();
  if (pipeline) setup.config.pipeline = pipeline;
  const ready = once(1);
  running.postMessage({ type: 0, data: { ...setup, options: { suggest: false } } });
  await ready;
  const ask = async (question) => {
    const answer = once(3);
    running.postMessage({ type: 2, data: question });
    return (await answer).items.map((item) => item.map(({ location }) => location));
  };
  for (const question of questions) await ask(question);
  const answers = [];
  for (const question of questions) {
    const start = performance.now();
    answers.push([await ask(question), performance.now() - start]);
  }
  running.terminate();
  return answers;
}"""

# The same of Pagefind; a page of the language must be open.
ASK_PAGEFIND = """async ({ root, questions }) => {
  const pagefind = await import(root + "pagefind/pagefind.js");
  await pagefind.init();
  const answers = [];
  for (const question of questions) {
    await pagefind.search(question);
    const start = performance.now();
    const { results } = await pagefind.search(question);
    const spent = performance.now() - start;
    answers.push([await Promise.all(results.slice(0, 10).map(async (result) => [(await result.data()).url.replace(/^[/]/, "")])), spent]);
  }
  return answers;
}"""


@dataclass
class Answers:
    """By question: the addresses of each row shown, milliseconds from question to answer."""

    rows: dict[str, list[list[str]]]
    milliseconds: dict[str, float]


def ours(folder: Path, rows: Sequence[Mapping[str, str]]) -> list[tuple[dict[str, Any], float]]:
    """(answer, milliseconds) of our engine in node; `folder` has the index, a row says question, language and door of the page it is asked on."""
    run = node(KYSY, given=json.dumps({"folder": str(folder), "questions": list(rows)}))
    assert run.returncode == 0, run.stderr
    return [(answer, spent) for answer, spent in json.loads(run.stdout)]


def ours_to(folder: Path, asked: Sequence[Question], useless: Sequence[str]) -> Answers:
    """What our engine answers to everything, asked on a page of each question's language."""
    rows = [{"question": q.text, "language": q.language, "door": ""} for q in asked]
    rows += [{"question": text, "language": FINNISH, "door": ""} for text in useless]
    given = Answers({}, {})
    for row, (answer, spent) in zip(rows, ours(folder, rows), strict=True):
        given.rows[row["question"]] = answer["rows"]
        given.milliseconds[row["question"]] = spent
    return given


def stock_to(browser: Any, address: str, engine: str, asked: Sequence[Question], useless: Sequence[str]) -> Answers:
    """The same of stock Material, in a browser."""
    given = Answers({}, {})
    stock = f"{address}{STOCK_FOLDER}/"
    setup = {
        "worker": stock + STOCK_WORKER,
        "index": f"{stock}search/search_index.json",
        "pipeline": STEMMED if engine == STOCK[1] else None,
    }
    for language in LANGUAGES:
        tab = browser.new_page()
        tab.goto(address + "404.html")
        _ask(tab, ASK_STOCK, setup, _texts(language, asked, useless), given)
        tab.close()
    return given


def pagefind_to(browser: Any, address: str, asked: Sequence[Question], useless: Sequence[str]) -> Answers:
    """The same of Pagefind, on a page of each question's language: it shows pages of that language only."""
    given = Answers({}, {})
    for language in LANGUAGES:
        tab = browser.new_page()
        tab.goto(address + ("perheille/" if language == FINNISH else f"perheille/{language}/"))
        _ask(tab, ASK_PAGEFIND, {"root": address}, _texts(language, asked, useless), given)
        tab.close()
    return given


def _texts(language: str, asked: Sequence[Question], useless: Sequence[str]) -> list[str]:
    return [q.text for q in asked if q.language == language] + (list(useless) if language == FINNISH else [])


def _ask(tab: Any, script: str, setup: Mapping[str, Any], texts: list[str], given: Answers) -> None:
    """Ask the questions in an open tab, and note the pages of each answer."""
    for text, (items, spent) in zip(texts, tab.evaluate(script, {**setup, "questions": texts}), strict=True):
        pages = dict.fromkeys(location.split("#")[0] for item in items for location in item)
        given.rows[text] = [[page] for page in pages]
        given.milliseconds[text] = spent
