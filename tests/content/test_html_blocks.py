"""HTML of our templates goes past Markdown unchanged, and the converter still reads everything else."""

from __future__ import annotations

import pytest
from markdown import Markdown

TEXTS = {
    "taulukko": "Alku.\n\n<table>\n<tr><td>*ei* [linkki](x)</td></tr>\n</table>\n\n*loppu*\n",
    "sisäkkäiset": '<div class="a">\n<div>yksi</div>\n<div>kaksi</div>\n</div>\n\nTeksti.\n',
    "kaksi peräkkäin": "<p>yksi</p>\n<p>kaksi</p>\n",
    "teksti perässä": "<p>yksi</p> ja *muuta*\n",
    "sulkematta": "<div>\n\n*sisällä*\n",
    "koodissa": "    <div>koodi</div>\n\nTeksti.\n",
    "luettelossa": "- kohta\n\n    <p>sisällä</p>\n",
}


def lines(text: str, *extensions: str) -> list[str]:
    return [line for line in Markdown(extensions=["sane_lists", *extensions]).convert(text).splitlines() if line]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_same_page_as_without(text: str) -> None:
    assert lines(text, "macros.page.html_blocks:HtmlBlocks") == lines(text)
