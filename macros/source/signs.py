"""Signs that nobody sees: they come with copied text, and no text of the content may hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator

# control signs, zero-width space, turned directions, invisible operators, mark of byte order, lost sign; joiners of Arabic script are left
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]"
)


def unseen(text: str) -> Iterator[tuple[int, str, str]]:
    """The lines (from 0) that hold such a sign, what is wrong and what to write."""
    for number, line in enumerate(text.split("\n")):
        if found := UNSEEN.search(line):
            around = next((word for word in re.findall(r"\S+", line) if found[0] in word), line.strip())
            what = f"Rivillä on merkki, jota ei näe tai ei voi lukea: U+{ord(found[0]):04X}."
            yield number, what, f"Poista kohta ja kirjoita se uudelleen: ”{UNSEEN.sub('', around)}”."
