"""Texts of the site compressed beforehand: a server sends them as they are, and none compresses the same page for every reader."""

from __future__ import annotations

import gzip

from ..build import Build

TEXTS = {".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".md", ".jsonld"}
SMALLEST = 1000  # bytes; less than this goes in one packet anyway


def write_compressed(build: Build) -> None:
    """Write a gzip file beside every text, without the time it was made; only when the build is for publishing."""
    if not build.making:
        return
    for file in sorted(build.folder.rglob("*")):
        if file.suffix in TEXTS and file.is_file() and file.stat().st_size >= SMALLEST:
            packed = gzip.compress(file.read_bytes(), 9, mtime=0)
            file.with_name(f"{file.name}.gz").write_bytes(packed)
