"""One document over another: what the upper one says takes the place of what is below, and every value keeps the file and line where it was written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from .problems import Problem, suggestion
from .reading import Document, Path, Value
from .values import at, put

ADDED, REMOVED, NAME = "lisää", "poista", "tunnus"
DIGITS = 6


@dataclass(frozen=True)
class Difference:
    """A value that is not what it is below (None: not there), and its place in both documents. `based` says that it rests on what is below."""

    path: Path
    below: Value
    above: Value
    at: Path
    based: bool = True

    @property
    def digest(self) -> str:
        """What names the value below: it changes when that does."""
        text = json.dumps(self.below, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


class Laying:
    """A document that others are laid over; `result` is what has come of it."""

    def __init__(self, below: Document) -> None:
        self.below = below
        self.values = below.values
        self.lines = dict(below.lines)
        self.elsewhere = dict(below.elsewhere)
        self.braces = below.braces
        self.problems: list[Problem] = []

    def result(self) -> Document:
        """The document as it is now."""
        problems = (*self.below.problems, *self.problems)
        return Document(self.below.file, self.values, self.lines, problems, self.braces, self.elsewhere)

    def change(self, path: Path, text: str) -> None:
        """Write another text at a path; it keeps its line."""
        self.values = put(self.values, path, text)

    def keep(self, place: Path, numbers: list[int]) -> None:
        """Leave only these items in the list at a place."""
        items = at(self.values, place)
        if isinstance(items, list) and len(numbers) < len(items):
            self.kept(place, numbers)
            self.values = put(self.values, place, [items[number] for number in numbers])

    def lay(self, place: Path, above: Document, fields: dict[str, Value], at_above: Path) -> list[Difference]:
        """Lay fields over what is at a place; returns how it differs from what was there."""
        self.braces = self.braces or above.braces
        found = _Differences(self, above)
        below = at(self.values, place)
        if isinstance(below, dict):
            self._put(place, found.fields(below, fields, place, at_above))
        else:
            self._put(place, dict(fields))
            self.written(place, above, dict(fields), at_above)
        return found.rows

    def remove(self, place: Path) -> None:
        """Take away what is at a place."""
        self.drop(place)
        self._put(place, None)

    def _put(self, place: Path, value: Value) -> None:
        if not place:
            self.values = value
            return
        whole = dict(self.values) if isinstance(self.values, dict) else {}
        if value is None:
            whole.pop(str(place[0]), None)
        else:
            whole[str(place[0])] = value
        self.values = whole

    def written(self, place: Path, above: Document, value: Value, at_above: Path) -> None:
        """Note that the value at a place is written in another document."""
        self.drop(place)
        self.elsewhere[place] = above.file
        self._lines(place, above, value, at_above)

    def _lines(self, place: Path, above: Document, value: Value, at_above: Path) -> None:
        self.lines[place] = above.line(at_above)
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, part in parts:
            self._lines((*place, key), above, part, (*at_above, key))

    def drop(self, place: Path) -> None:
        """Forget the lines of what is at a place and inside it."""
        for path in [path for path in self.lines if path[: len(place)] == place]:
            del self.lines[path]

    def kept(self, place: Path, numbers: list[int]) -> None:
        """Only these items of the list at a place are left: their lines go with them."""
        inside = {path: line for path, line in self.lines.items() if path[: len(place)] == place and path != place}
        files = {path: file for path, file in self.elsewhere.items() if path in inside}
        for path in inside:
            del self.lines[path]
            self.elsewhere.pop(path, None)
        new = {old: number for number, old in enumerate(numbers)}
        for path, line in inside.items():
            old = path[len(place)]
            if isinstance(old, int) and old in new:
                moved = (*place, new[old], *path[len(place) + 1 :])
                self.lines[moved] = line
                self.elsewhere |= {moved: files[path]} if path in files else {}


class _Differences:
    """Walks what is above beside what is below, and notes where they differ."""

    def __init__(self, laying: Laying, above: Document) -> None:
        self.laying = laying
        self.above = above
        self.rows: list[Difference] = []

    def fields(self, below: dict[str, Value], above: dict[str, Value], place: Path, path: Path) -> dict[str, Value]:
        result = dict(below)
        for key, part in above.items():
            result[key] = self.value(below.get(key), part, (*place, key), (*path, key))
        return result

    def value(self, below: Value, above: Value, place: Path, path: Path) -> Value:
        if isinstance(above, dict) and isinstance(below, dict):
            return self.fields(below, above, place, path)
        if isinstance(above, dict) and (isinstance(below, list) or {ADDED, REMOVED} & set(above)):
            return self._list(below if isinstance(below, list) else [], above, place, path)
        self.rows.append(Difference(place, below, above, path, based=below is not None))
        self.laying.written(place, self.above, above, path)
        return above

    def _list(self, below: list[Value], above: dict[str, Value], place: Path, path: Path) -> list[Value]:
        """Items by their names, then those that are taken away, then those that are added."""
        result = list(below)
        names = [_name(item) for item in below]
        for key, part in above.items():
            if key in names:
                number = names.index(key)
                result[number] = self.value(result[number], part, (*place, number), (*path, key))
            elif key not in (ADDED, REMOVED):
                self._unknown(key, names, (*path, key))
        result = self._without(result, names, _texts(above.get(REMOVED)), place, (*path, REMOVED))
        more = above.get(ADDED, [])
        for number, item in enumerate(more if isinstance(more, list) else [more]):
            where = (*path, ADDED, number) if isinstance(more, list) else (*path, ADDED)
            self.laying.written((*place, len(result)), self.above, item, where)
            self.rows.append(Difference((*place, len(result)), None, item, where, based=False))
            result.append(item)
        return result

    def _without(self, items: list[Value], names: list[str], gone: list[str], place: Path, path: Path) -> list[Value]:
        for name in gone:
            if name in names:
                self.rows.append(Difference((*place, names.index(name)), items[names.index(name)], None, path, False))
            else:
                self._unknown(name, names, path)
        numbers = [number for number, name in enumerate(names) if name not in gone]
        if len(numbers) < len(names):
            self.laying.kept(place, numbers)
        return [items[number] for number in numbers]

    def _unknown(self, name: str, names: list[str], path: Path) -> None:
        what = f"Ytimen luettelossa ei ole kohtaa ”{name}”."
        self.laying.problems.append(self.above.problem(path, what, suggestion(name, filter(None, names))))


def _name(item: Value) -> str:
    """By what an item of a list is known: a text by itself, fields by their id."""
    return str(item.get(NAME, "")) if isinstance(item, dict) else str(item)


def _texts(value: Value) -> list[str]:
    return [str(part) for part in value] if isinstance(value, list) else [] if value is None else [str(value)]
