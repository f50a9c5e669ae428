"""One question to a server of others: who asks, how long one waits, how much one reads."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from typing import IO
from urllib.parse import urlsplit

NAME = "Lastensuojelun-tukipakki-seuranta/1.0"
BUSY, SHORT_WAIT, LONGEST_WAIT = (429, 503), 5, 60
LARGEST, PIECE = 20_000_000, 65_536  # bytes
FAULTS = (OSError, http.client.HTTPException, ValueError)  # all that a server or the way to it can do to one who asks


@dataclass(frozen=True)
class Manners:
    """How one asks: seconds to wait for an answer and between two questions to a host, and what waits."""

    patience: float
    pause: float
    wait: Callable[[float], None]

    def wait_as_asked(self, headers: Message) -> None:
        """Wait as long as a busy server asks, but not for ever; a day or nothing at all is taken for a short while."""
        written = headers.get("Retry-After", "")
        self.wait(min(float(written) if written.isdecimal() else SHORT_WAIT, LONGEST_WAIT))


@dataclass(frozen=True)
class Reply:
    """What a server said: the code, the headers, and the body of a page that was found."""

    code: int
    headers: Message
    body: bytes = b""


def ask(address: str, patience: float, method: str = "GET", accept: str = "*/*") -> Reply:
    """The reply as it is, a redirect too; raises one of FAULTS when there is none, or it is not whole within the patience."""
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError("osoite ei ala http")
    request = urllib.request.Request(address, method=method, headers={"User-Agent": NAME, "Accept": accept})
    try:
        with urllib.request.build_opener(_AsItIs).open(request, timeout=patience) as answer:
            return Reply(answer.status, answer.headers, _body(answer, patience))
    except urllib.error.HTTPError as error:
        error.close()
        return Reply(error.code, error.headers)


def reason(error: Exception) -> str:
    """Why there was no reply, in the words of the fault."""
    return str(getattr(error, "reason", "") or error) or type(error).__name__


def _body(answer: http.client.HTTPResponse, patience: float) -> bytes:
    """All that is sent; a server that drips would keep one waiting for ever, since each drop comes in time."""
    body, end = b"", time.monotonic() + patience
    while piece := answer.read1(PIECE):
        body += piece
        if len(body) > LARGEST:
            raise ValueError("vastaus on liian suuri")
        if time.monotonic() > end:
            raise TimeoutError("vastaus ei tullut kokonaan ajoissa")
    return body


class _AsItIs(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> None:
        return None
