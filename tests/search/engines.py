"""Asks search workers in a browser through Material's own protocol: ours, and stock Material as it comes and with Finnish stems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from comparing import STOCK_FOLDER, STOCK_WORKER
from questions import Question

OURS = "oma"
STOCK = ("Material, oletus", "Material, kantasanat")
STEMMED = ["stemmer", "stopWordFilter", "trimmer"]

ASK = """async ({ worker, index, pipeline, questions }) => {
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
  const answers = [];
  for (const round of [0, 1]) {
    for (const question of questions) {
      const answer = once(3);
      const start = performance.now();
      running.postMessage({ type: 2, data: question });
      const { items } = await answer;
      if (round) answers.push([items.map((item) => item.map(({ location }) => location)), performance.now() - start]);
    }
  }
  running.terminate();
  return answers;
}"""


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
        for text, (items, spent) in zip(
            texts, page.evaluate(ASK, _worker(address, engine, language) | {"questions": texts}), strict=True
        ):
            given.addresses[text] = list(dict.fromkeys(location.split("#")[0] for item in items for location in item))
            given.milliseconds[text] = spent
        page.close()
    return given


def _worker(address: str, engine: str, language: str) -> dict[str, Any]:
    if engine == OURS:
        return {
            "worker": f"{address}assets/skriptit/haku/tyolainen.js#kieli={language}&ovi=",
            "index": f"{address}search/search_index.json",
            "pipeline": None,
        }
    index = f"{address}{STOCK_FOLDER}/search/search_index.json"
    return {
        "worker": f"{address}{STOCK_FOLDER}/{STOCK_WORKER}",
        "index": index,
        "pipeline": STEMMED if engine == STOCK[1] else None,
    }
