"""Texts of the site packed beforehand: a server sends them as they are, and none packs the same page for every reader."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from ..build import Build

# the types of texts, which servers are told too, since the name of a packed file ends otherwise
TEXTS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".md": "text/markdown",
}
CODINGS = {"br": ".br", "gzip": ".gz"}  # as HTTP names them, the smallest first
QUALITY = 10  # 11 takes three times as long for one per cent
SMALLEST = 1000  # bytes; less than this goes in one packet anyway


def write_compressed(build: Build) -> None:
    """Write the packed forms beside every text, without the time they were made; only when the build is for publishing."""
    if not build.making:
        return
    files = [file for file in build.folder.rglob("*") if file.suffix in TEXTS and file.is_file()]
    with ThreadPoolExecutor() as threads:  # the packers let go of the interpreter while they work
        list(threads.map(_pack, (file for file in files if file.stat().st_size >= SMALLEST)))


def _pack(file: Path) -> None:
    text = file.read_bytes()
    packed = {
        "br": brotli.compress(text, mode=brotli.MODE_TEXT, quality=QUALITY),
        "gzip": gzip.compress(text, 9, mtime=0),
    }
    for coding, ending in CODINGS.items():
        file.with_name(f"{file.name}{ending}").write_bytes(packed[coding])
