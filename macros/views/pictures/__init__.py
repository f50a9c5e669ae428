"""Pictures by name, drawn by one hand for the web, paper and slides."""

from __future__ import annotations

from ...source.problems import AuthorError, suggestion
from . import family_tree, landscapes, methods, series, systemic, worksheets
from .shapes import Picture
from .subjects import PICTURES

ALL: dict[str, Picture] = (
    PICTURES
    | series.PICTURES
    | systemic.PICTURES
    | family_tree.PICTURES
    | worksheets.PICTURES
    | methods.PICTURES
    | {"maisema": landscapes.wide(), "maisema-kapea": landscapes.narrow()}
)


def picture(name: str) -> Picture:
    """The picture of a name; raises AuthorError when there is none."""
    if name not in ALL:
        raise AuthorError(f"Piirrosta ”{name}” ei ole.", suggestion(name, ALL))
    return ALL[name]


__all__ = ["ALL", "Picture", "picture"]
