"""Fragments of HTML for a notebook: a template filled, with the rules of style that it needs outside of a page.

What a notebook shows in a cell and what the page shows in a section are the same parts from the same templates. A
fragment that stands alone has no links, since the page that they would lead through is not there, and brings its
rules of style along, in light and dark.
"""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from newslens.presentation import templating, theme

__all__ = ["View", "fragment"]


class View(Markup):
    """HTML of which all foreign text is escaped; JupyterLab shows it with its rules of style."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return self.styled

    @property
    def styled(self) -> str:
        """The fragment after a style element that it needs outside of a newslens page."""
        return _style() + str(self)


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
def _style() -> str:
    """The components' rules, held inside the fragment; the colours follow JupyterLab's choice."""
    light = ";".join(f"--{role}:{value}" for role, (value, _) in theme.PALETTE.items())
    dark = ";".join(f"--{role}:{value}" for role, (_, value) in theme.PALETTE.items())
    faces = f"--serif:{theme.SERIF};--sans:{theme.SANS}"
    frame = "color:var(--ink);font:400 1rem/1.5 var(--sans);max-width:54rem;text-align:left"
    margins = "p,dl,dd,blockquote,h3{margin:0} blockquote{padding:0;border-left:0}"
    plain = "table{table-layout:auto} tbody tr,tbody tr:hover{background:none}"
    # The class stands twice, so that the rules outweigh those that JupyterLab has for tables of its own.
    return (
        f"<style>.newslens.newslens{{{faces};{light};{frame};{margins} {plain}\n{templating.asset('components.css')}}}\n"
        f"[data-jp-theme-light=false] .newslens{{{dark}}}</style>\n"
    )
