"""The site's mark as a picture for a phone's home screen: phones do not take the drawing itself."""

from __future__ import annotations

from pathlib import Path

from ..build import Build
from ..paper.house import colours

FOLDER = Path("assets/kuvat")
MARK, ICON = "merkki.svg", "kuvake-180.png"
SIZE = 180  # pixels; at 72 to the inch a point is one
MARGIN = 0.12  # of the side: phones cut the corners


def write_icon(build: Build) -> None:
    """Draw the mark on the colour of the page."""
    import typst  # no step before papers waits for their tools

    root = build.site.catalog.root
    page = f'width: {SIZE}pt, height: {SIZE}pt, margin: {SIZE * MARGIN}pt, fill: rgb("{colours(root)["tausta"]}")'
    source = f'#set page({page})\n#image("/{FOLDER.as_posix()}/{MARK}", width: 100%)'
    drawn = typst.compile(  # type: ignore[call-overload]  # the stub ties the type of root to that of input
        source.encode(), root=str(root / "theme"), format="png", ppi=72
    )
    (build.folder / FOLDER / ICON).write_bytes(drawn)
