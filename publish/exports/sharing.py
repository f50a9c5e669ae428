"""The picture that a shared link shows, one a language: the landscape of the home page and the site's short name, which tell no one what the page is about."""

from __future__ import annotations

from macros.model.tables import LANGUAGES
from macros.views.pictures import picture
from macros.views.rendering import environment

from ..build import Build
from ..paper.house import colours, drawing_inks
from .icons import FOLDER

TEMPLATE = "jako.typ"  # 1200 × 630 points: at 72 to the inch a point is a pixel


def write_sharing_pictures(build: Build) -> None:
    """Draw one picture for each language; the theme names it in every page whose own address is known."""
    import typst  # no step before papers waits for their tools

    from ..paper.typesetting import TEMPLATES, fonts

    root = build.site.catalog.root
    drawn = environment().get_template("kuva.html").module.piirros(picture("maisema"))  # type: ignore[attr-defined]
    tokens = colours(root)
    for name, value in tokens.items():
        drawn = drawn.replace(f"var(--{name})", value)
    for language in LANGUAGES:
        words = build.words(language)
        given = {
            "kuva": str(drawn).replace(">", f"><style>{drawing_inks(root)}</style>", 1),
            "nimi": words["nimi.lyhyt"],
            "kieli": language,
            "tausta": tokens["tausta"],
            "vari": tokens["kuusi"],
        }
        data = typst.compile(  # type: ignore[call-overload]  # the stub ties the type of root to that of input
            (TEMPLATES / TEMPLATE).read_bytes(),
            root=str(TEMPLATES),
            font_paths=fonts(build.cache),
            format="png",
            ppi=72,
            sys_inputs=given,
        )
        (build.folder / FOLDER / f"jako-{language}.png").write_bytes(data)
