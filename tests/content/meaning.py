"""What a text means and what a page says, word by word, by readers of Markdown that are not ours.

`meant` is CommonMark's reading of what an author wrote, `typed` the words alone as they stand in the file, `said` a built page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from markdown_it import MarkdownIt

COMMONMARK = MarkdownIt("commonmark").enable("table")
PLACES = (
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "blockquote",
    "table",
    "th",
    "td",
    "pre",
    "code",
    "a",
    "sub",
    "sup",
    "kbd",
)
EMPTY = ("br", "hr", "img", "input")
SIGN = re.compile(r"\w+|[^\w\s]")
WORD = re.compile(r"[^\W_]+")
BOX = re.compile(r'^(?P<indent> *)!!! ?[\w-]+ +"(?P<title>[^"\n]*)" *$')
SETTINGS = re.compile(r"^( {0,3}#{1,6} .*?) +\{[^{}]*\}\s*$", re.M)
HARD = re.compile(r"^(\s*(?:> ?)*(?:[-*+]|#{1,6}))\u00a0")
TASK = re.compile(r"^(\s*(?:> ?)*(?:[-*+]|\d+\.)[ \u00a0]+)\[[ xX]\] +")
FENCE = re.compile(r"`{3,}|~{3,}")
RULE = re.compile(r"([-*_])(?: *\1){2,} *")
OTHER = re.compile(rf"#|>|!!!|\||{RULE.pattern}$")
Said = list[tuple[str, str]]


class _Reader(HTMLParser):
    """Collects each word with the place it stands in: (”ul ul”, ”kynä”); the number of an item is a word of it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.counters: list[int | None] = []
        self.said: Said = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in EMPTY:
            self.handle_data(given.get("alt") or "")
            return
        self.open.append("blockquote" if tag == "div" else tag)
        if tag in ("ul", "ol"):
            self.counters.append(int(given.get("start") or 1) if tag == "ol" else None)
        if tag == "li" and self.counters and self.counters[-1] is not None:
            self.handle_data(f"{self.counters[-1]}.")
            self.counters[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol") and self.counters:
            self.counters.pop()
        name = "blockquote" if tag == "div" else tag
        while name in self.open and self.open.pop() != name:
            pass

    def handle_data(self, data: str) -> None:
        place = " ".join(tag for tag in self.open if tag in PLACES)
        self.said += [(place, sign) for sign in SIGN.findall(data.replace("\u00ad", ""))]


def said(html: str) -> Said:
    """Each word and sign of an HTML text with the place it stands in."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.said


def meant(markdown: str) -> Said:
    """Each word and sign of a Markdown text in the place that its author meant."""
    return said(COMMONMARK.render("\n".join(_quoted(list(_nested(_known(markdown)))))))


def _known(markdown: str) -> list[str]:
    """The lines without what CommonMark does not know but we do: settings of headings, boxes to tick, hard spaces after marks."""
    lines, fence = [], ""
    for line in markdown.expandtabs(4).split("\n"):
        mark = FENCE.match(line)
        if mark and (not fence or line.strip() == fence):
            fence = "" if fence else mark[0]
        elif not fence:
            line = TASK.sub(r"\1", SETTINGS.sub(r"\1", HARD.sub(r"\1 ", line)))
            line = re.sub(r"^ *<br> *$", "&nbsp;", line)
        lines.append(line)
    return lines


def _nested(lines: list[str]) -> Iterator[str]:
    """Lists with four spaces a level: a line belongs to the item whose mark is at least two columns to its left."""
    marks, above, fence, box, shift = list[int](), "", "", -1, 0
    for line in lines:
        row, column = line.strip(" "), len(line) - len(line.lstrip(" "))
        if BOX.match(line) or (box >= 0 and (not row or column >= box + 2)):
            if BOX.match(line) and not 0 <= box <= column - 2:
                box = column
                while marks and column < marks[-1] + 2:
                    marks.pop()
                shift = 4 * len(marks) - column
            yield " " * (column + shift) + row if row else line
            continue
        box = -1
        mark = FENCE.match(line)
        if fence or mark or not row or (not marks and not above and column >= 4):
            fence = "" if fence and row == fence else fence or (mark[0] if mark else "")
            marks = [] if mark else marks
            above = row if row and column < 4 else ""
            yield line
            continue
        number = re.match(r"(?P<mark>[-*+]|(?P<number>\d{1,9})\.) +(?=\S)", row)
        item = bool(number and not RULE.fullmatch(row) and (not above or marks or number["number"] in (None, "1")))
        while (item or not above or OTHER.match(row)) and marks and column < marks[-1] + 2:
            marks.pop()
        if row.startswith("|") and "|" not in above:
            yield ""  # a table may stand straight under anything
        yield "    " * len(marks) + (f"{number['mark']} {row[number.end() :]}" if item and number else row)
        marks += [column] if item else []
        above = row


def _quoted(lines: list[str]) -> Iterator[str]:
    """Boxes as quotations, which CommonMark knows."""
    number = 0
    while number < len(lines):
        box = BOX.match(lines[number])
        number += 1
        if not box:
            yield lines[number - 1]
            continue
        inside = []
        while number < len(lines) and (not lines[number].strip() or lines[number].startswith(box["indent"] + "  ")):
            inside.append(lines[number])
            number += 1
        own = min((len(line) - len(line.lstrip()) for line in inside if line.strip()), default=0)
        yield from ("", f"{box['indent']}> {box['title']}", f"{box['indent']}>")
        yield from (f"{box['indent']}> {line}" for line in _quoted(list(_nested([line[own:] for line in inside]))))
        yield ""


def typed(markdown: str) -> list[str]:
    """The words of a Markdown text as they stand in the file, without those that are marks."""
    found: list[str] = []
    fence = ""
    for line in _known(markdown):
        mark = FENCE.match(line)
        if mark and (not fence or line.strip() == fence):
            fence = "" if fence else mark[0]
        elif fence:
            found += WORD.findall(line)
        elif not re.fullmatch(r"[\s|:>-]*", line):
            text = re.sub(r"^(\s*)!!! ?[\w-]+", r"\1", line)
            text = re.sub(r"(`+)(.+?)\1", lambda code: f" {' '.join(WORD.findall(code[2]))} ", text)  # code is no link
            text = re.sub(r"\]\((?:[^()\n]|\([^()\n]*\))*\)", "] ", text)
            text = re.sub(r"</?(?:abbr|br|kbd|span|sub|sup)\b[^<>]*>", " ", text)
            found += WORD.findall(unescape(text))
    return found


def words(signs: Said) -> list[str]:
    """The words alone, without their places."""
    return [word for _, sign in signs for word in WORD.findall(sign)]
