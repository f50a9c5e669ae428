"""A slow line: what is sent is compressed as published, shares one narrow line, and every answer waits for its way there and back."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from local_site import _Handler

BYTES_PER_SECOND = 50_000  # 400 kbit/s
LATENCY = 0.4  # seconds there and back
PIECE = 1_000


@functools.cache
def _compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 9)


@contextmanager
def slow_line(site: Path) -> Iterator[str]:
    """The address of a site at the end of such a line."""
    line = threading.Lock()

    class Slow(_Handler):
        def do_GET(self) -> None:
            file = Path(self.translate_path(self.path))
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                self.send_error(404)
                return
            body = _compressed(file)
            time.sleep(LATENCY)
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(file)))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=600")
            self.end_headers()
            with suppress(BrokenPipeError):  # the page was closed
                for start in range(0, len(body), PIECE):
                    with line:
                        time.sleep(PIECE / BYTES_PER_SECOND)
                        self.wfile.write(body[start : start + PIECE])

    handler = functools.partial(Slow, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}/"
        listening.shutdown()


def seconds_to_hits(browser: Any, site: Path, question: str) -> tuple[float, float, int]:
    """Seconds from opening the search and typing at once to the first title and to the last text, on a page already read; how many files were asked for."""
    with slow_line(site) as address:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        page.goto("roolit/", wait_until="networkidle", timeout=120_000)
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        page.locator("[data-avaa-haku]").first.click()
        start = time.perf_counter()
        page.get_by_role("dialog").get_by_role("searchbox").fill(question)
        page.locator("a[data-haku-osuma]").first.wait_for(timeout=60_000)
        title = time.perf_counter() - start
        page.wait_for_load_state("networkidle")
        whole = time.perf_counter() - start
        context.close()
    return title, whole, len(asked)
