"""Words of change: what is new, what has changed in whose work, what must be swapped, and when it is checked."""

from __future__ import annotations

from ..site.here import Here
from ..views import changes, recall
from ..views import freshness as fresh
from ..views.rendering import render

SHOWN = 3


def newest(here: Here) -> str:
    """Kolme uusinta muutosta ja linkki kaikkiin."""
    return render("uusinta.html", here, rows=changes.newest(here, SHOWN), everything=here.way(changes.PAGE))


def by_role(here: Here) -> str:
    """Muutokset rooleittain: mitä muuttui minun työssäni."""
    return render("muutokset_rooleittain.html", here, rows=changes.by_role(here))


def recalled(here: Here) -> str:
    """Mitä muuttunut sääntö vanhentaa: sivut, käännökset, paperit, lomakkeet ja diat, ja kuka ne vaihtaa."""
    return render("takaisinveto.html", here, changes=recall.changed_facts(here))


def freshness(here: Here) -> str:
    """Sivujen tarkistuspäivät vastuurooleittain. Selain kertoo, mikä on myöhässä lukijan päivänä."""
    return render("ajantasaisuus.html", here, owners=fresh.by_owner(here))
