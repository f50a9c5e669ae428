"""The only file that knows MkDocs: check the content, add the generated pages, publish after the build."""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import Any

from jinja2 import FileSystemBytecodeCache, Template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc
from mkdocs.utils import CountHandler

from macros.command_line import refusal
from macros.kept_texts import digest
from macros.model.register import Term
from macros.model.tables import FINNISH
from macros.page.anatomy import anatomy
from macros.page.export import front_matter
from macros.page.html import DIALECT
from macros.page.markdown import explained, shielded
from macros.session import Session, session
from macros.site.here import Here
from macros.site.navigation import menu
from macros.site.phrases import phrases
from macros.site.site import Site
from macros.site.site_page import SitePage
from macros.source.names import LAYER
from macros.source.problems import AuthorError, ContentError
from macros.views import door_colours
from macros.views.frame import about, doors, emergency_number, info
from macros.views.linked_data import linked_data
from macros.views.rendering import icon
from publish import fingerprint
from publish.build import MAKING, Build, origin
from publish.policy import page_policy
from publish.replacing import Replacement
from publish.steps import PREVIEW, STEPS, publish

OWN_EXTENSIONS = ("macros.page.html_blocks:HtmlBlocks", "macros.page.family_form:FamilyForm")
OWN_CODE = Path(__file__).read_bytes()
MEND = "Korjaa ja tallenna: esikatselu jatkuu itsestään."
PAGES = logging.getLogger("mkdocs.structure.pages")
STYLES = "assets/tyylit"
JOINED = ("merkit", "kehys", "sisalto", "osat")  # what every page needs comes in one request, in this order
TOOLS = ("Jinja2", "Markdown", "mkdocs", "mkdocs-material", "pymdown-extensions")


class Run:
    """What the engine is doing, and digests of what is the same for all pages of a build: where links lead, how terms are explained, and what is around a page."""

    preview = False
    replacement: Replacement | None = None
    late: Callable[[], None] | None = None
    addresses = ""
    terms = ""
    frame = ""


def content(config: MkDocsConfig) -> Session:
    """The content of the site that is being built."""
    return session(Path(config.config_file_path).parent)


def on_startup(command: str, dirty: bool) -> None:
    """Note whether this is a build or the preview, and let faults of the machine be told once.

    A build makes much and throws away little: looking for garbage took a tenth of its time.
    """
    Run.preview = command == "serve" or dirty
    gc.set_threshold(50_000, 20, 20)
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "[Errno" not in record.getMessage())


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check everything before any plugin does anything."""
    phrases.cache_clear()  # in the preview a word may have changed since the last build
    try:
        site = content(config).check()
        if not Run.preview:
            Run.replacement = Replacement(Path(config.site_dir))
            config.site_dir = str(Run.replacement.begin())
    except ContentError as error:
        raise Abort(f"\n{error}\n") from None
    content(config).texts.begin()
    config.markdown_extensions = list(dict.fromkeys((*config.markdown_extensions, *DIALECT, *OWN_EXTENSIONS)))
    config.mdx_configs.update(DIALECT)
    config.theme.dirs = [folder for folder in config.theme.dirs if "material" not in Path(folder).parts]
    config.nav = menu(site)
    _lay_edition(site, config)
    return config


def _lay_edition(site: Site, config: MkDocsConfig) -> None:
    """A county's own edition has a name and an address of its own."""
    if site.catalog.edition:
        config.site_name, config.site_url = site.catalog.edition.name, origin(site.catalog.root)
        config.watch = list(dict.fromkeys((*config.watch, str(site.catalog.root / LAYER))))


def _lay_files(files: Files, now: Session, config: MkDocsConfig) -> None:
    """The pages and pictures of a county's own edition, in the place of the core's."""
    own = now.root / LAYER / "docs"
    for gone in now.site.catalog.gone:
        _drop(files, gone.path)
    for path in sorted(file.relative_to(own).as_posix() for file in own.rglob("*") if file.is_file()):
        page = now.pages.get(path)
        if page.source == f"{LAYER}/docs/{path}" if page else not path.endswith(".md"):
            _drop(files, path)
            file = File(path, str(own), config.site_dir, config.use_directory_urls)
            file.edit_uri = f"../{LAYER}/docs/{path}"
            files.append(file)


