"""Icons come from the pinned package as SVG; one that it does not have is told in Finnish."""

from __future__ import annotations

import pytest
from mkdocs.exceptions import PluginError

import mkdocs_hooks
from macros.source.problems import AuthorError
from macros.views.rendering import icon


@pytest.mark.parametrize("name", ["material/phone", "fontawesome/solid/phone"])
def test_drawing_is_hidden_from_screen_readers(name: str) -> None:
    drawn = icon(name)
    assert drawn.startswith("<svg")
    assert 'aria-hidden="true"' in drawn
    assert "<path" in drawn


def test_missing_icon_is_told_with_the_nearest_name() -> None:
    with pytest.raises(AuthorError, match=r"Kuvaketta ”material/phonne” ei ole\. Tarkoititko ”material/phone”\?"):
        icon("material/phonne")


@pytest.mark.parametrize("name", ["../base", "material/../../base", "", "puhelin"])
def test_only_icons_are_read(name: str) -> None:
    with pytest.raises(AuthorError, match="ei ole"):
        icon(name)


def test_theme_tells_it_without_a_traceback() -> None:
    """PluginError is what the engine prints as it is."""
    with pytest.raises(PluginError, match="Kuvaketta ”material/fone” ei ole"):
        mkdocs_hooks._icon("material/fone")
