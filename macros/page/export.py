"""All pages as plain Markdown, for any site engine: no macros, no hooks, front matter with the title."""

from __future__ import annotations

from pathlib import Path

import yaml

from ..site.site import Site, SitePage
from .markdown import markdown


def front_matter(page: SitePage) -> str:
    """The front matter an engine needs; the macros plugin is told to leave the page alone."""
    values = {
        "title": page.title,
        "description": page.page.description,
        "id": page.page.id,
        "kieli": page.page.language,
        "render_macros": False,
    }
    return f"---\n{yaml.safe_dump(values, allow_unicode=True, sort_keys=False)}---\n\n"


def texts(site: Site) -> dict[str, str]:
    """Every page's path under docs/ and its text, in the order of paths."""
    return {
        page.path: front_matter(page) + markdown(site, page).lstrip()
        for page in sorted(site.pages.values(), key=lambda page: page.path)
    }


def export(site: Site, folder: Path) -> int:
    """Write every page under a folder; returns the exit code of the command."""
    pages = texts(site)
    for path, text in pages.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    print(f"Vietiin {len(pages)} sivua kansioon {folder}.")
    return 0
