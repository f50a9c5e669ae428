"""The content of a root as a checked site: everything is read once and every problem is told at once."""

from __future__ import annotations

from pathlib import Path

from .page import calls, link_targets
from .page.markdown import body
from .rules import broken_rules
from .site.site import Site
from .source.loading import load
from .source.problems import ContentError, Problem
from .source.report import report


def check(root: Path) -> tuple[Site, list[Problem]]:
    """The site of a root and all its problems."""
    site = Site(load(root), body)
    return site, problems(site)


def problems(site: Site) -> list[Problem]:
    """All problems of a site, those of reading first."""
    found = [*site.catalog.problems, *broken_rules(site)]
    return [*found, *calls.problems(site, alone=not found), *link_targets.problems(site)]


def checked(root: Path) -> Site:
    """The site of a root; raises ContentError with the whole report when there are problems."""
    site, found = check(root)
    if found:
        raise ContentError(report(found, root))
    return site
