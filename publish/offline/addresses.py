"""Addresses in a page: a server answers a folder with its index.html, a disk with a list of its files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..policy import disk_policy, page_policy

LINK = re.compile(r'(<a(?:\s[^>]*)?\shref="|<meta http-equiv="refresh" content="0; url=)([^"]*)(?=")')
MODULE = re.compile(r'<script type="module" src="([^"]*/)runko/sivusto\.js">')


def opened_from_disk(html: str, script: str) -> str:
    """The page with links that name files, and with a classic script: a page on a disk may not load modules."""
    html = LINK.sub(lambda found: found[1] + named(found[2]), html)
    html = html.replace(page_policy(), disk_policy())
    return MODULE.sub(rf'<script defer src="\1{script}">', html)


def named(address: str) -> str:
    """The address of a page with its file: ”../roolit/#a” → ”../roolit/index.html#a”; other addresses as they are."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    last = parts.path.rpartition("/")[2]
    if last not in ("", ".", ".."):
        return address
    folder = f"{parts.path}/" if last else parts.path
    return parts._replace(path=f"{folder}index.html").geturl()
