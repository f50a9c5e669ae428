"""HTML that is written after the engine: one environment, in which a misspelt name is an error and texts are escaped."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..policy import page_policy

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    undefined=StrictUndefined,
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.globals["policy"] = Markup(page_policy())  # its quotation marks stand in an attribute of double ones
