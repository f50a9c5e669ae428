"""The files that a host is given: they are whole, ask for no secret, and run only commands that there are."""

from __future__ import annotations

import re

import pytest
import yaml

from tee import COMMANDS, ROOT

FILES = sorted((ROOT / "julkaisu").iterdir())


LISTED = re.compile(r"komento: *\[(?P<names>.+?)\]", re.I)  # the commands that one step of a pipeline runs by turns


def commands(name: str) -> list[str]:
    """The commands a file names, in its order."""
    text = (ROOT / "julkaisu" / name).read_text("utf-8")
    listed = [command.strip() for found in LISTED.finditer(text) for command in found["names"].split(",")]
    return [*re.findall(r"python tee\.py ([\w-]+)", text), *listed]


@pytest.mark.parametrize("name", [file.name for file in FILES])
def test_every_command_exists(name: str) -> None:
    named = commands(name)
    assert named
    assert [command for command in named if command not in COMMANDS] == []


@pytest.mark.parametrize("name", ["LUETTELO.md", "github-pages.yml", "gitlab-ci.yml"])
def test_nothing_is_published_unchecked(name: str) -> None:
    named = commands(name)
    assert named.index("check") < named.index("build")


@pytest.mark.parametrize("name", [file.name for file in FILES if file.suffix == ".yml"])
def test_pipeline_is_whole_and_asks_for_no_secret(name: str) -> None:
    text = (ROOT / "julkaisu" / name).read_text("utf-8")
    assert len(yaml.safe_load(text)) > 3
    assert not re.search(r"secrets\.|TOKEN|PASSWORD", text)
