"""What site and browser tests share: the real site built once, a server for it, and a browser that may not leave it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from local_site import chromium, serving

ROOT = Path(__file__).parent.parent
PATIENCE_MS = 20_000  # a busy machine is slow, not broken


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the expected texts anew; review the difference before you keep it",
    )


@pytest.fixture(scope="session")
def root() -> Path:
    """The project."""
    return ROOT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The real site as ”make build” makes it, once for all test processes: the first one builds, the others wait for the lock."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    folder, done = shared / "sivusto", shared / "sivusto.valmis"
    with FileLock(shared / "sivusto.lock"):
        if not done.exists():
            command = [sys.executable, "-m", "publish", "kaikki", "--kansio", str(folder)]
            made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)
            assert made.returncode == 0, made.stdout + made.stderr
            done.touch()
    return folder


@pytest.fixture(scope="session")
def copy_to_disk(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Copy the real site for opening from a disk, as ”make levykopio” does; options are given to the environment of the process."""

    def run(**environment: str) -> Path:
        folder = tmp_path_factory.mktemp("levy tikku ä")  # places on a disk have any names
        command = [sys.executable, "-m", "publish", "levykopio", "--kansio", str(site), "--valimuisti", str(folder)]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return folder / "levykopio"

    return run


@pytest.fixture(scope="session")
def disk_copy(copy_to_disk: Callable[..., Path]) -> Path:
    """The copy of the real site, made once per test process."""
    return copy_to_disk()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of the built site on a free port of this machine, with a closing slash."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser per test process."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright, chromium(playwright) as running:
        yield running


@dataclass
class Watch:
    """What pages tried to do outside the site, and what they complained of."""

    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@pytest.fixture
def watch() -> Watch:
    """The watch of this test's pages; a test that means to leave the site empties `foreign`."""
    return Watch()


@pytest.fixture
def open_page(browser: Any, server: str, watch: Watch) -> Iterator[Callable[..., Any]]:
    """Open a page of the site in a new context; nothing leaves the machine, and afterwards no page may have tried.

    The load event does not wait for modules that a module asks for: a test that looks at once, not through `expect`, opens its page `settled`.
    """
    yield from _opened(browser, server, watch)


@pytest.fixture
def open_copy(browser: Any, disk_copy: Path, watch: Watch) -> Iterator[Callable[..., Any]]:
    """The same for the copy: its files are opened from the disk, and no page may ask for anything else."""
    yield from _opened(browser, f"{disk_copy.as_uri()}/", watch)


def _opened(browser: Any, base: str, watch: Watch) -> Iterator[Callable[..., Any]]:
    contexts: list[Any] = []

    def guard(route: Any) -> None:
        if route.request.url.startswith(base):
            route.continue_()
        else:
            watch.foreign.append(route.request.url)
            route.abort()

    def run(address: str = "", width: int = 1280, height: int = 900, settled: bool = False, **options: Any) -> Any:
        context = browser.new_context(
            **{"viewport": {"width": width, "height": height}, "locale": "fi-FI", "base_url": base} | options
        )
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        context.route("**/*", guard)
        page = context.new_page()
        page.on(
            "console",
            lambda message: watch.errors.append(message.text) if message.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: watch.errors.append(str(error)))
        page.goto(address, wait_until="networkidle" if settled else "load")
        return page

    yield run
    for context in contexts:
        context.close()
    assert watch.foreign == [], "pyyntö sivuston ulkopuolelle"
    assert watch.errors == [], "virhe selaimen konsolissa"
