"""Templates of the page: facts in, markup out.

Facts are computed before a template sees them; a template only puts them in order. Autoescape is on for every
template, so text of an article can never become markup.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from newslens.presentation import phrasing
from newslens.presentation.web_addresses import web_address

__all__ = ["admitted", "asset", "fill", "in_script", "trusted"]

_FOLDER = "templates/page"


def fill(template: str, **facts: object) -> Markup:
    """A template filled with facts.

    Parameters
    ----------
    template
        Name of a file in `templates/page`.
    facts
        Variables of the template; one that is missing is an error.
    """
    return Markup(_environment().get_template(template).render(facts))  # noqa: S704  (autoescaped)


def trusted(text: str) -> Markup:
    """Text of the package itself, such as a style sheet, to stand in a page as it is."""
    return Markup(text)  # noqa: S704  (never text of an article)


def in_script(json: str) -> Markup:
    r"""JSON that can stand in a script element: no text in it can end the element or begin another.

    Examples
    --------
    >>> print(in_script('["</script>"]'))
    ["\u003c/script\u003e"]
    """
    for sign in "<>&\u2028\u2029":
        json = json.replace(sign, f"\\u{ord(sign):04x}")
    return trusted(json)


@cache
def asset(name: str, *, folder: str = "page") -> str:
    """A style sheet or a script as it stands in its file, in one of the folders of `templates`."""
    return (files("newslens.presentation") / "templates" / folder / name).read_text(encoding="utf-8")


def admitted(block: str) -> Markup:
    """The name by which a Content-Security-Policy admits a style sheet or a program, and nothing but this one.

    Examples
    --------
    >>> print(admitted(""))
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    digest = hashlib.sha256(block.encode("utf-8")).digest()
    return trusted(f"'sha256-{base64.b64encode(digest).decode('ascii')}'")


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("newslens.presentation", _FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "clip": phrasing.clip,
        "counted": phrasing.counted,
        "long_moment": phrasing.long_moment,
        "moment": phrasing.moment,
        "upper_first": phrasing.upper_first,
        "number_word": phrasing.number_word,
    }
    environment.filters["web"] = web_address
    return environment
