"""Templates of the page: facts in, markup out.

Facts are computed before a template sees them; a template only puts them in order. Autoescape is on for every
template, so text of an article can never become markup.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from newslens.presentation import phrasing

__all__ = ["asset", "fill", "trusted"]

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


@cache
def asset(name: str) -> str:
    """A style sheet or a script of the page, as it stands in its file."""
    return (files("newslens.presentation") / _FOLDER / name).read_text(encoding="utf-8")


def web_address(url: str | None) -> bool:
    """Whether an address is one of the web; only such a one becomes a link.

    Examples
    --------
    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)"), web_address(None)
    (True, False, False)
    """
    return (url or "").lower().startswith(("https://", "http://"))


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
