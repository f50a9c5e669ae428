"""What is written beside the pages: manifest and permalinks."""

from __future__ import annotations

from pathlib import Path

from macros.site.site import Site

from .manifest import write_manifest
from .permalinks import write_permalinks


def publish(site: Site, folder: Path, site_url: str) -> None:
    """Write every export into the built site."""
    write_manifest(site, folder)
    write_permalinks(site, folder, site_url)


__all__ = ["publish"]
