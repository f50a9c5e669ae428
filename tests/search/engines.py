"""Asks search workers in a browser: ours, and stock Material as it comes and with Finnish stems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from comparing import STOCK_FOLDER, STOCK_WORKER
from questions import Question

OURS = "oma"
STOCK = ("Material, oletus", "Material, kantasanat")
STEMMED = ["stemmer", "stopWordFilter", "trimmer"]

# Both give [[addresses of each page and its sections], milliseconds] for every question; each is asked twice, and the second time counts.
TWICE = """async (questions, ask) => {
  const answers = [];
  for (const round of [0, 1]) {
    for (const question of questions) {
      const start = performance.now();
      const items = await ask(question);
      if (round) answers.push([items, performance.now() - start]);
    }
  }
  return answers;
}"""
ASK_OURS = f"""async ({{ worker, language, door, questions }}) => {{
  const running = new Worker(worker, {{ type: "module" }});
  const ask = (question) => new Promise((done, failed) => {{
    running.onerror = failed;
    running.onmessage = ({{ data }}) => (data.broken ? failed(new Error(question)) : done(data.items.map((item) => [item, ...item.sections].map(({{ address }}) => address))));
    running.postMessage({{ question, language, door }});
  }});
  const answers = await ({TWICE})(questions, ask);
  running.terminate();
  return answers;
}}"""
ASK_STOCK = f"""async ({{ worker, index, pipeline, questions }}) => {{
  const running = new Worker(worker);
  const once = (type) => new Promise((done) => running.addEventListener("message", function heard({{ data }}) {{
    if (data.type !== type) return;
    running.removeEventListener("message", heard);
    done(data.data);
  }}));
  const setup = await (await fetch(index)).json();
  if (pipeline) setup.config.pipeline = pipeline;
  const ready = once(1);
  running.postMessage({{ type: 0, data: {{ ...setup, options: {{ suggest: false }} }} }});
  await ready;
  const ask = async (question) => {{
    const answer = once(3);
    running.postMessage({{ type: 2, data: question }});
    return (await answer).items.map((item) => item.map(({{ location }}) => location));
  }};
  const answers = await ({TWICE})(questions, ask);
  running.terminate();
  return answers;
}}"""


@dataclass
class Answers:
    """By question: addresses of pages in the order shown, milliseconds from question to answer."""

    addresses: dict[str, list[str]]
    milliseconds: dict[str, float]


def answers(browser: Any, address: str, engine: str, asked: Sequence[Question], useless: Sequence[str]) -> Answers:
    """What an engine answers to everything; each question is asked twice, and the second time is measured."""
    given = Answers({}, {})
    for language in ("fi", "sv", "en"):
        texts = [q.text for q in asked if q.language == language] + (list(useless) if language == "fi" else [])
        page = browser.new_page()
        page.goto(address + "404.html")
        told = page.evaluate(*_ask(address, engine, language, texts))
        for text, (items, spent) in zip(texts, told, strict=True):
            given.addresses[text] = list(dict.fromkeys(location.split("#")[0] for item in items for location in item))
            given.milliseconds[text] = spent
        page.close()
    return given


def _ask(address: str, engine: str, language: str, texts: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """A script for a page of the site, and its argument."""
    if engine == OURS:
        return ask_ours(address, language, texts)
    stock = f"{address}{STOCK_FOLDER}/"
    pipeline = STEMMED if engine == STOCK[1] else None
    index = f"{stock}search/search_index.json"
    return ASK_STOCK, {"worker": stock + STOCK_WORKER, "index": index, "pipeline": pipeline, "questions": texts}


def ask_ours(address: str, language: str, texts: Sequence[str], door: str = "") -> tuple[str, dict[str, Any]]:
    """The same for our own worker, asked on a page of a language and a door."""
    worker = f"{address}assets/skriptit/haku/tyolainen.js"
    return ASK_OURS, {"worker": worker, "language": language, "door": door, "questions": texts}
