"""The word that places a tool on a page."""

from __future__ import annotations

from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from ..views.rendering import render
from ..views.tools import TOOLS


def tool(here: Here, nimi: str) -> str:
    """Työkalu: lomake, joka laskee selaimessa, ja sama tieto niin, että se toimii ilman skriptejä."""
    if nimi not in TOOLS:
        raise AuthorError(f"Työkalua ”{nimi}” ei ole.", suggestion(nimi, TOOLS))
    return render(f"tyokalut/{nimi}.html", here, row=TOOLS[nimi](here))