def _drop(files: Files, path: str) -> None:
    if file := files.get_file_from_path(path):
        files.remove(file)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages, whose pencil opens the data; every page is one that is kept."""
    now = content(config)
    _lay_files(files, now, config)
    Run.terms = _terms(now)
    for page in now.pages.values():
        if page.template:
            text = front_matter(page) + _explained(now, page, now.site.text(page))
            file = File.generated(config, page.path, content=text)
            file.edit_uri = f"../{page.source}"  # the engine counts from docs/
            files.append(file)
    Run.addresses = digest(_tools(now.root), [(file.src_uri, file.url) for file in files])
    for file in files.documentation_pages():
        if now.pages[file.src_uri].page.language != FINNISH:
            file.inclusion = InclusionLevel.NOT_IN_NAV  # a translation is reached from its Finnish page
        KeptPage(None, file, config)
    _join_styles(files, config)
    return files


def _join_styles(files: Files, config: MkDocsConfig) -> None:
    """One file of the style sheets that every page asks for; the colours of doors come from their table."""
    for target, names, colours in (("perus", JOINED, door_colours.light()), ("tumma", ("tumma",), door_colours.dark())):
        parts = [file for name in names if (file := files.get_file_from_path(f"{STYLES}/{name}.css"))]
        for file in parts:
            files.remove(file)
        text = "".join([*(file.content_string for file in parts), colours])
        files.append(File.generated(config, f"{STYLES}/{target}.css", content=text))


def _tools(folder: Path) -> str:
    """What makes pages besides their texts: our own code and the packages."""
    return digest(OWN_CODE, fingerprint.digest((folder / "macros" / "page",), TOOLS))


class KeptPage(Page):
    """A page that is converted anew only when its text, or what its links lead to, has changed."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the text, or take what it became before."""
        kept, key = content(config).texts, digest(Run.addresses, self.file.src_uri, self.markdown)
        complaints = CountHandler()
        PAGES.addHandler(complaints)
        made = json.loads(kept.of(key, lambda: self._converted(config, files)))
        PAGES.removeHandler(complaints)
        if complaints.get_counts():
            kept.forget(key)  # what is wrong must be told the next time too
        self.content, toc, self.title, anchors, links = made
        self.toc = get_toc(toc)
        self.present_anchor_ids = set(anchors)
        self.links_to_anchors = {files.src_uris[path]: places for path, places in links.items()}

    def _converted(self, config: MkDocsConfig, files: Files) -> str:
        super().render(config, files)
        links = {file.src_uri: places for file, places in (self.links_to_anchors or {}).items()}
        anchors = sorted(self.present_anchor_ids or ())
        return json.dumps([self.content, _tokens(self.toc), self.title, anchors, links], ensure_ascii=False)


def _tokens(links: Iterable[AnchorLink]) -> list[dict[str, Any]]:
    return [
        {"name": link.title, "id": link.id, "level": link.level, "children": _tokens(link.children)} for link in links
    ]


class KeptDrawing(Template):
    """The template of a page, drawn anew only when something on the page or around it has changed."""

    def render(self, *arguments: Any, **named: Any) -> str:
        """Draw a page, or take what was drawn before."""
        context = dict(*arguments, **named)
        if not context.get("page"):
            return super().render(context)
        return content(context["config"]).texts.of(
            context["tiiviste"], lambda: super(KeptDrawing, self).render(context)
        )


def _said(page: SitePage, now: Session) -> str:
    """What names the text that the macros plugin makes of a hand-written page: the page and what its words say."""
    return digest("sanat", page.body, now.site.text(page))


