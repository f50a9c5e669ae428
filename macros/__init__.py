"""Data and Markdown become pages, before any site engine: the Finnish words authors may use in a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def define_env(env: Any) -> None:
    """Give the words to the macros plugin; nothing is read before the first word is used."""
    from jinja2 import pass_context

    from .page.calls import say
    from .words import FUNCTIONS

    root = Path(env.conf["config_file_path"]).parent

    def bound(name: str) -> Any:
        @pass_context
        def word(context: Any, *arguments: Any, **named: Any) -> str:
            return say(_here(root, context["id"], context.get("kieli", "fi")), name, *arguments, **named)

        return word

    for name in FUNCTIONS:
        env.macro(bound(name), name)


def _here(root: Path, page_id: str, language: str) -> Any:
    from .session import session
    from .site.here import Here

    site = session(root).site
    return Here(site, site.pages[page_id, language])
