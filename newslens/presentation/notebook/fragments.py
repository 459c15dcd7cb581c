"""Fragments of HTML for a notebook: a template filled, with the rules of style that it needs outside of a page.

What a notebook shows in a cell and what the page shows in a section are the same parts from the same templates. A
fragment that stands alone has no links, since the page that they would lead through is not there, and brings its
rules of style along, in light and dark.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from markupsafe import Markup

from newslens.presentation import templating, theme

__all__ = ["FRAGMENT_SHEETS", "View", "fragment", "fragment_style"]

FRAGMENT_SHEETS: Final = ("components.css", "side_by_side.css", "reuse_table.css")
"""The style sheets that hold for parts of the page on their own."""


class View(Markup):
    """HTML of which all foreign text is escaped; JupyterLab shows it with its rules of style."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return self.styled

    @property
    def styled(self) -> str:
        """The fragment after a style element that it needs outside of a newslens page."""
        return f"<style>{fragment_style()}</style>\n{self}"


def fragment(template: str, **facts: object) -> View:
    """A template filled with facts, without links.

    Parameters
    ----------
    template
        Name of a file in `templates/page`.
    facts
        Variables of the template.
    """
    inside = templating.fill(template, linked=False, **facts)
    return View(Markup('<div class="newslens mathjax_ignore">{}</div>').format(inside))


@cache
def fragment_style() -> str:
    """The components' rules, held inside the fragment; the colours follow JupyterLab's choice."""
    light = ";".join(f"--{role}:{value}" for role, (value, _) in theme.PALETTE.items())
    dark = ";".join(f"--{role}:{value}" for role, (_, value) in theme.PALETTE.items())
    frame = "color:var(--ink);font:400 1rem/1.5 var(--sans);max-width:54rem;text-align:left"
    margins = "p,dl,dd,blockquote,h3{margin:0} blockquote{padding:0;border-left:0}"
    listed = "dt,dd{float:none;width:auto}"
    plain = "table{table-layout:auto} tbody tr,tbody tr:hover{background:none}"
    # The class stands twice, so that the rules outweigh those that JupyterLab has for tables and lists of its own.
    return (
        f".newslens.newslens{{{theme.FACES};{light};{frame};{margins} {listed} {plain}\n{_rules()}}}\n"
        f"[data-jp-theme-light=false] .newslens{{{dark}}}\n"
    )


def _rules() -> str:
    return "".join(templating.asset(name) for name in FRAGMENT_SHEETS)