def _before_macros(text: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep the code of a hand-written page from the macros plugin, and from the plugin altogether a page that is ready."""
    now = content(config)
    own = now.pages[page.file.src_uri]
    ready = bool(own.template) or _said(own, now) in now.texts
    page.meta.update({"render_macros": not ready, "id": own.page.id, "kieli": own.page.language})
    return text if own.template else shielded(own.body)


def _after_macros(text: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Explain terms when the macros plugin has rendered the words of a hand-written page, now or in an earlier build."""
    now = content(config)
    own = now.pages[page.file.src_uri]
    return text if own.template else _explained(now, own, now.texts.of(_said(own, now), lambda: text))


def _terms(now: Session) -> str:
    """What decides how terms are explained on all pages; templates may change while the preview runs."""
    templates = [(file.name, file.read_bytes()) for file in sorted((now.root / "macros/templates").glob("*.html"))]
    addresses = [(page.key, page.address) for page in now.pages.values()]
    code = fingerprint.digest((now.root / "macros",), ())
    return digest(code, templates, addresses, phrases(now.site.catalog.edition), now.site.catalog.of(Term))


def _explained(now: Session, page: SitePage, text: str) -> str:
    """The text of a page with its terms explained, now or in an earlier build."""
    key = digest(Run.terms, page.page, page.kind, page.subject, text)
    return now.texts.of(key, lambda: explained(Here(now.site, page), text))


on_page_markdown = CombinedEvent(event_priority(100)(_before_macros), event_priority(-100)(_after_macros))


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Give the theme its words and doors; templates without a page (404) are Finnish."""
    now = content(config)
    for file in files.documentation_pages():
        if file.page:  # the sitemap tells when a page was checked: the day of the build would change every build
            file.page.update_date = now.pages[file.src_uri].page.checked.isoformat()
    pages = [(file.url, file.page.title) for file in files.documentation_pages() if file.page]
    theme = [(file.name, file.read_bytes()) for file in sorted((now.root / "theme").rglob("*")) if file.is_file()]
    settings = config.site_url, Path(config.config_file_path).read_bytes()
    number, edition = emergency_number(now.site), now.site.catalog.edition
    policy = "" if Run.preview else page_policy()  # the preview renews itself by a script inside the page
    Run.frame = digest(_tools(now.root), settings, config.nav, pages, theme, phrases(edition), number, policy, edition)
    env.bytecode_cache = FileSystemBytecodeCache()
    env.template_class = KeptDrawing
    env.globals |= {
        "kielet": phrases(edition),
        "sivukieli": "fi",
        "sivu": None,
        "ovet": doors(now.site),
        "tietosivut": about(now.site),
        "kuvake": _icon,
        "anatomia": anatomy,
        "hatanumero": number,
        "alueen_merkki": edition.mark if edition else None,
        "kaytanto": policy,
        "rakenne": "",
        "kieliversiot": lambda path: _versions(now, path),
    }
    return env


def _versions(now: Session, path: str) -> list[tuple[str, str]]:
    """The languages of a page and where each is; none when it has only one."""
    versions = now.site.versions(now.pages[path].page.id)
    return [(page.page.language, page.address) for page in versions] if len(versions) > 1 else []


def _icon(name: str) -> str:
    try:
        return icon(name)
    except AuthorError as error:
        raise PluginError(str(error)) from None


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Give the theme what it shows around the text of a page, and a digest of all of it."""
    now = content(config)
    own = now.pages[page.file.src_uri]
    page.meta["kuvaus"] = own.page.description
    shown = {"sivu": info(now.site, own), "sivukieli": own.page.language, "ovet": doors(now.site, own.page.language)}
    shown["rakenne"] = linked_data(Here(now.site, own), origin(now.root))
    of_page = [page.content, str(page.toc), page.title, page.url, page.canonical_url, page.meta]
    context["tiiviste"] = digest(Run.frame, of_page, shown)
    return context | shown


def _code(folder: Path) -> dict[Path, bytes]:
    """Our own code: a running preview has read it once and goes on with what it read."""
    files = [
        folder / "mkdocs_hooks.py",
        *(file for room in ("macros", "publish") for file in (folder / room).rglob("*")),
    ]
    return {file: file.read_bytes() for file in files if file.suffix == ".py"}


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
    """In the preview a mistake is told in the log and the pages answer as they were; the engine alone would leave the reader waiting."""
    started = _code(content(config).root)
    working = Lock()

    def patient() -> None:
        if _code(content(config).root) != started:
            print("Koodi on muuttunut: lopeta esikatselu (Ctrl+C) ja käynnistä se uudelleen.", file=sys.stderr)
        try:
            with working:
                builder()
            gc.collect()  # an old site is full of circles: without this it would wait for fifty more
        except ConfigurationError as error:
            print(f"\nTiedostoa mkdocs.yml ei voi lukea. Moottori sanoo:\n{error}\n{MEND}", file=sys.stderr)
        except SystemExit as error:  # Abort too; a plugin that ends the process must not end the preview
            print(f"{error}\n{MEND}", file=sys.stderr)

    def answer(request: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        place = Path(server.root, request["PATH_INFO"].removeprefix(server.mount_path))
        if not place.exists() and "livereload" not in place.parts:
            with working:
                if not place.exists() and Run.late:
                    Run.late()
        return server.serve_request(request, start)

    server.builder = patient
    server.set_app(answer)
    return server


def on_post_build(config: MkDocsConfig) -> None:
    """Publish what is made from the whole; the site takes its place when nothing is wrong with it."""
    now = content(config)
    now.texts.end()
    if not Run.preview:
        now.texts.write()
    build = Build(now.site, Path(config.site_dir), origin(now.root), now.root / "build", print, MAKING in os.environ)
    if Run.preview:
        Run.late = lambda: _publish_late(build)
        return
    publish(build, STEPS)
    if build.faults:
        raise Abort("\n" + "\n".join(build.faults) + "\n")
    if Run.replacement and not _warned():
        Run.replacement.finish()
        config.site_dir = str(Run.replacement.target)


def _publish_late(build: Build) -> None:
    """What is made of the whole site is made in the preview when something of it is first asked for."""
    Run.late = None
    publish(build, PREVIEW)


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
    if Run.replacement:
        Run.replacement.abandon()
