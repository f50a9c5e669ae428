"""Words of change: what is new, and what has changed in whose work."""

from __future__ import annotations

from ..site.here import Here
from ..views import changes, recall
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
