"""What words mean: known questions teach the search which pages are asked for in such words, so that words it has never met together lead there too.

Each word and each page has a few numbers; a question's are the sum of its words', and the pages whose numbers fit them best are meant: a softmax over pages,
learnt by gradient descent (as in Joulin et al., Bag of Tricks for Efficient Text Classification, 2016). Sums, products and roots are taken number by number in
a fixed order: matrix products and exponentials of a library differ in their last bits from processor to processor, and an index is the same wherever it is made.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .index import Postings

DIMENSIONS = 16
ROUNDS = 10
BATCH = 256
RATE = 0.1
CALM = 0.01  # keeps the first steps small
START = 0.1
ITSELF = 1.0  # a question says a word, not a part of one
HIGHEST, CLIPPED = 3, 0.995  # numbers are told as −3…3; the few that are far out are cut
ZERO = ord("d")  # a…g
DOUBLINGS = 10  # exp(x) is (1 + x/2¹⁰) doubled so many times

Numbers = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Meanings:
    """Letters by word and by page, one for each number; a page nobody asks for has none. `step` is what a step of a word's number times one of a page's is worth."""

    words: dict[str, str] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)
    step: float = 0.0

    def of(self, word: str) -> str:
        """The letters of a word; zeros for one that questions have only as a part of others."""
        return self.words.get(word, chr(ZERO) * DIMENSIONS)


def meanings(asked: Postings, questions: list[int]) -> Meanings:
    """What the words of known questions mean: `asked` has weights by word and question, `questions` how many are asked of each page, in the order of their numbers."""
    said: list[list[str]] = [[] for _ in range(sum(questions))]
    for word in sorted(asked):
        for question, weight in asked[word].items():
            if weight >= ITSELF:
                said[question].append(word)
    of_page = [page for page, count in enumerate(questions) for _ in range(count)]
    learnt = [(words, page) for words, page in zip(said, of_page, strict=True) if words]
    if not learnt:
        return Meanings({}, [""] * len(questions))
    names = sorted({word for words, _ in learnt for word in words})
    pages = sorted({page for _, page in learnt})
    word_numbers, page_numbers = _learn(learnt, names, pages)
    (words, word_step), (texts, page_step) = _letters(word_numbers[: len(names)]), _letters(page_numbers)
    told = dict(zip(pages, texts, strict=True))
    step = float(f"{word_step * page_step:.4g}")
    return Meanings(dict(zip(names, words, strict=True)), [told.get(page, "") for page in range(len(questions))], step)


def _learn(learnt: list[tuple[list[str], int]], names: list[str], pages: list[int]) -> tuple[Numbers, Numbers]:
    """The numbers of every word, with a last row of zeros that stands for no word, and those of every page."""
    chance = random.Random(0)  # always the same beginning
    words = _start(chance, len(names) + 1)
    words[-1] = 0
    targets = _start(chance, len(pages))
    number, place = {word: i for i, word in enumerate(names)}, {page: i for i, page in enumerate(pages)}
    longest = max(len(said) for said, _ in learnt)
    said = np.full((len(learnt), longest), len(names))
    for i, (own, _) in enumerate(learnt):
        said[i, : len(own)] = [number[word] for word in own]
    share = np.array([len(own) ** -0.5 for own, _ in learnt], np.float32)
    right = np.array([place[page] for _, page in learnt])
    steps = np.zeros_like(words), np.zeros_like(targets)
    for turn in range(ROUNDS):
        rate = np.float32(RATE * (1 - turn / ROUNDS))
        order = np.array(sorted(range(len(learnt)), key=[chance.random() for _ in learnt].__getitem__))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            _step(words, targets, steps, (said[batch], share[batch], right[batch]), rate)
    return words, targets


def _start(chance: random.Random, count: int) -> Numbers:
    return np.array([[START * (2 * chance.random() - 1) for _ in range(DIMENSIONS)] for _ in range(count)], np.float32)


def _step(
    words: Numbers,
    targets: Numbers,
    steps: tuple[Numbers, Numbers],
    batch: tuple[Places, Numbers, Places],
    rate: np.float32,
) -> None:
    """Move the numbers of some questions' words and of all pages a little, so that the right pages fit better (Adagrad)."""
    said, share, right = batch
    asked = np.zeros((DIMENSIONS, len(said)), np.float32)
    for column in said.T:
        asked += words[column].T
    asked *= share
    wrong = _likely(targets, asked)
    wrong[right, np.arange(len(said))] -= 1
    by_question = np.ascontiguousarray(wrong.T)
    back = np.empty_like(asked)
    onto = np.empty_like(targets)
    for d in range(DIMENSIONS):
        back[d] = (wrong * targets[:, d, None]).sum(0)
        onto[:, d] = (by_question * asked[d][:, None]).sum(0)
    back *= share
    rows, where = np.unique(said, return_inverse=True)
    change = np.zeros((len(rows), DIMENSIONS), np.float32)
    for column in where.reshape(said.shape).T:
        np.add.at(change, column, back.T)
    change[rows == len(words) - 1] = 0
    moved_words, moved_targets = steps
    moved_words[rows] += change * change
    words[rows] -= rate * change / np.sqrt(moved_words[rows] + np.float32(CALM))
    moved_targets += onto * onto
    targets -= rate * onto / np.sqrt(moved_targets + np.float32(CALM))


def _likely(targets: Numbers, asked: Numbers) -> Numbers:
    """How likely each page (row) is meant by each question (column)."""
    fit = np.zeros((len(targets), asked.shape[1]), np.float32)
    for d in range(DIMENSIONS):
        fit += targets[:, d, None] * asked[d]
    likely: Numbers = np.maximum(1 + (fit - fit.max(0)) / np.float32(2**DOUBLINGS), 0)
    for _ in range(DOUBLINGS):
        likely *= likely
    likely /= likely.sum(0)
    return likely


def _letters(numbers: Numbers) -> tuple[list[str], float]:
    """Each row as letters, and what one step of them is worth."""
    sizes = np.sort(np.abs(numbers), axis=None)
    step = float(sizes[int(CLIPPED * (len(sizes) - 1))]) / HIGHEST or 1.0
    levels = np.clip(np.rint(numbers / np.float32(step)), -HIGHEST, HIGHEST).astype(int)
    return ["".join(chr(ZERO + level) for level in row) for row in levels.tolist()], step
