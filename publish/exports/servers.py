"""What a server is told: files with the policy and the times of keeping, in the site's root for hosts that read them there, the others under build/palvelin/."""

from __future__ import annotations

from urllib.parse import urlsplit

from macros.kept import write_whole

from ..build import Build
from ..policy import HEADERS
from ..templates import TEMPLATES
from .compressed import CODINGS, TEXTS

IN_SITE = (".htaccess", "_headers")
BESIDE = ("Caddyfile", "nginx.conf", "nginx-kontti.conf")
FOLDER = "palvelin"
LASTING = r"(?:haku/[0-9a-f]+/|assets/.+\.[0-9a-f]+\.(?:css|js)\b)"  # what has a digest in its address never changes


def write_servers(build: Build) -> None:
    """Write a file for each kind of server."""
    address = urlsplit(build.origin)
    values = {
        "headers": HEADERS,
        "host": address.hostname or "localhost",
        "base": address.path,
        "lasting": LASTING,
        "texts": TEXTS,
        "codings": CODINGS,
    }
    for names, folder in ((IN_SITE, build.folder), (BESIDE, build.cache / FOLDER)):
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            text = TEMPLATES.get_template(f"{FOLDER}/{name}").render(values)
            write_whole(folder / name, f"{text}\n".encode())
