"""Words that place a tool on a page, or what it is made of."""

from __future__ import annotations

from ..site.here import Here
from ..source.problems import AuthorError, suggestion
from ..views.rendering import render
from ..views.tools import TOOLS, meeting_clock


def tool(here: Here, nimi: str) -> str:
    """Työkalu: lomake, joka laskee selaimessa, ja sama tieto niin, että se toimii ilman skriptejä."""
    if nimi not in TOOLS:
        raise AuthorError(f"Työkalua ”{nimi}” ei ole.", suggestion(nimi, TOOLS))
    return render(f"tyokalut/{nimi}.html", here, row=TOOLS[nimi](here))


def meeting_plan(here: Here, tunnus: str) -> str:
    """Viikkokokouksen runko taulukkona, minuutit laskettuina."""
    return render("kokousrunko.html", here, row=meeting_clock.plan(here, tunnus))


def meeting_plans(here: Here) -> str:
    """Viikkokokouksen rungot luettelona; linkistä runko aukeaa kelloon."""
    address = here.way(meeting_clock.PAGE) if here.has(meeting_clock.PAGE) else ""
    return render("kokousrungot.html", here, rows=meeting_clock.clock(here).plans, address=address)
