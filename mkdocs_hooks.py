"""The only file that knows MkDocs: check the content, add the generated pages, publish after the build."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from jinja2 import FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

import macros
from macros.command_line import refusal
from macros.content import checked
from macros.model.tables import FINNISH
from macros.page.export import front_matter
from macros.page.html import DIALECT
from macros.page.markdown import explained, markdown, shielded
from macros.site.here import Here
from macros.site.navigation import menu
from macros.site.phrases import phrases
from macros.site.site import Site, SitePage
from macros.source.problems import AuthorError, ContentError
from macros.views.frame import doors, emergency_number, info
from macros.views.rendering import icon
from publish.build import MAKING, Build, origin
from publish.replacing import Replacement
from publish.steps import PREVIEW, STEPS, publish

HTML_BLOCKS = "macros.page.html_blocks:HtmlBlocks"
# what the stock theme would publish but no page of ours asks for, and what is read only when building
UNUSED = ("assets/stylesheets/*", "assets/images/*", "assets/javascripts/*")


gc.set_threshold(
    50_000, 20, 20
)  # a build makes much and throws away little: looking for garbage took a tenth of its time


class State:
    """What one build knows of its content."""

    site: Site
    pages: dict[str, SitePage]
    preview = False
    replacement: Replacement | None = None


def root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def on_startup(command: str, dirty: bool) -> None:
    """Note whether this is a build or the preview, and let faults of the machine be told once."""
    State.preview = command == "serve" or dirty
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "[Errno" not in record.getMessage())


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check everything before any plugin does anything."""
    phrases.cache_clear()  # in the preview a word may have changed since the last build
    try:
        State.site = checked(root(config))
        if not State.preview:
            State.replacement = Replacement(Path(config.site_dir))
            config.site_dir = str(State.replacement.begin())
    except ContentError as error:
        raise Abort(f"\n{error}\n") from None
    State.pages = {page.path: page for page in State.site.pages.values()}
    macros.use(root(config), State.site)
    config.markdown_extensions = list(dict.fromkeys((*config.markdown_extensions, *DIALECT, HTML_BLOCKS)))
    config.mdx_configs.update(DIALECT)
    config.nav = menu(State.site)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages; their pencil opens the data."""
    for page in State.pages.values():
        if page.template:
            content = front_matter(page) + markdown(State.site, page)
            file = File.generated(config, page.path, content=content)
            file.edit_uri = f"../{page.source}"  # the engine counts from docs/
            files.append(file)
    for file in files.documentation_pages():
        if State.pages[file.src_uri].page.language != FINNISH:
            file.inclusion = InclusionLevel.NOT_IN_NAV  # a translation is reached from its Finnish page
    for unused in [file for file in files if any(fnmatch(file.src_uri, pattern) for pattern in UNUSED)]:
        files.remove(unused)
    return files


def _before_macros(text: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep the code of a hand-written page from the macros plugin, and a generated page, which is ready, from it altogether."""
    own = State.pages[page.file.src_uri]
    page.meta.update({"render_macros": not own.template, "id": own.page.id, "kieli": own.page.language})
    return text if own.template else shielded(own.body)


def _after_macros(text: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Explain terms when the macros plugin has rendered the words of a hand-written page."""
    own = State.pages[page.file.src_uri]
    return text if own.template else explained(Here(State.site, own), text)


on_page_markdown = CombinedEvent(event_priority(100)(_before_macros), event_priority(-100)(_after_macros))


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Give the theme its words and doors; templates without a page (404) are Finnish."""
    for file in files.documentation_pages():
        if file.page:  # the sitemap tells when a page was checked: the day of the build would change every build
            file.page.update_date = State.pages[file.src_uri].page.checked.isoformat()
    env.bytecode_cache = FileSystemBytecodeCache()
    env.globals |= {
        "kielet": phrases(),
        "sivukieli": "fi",
        "sivu": None,
        "ovet": doors(State.site),
        "kuvake": _icon,
        "hatanumero": emergency_number(State.site),
    }
    return env


def _icon(name: str) -> str:
    try:
        return icon(name)
    except AuthorError as error:
        raise PluginError(str(error)) from None


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """Give the theme what it shows around the text of a page."""
    own = State.pages[page.file.src_uri]
    page.meta["kuvaus"] = own.page.description
    context["sivu"] = info(State.site, own)
    context["sivukieli"] = own.page.language
    context["ovet"] = doors(State.site, own.page.language)
    return context


def _code(folder: Path) -> dict[Path, bytes]:
    """Our own code: a running preview has read it once and goes on with what it read."""
    files = [
        folder / "mkdocs_hooks.py",
        *(file for room in ("macros", "publish") for file in (folder / room).rglob("*")),
    ]
    return {file: file.read_bytes() for file in files if file.suffix in (".py", ".yml")}


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
    """In the preview a mistake is told in the log and the pages answer as they were; the engine alone would leave the reader waiting."""
    started = _code(root(config))

    def patient() -> None:
        if _code(root(config)) != started:
            print("Koodi on muuttunut: lopeta esikatselu (Ctrl+C) ja käynnistä se uudelleen.", file=sys.stderr)
        try:
            builder()
        except Abort as error:
            print(f"{error}\nKorjaa ja tallenna: esikatselu jatkuu itsestään.", file=sys.stderr)

    server.builder = patient
    return server


def on_post_build(config: MkDocsConfig) -> None:
    """Publish what is made from the whole; the site takes its place when nothing is wrong with it."""
    place = root(config)
    build = Build(State.site, Path(config.site_dir), origin(place), place / "build", print, MAKING in os.environ)
    publish(build, PREVIEW if State.preview else STEPS)
    if build.faults:
        raise Abort("\n" + "\n".join(build.faults) + "\n")
    if State.replacement and not _warned():
        State.replacement.finish()
        config.site_dir = str(State.replacement.target)


def _warned() -> bool:
    """Whether the engine has warned of something: in strict mode it stops after this."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(handler.get_counts() for handler in handlers if isinstance(handler, CountHandler))


def on_build_error(error: Exception) -> None:
    """A fault of the machine is told in Finnish."""
    if isinstance(error, OSError):
        raise Abort(f"\n{refusal(error)}\n") from None


def on_shutdown() -> None:
    """What was not finished is taken away."""
    if State.replacement:
        State.replacement.abandon()
