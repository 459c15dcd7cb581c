"""What nbconvert needs to make a page of newslens from a notebook: ``jupyter nbconvert --to newslens``.

An exporter takes a notebook and gives the page as text. It is found by nbconvert under the name `newslens`, and
`newslens.presentation.notebook.export_notebook` uses it. Notebooks that are told of one another are linked: see
`SiteLinks`. HTML of prose, outputs and raw cells passes through `newslens.presentation.notebook.html_allow_list`.

The only module that imports nbconvert.
"""

from __future__ import annotations

import itertools
import re
import warnings
from dataclasses import dataclass
from functools import partial
from html import unescape
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from jinja2 import pass_context

from newslens.errors import MissingExtraError, OmittedPictureWarning
from newslens.presentation.notebook import notebook_page
from newslens.presentation.notebook.embedded_pictures import embedded_picture
from newslens.presentation.notebook.notebook_export import SOLUTION
from newslens.presentation.notebook.prose_cells import prose_html
from newslens.presentation.notebook.session import CHART_TYPE
from newslens.presentation.notebook.table_outputs import readable_tables

try:
    from nbconvert import HTMLExporter
    from traitlets.config import Config

    from newslens.presentation.notebook.html_allow_list import harmless_html
except ImportError:
    raise MissingExtraError("Working on notebooks", "notebook") from None

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2.runtime import Context
    from nbformat import NotebookNode

__all__ = ["NotebookExporter", "PageLink", "SiteLinks", "notebook_title"]

_TEMPLATES = files("newslens.presentation") / "templates"
_SHOWN = (CHART_TYPE, "text/html", "text/markdown", "image/svg+xml", "image/png", "image/jpeg", "text/plain")
_WIDGET_TYPE = "application/vnd.jupyter.widget-view+json"
_CHART_TYPES = re.compile(r"application/vnd\.(vega|plotly|bokeh|holoviews)")
_TITLE = re.compile(r"^#\s+(.+)$", re.MULTILINE)
_NOTEBOOK_LINK = re.compile(r'href="([^"/]+)\.ipynb"')
_MOST_ADDRESS = 100
"""Characters of a picture's address that a warning quotes: one that holds the picture itself can have millions."""
_PLAIN = str.maketrans("", "", "*`")


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page of the same site."""

    title: str
    href: str
    """Its address from the folder of the site."""


@dataclass(frozen=True, slots=True)
class SiteLinks:
    """The pages of a site, as one of them shows them.

    Attributes
    ----------
    pages
        All pages in their order, this one among them.
    here
        Place of this page among them.
    """

    pages: Sequence[PageLink] = ()
    here: int = 0

    @property
    def previous(self) -> PageLink | None:
        """The page before this one."""
        return self.pages[self.here - 1] if self.pages and self.here > 0 else None

    @property
    def next(self) -> PageLink | None:
        """The page after this one."""
        return self.pages[self.here + 1] if self.here + 1 < len(self.pages) else None


class NotebookExporter(HTMLExporter):  # type: ignore[misc] # nbconvert has no annotations
    """Makes one offline page from a notebook.

    Parameters
    ----------
    links
        The other pages of the same site.
    options
        As for every exporter of nbconvert.
    """

    export_from_notebook = "newslens"

    def __init__(self, links: SiteLinks | None = None, **options: Any) -> None:
        self._links = links or SiteLinks()
        options.setdefault("template_name", "notebook")
        options.setdefault("extra_template_basedirs", [str(_TEMPLATES)])
        super().__init__(**options)
        self.exclude_anchor_links = True
        # Runs after nbconvert's own, which may have run the notebook.
        self.register_preprocessor(_showable, enabled=True)

    @property
    def default_config(self) -> Config:
        """Which of several forms of an output is shown: the chart, else HTML, else a picture, else text."""
        own = Config(super().default_config)
        own.NbConvertBase.display_data_priority = list(_SHOWN)
        return own

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """The page, and what nbconvert knows of the notebook."""
        known: dict[str, Any] = dict(resources or {})
        name = known.get("metadata", {}).get("name", "notebook")
        known["page"] = {
            "title": notebook_title(nb, name),
            "titled": _first_title(nb) is not None,
            "chart_type": CHART_TYPE,
            "solution": SOLUTION,
            "links": self._links,
            "numbers": itertools.count(1),
        }
        html, known = super().from_notebook_node(nb, known, **options)
        del known["page"]
        return notebook_page.completed(str(html)), known

    def _create_environment(self) -> Any:
        environment = super()._create_environment()
        environment.filters["spec_json"] = notebook_page.spec_json
        environment.filters["without_style"] = notebook_page.without_style
        environment.filters["readable_tables"] = readable_tables
        environment.filters["prose"] = _prose
        environment.filters["harmless"] = _harmless
        return environment


@pass_context
def _prose(context: Context, source: str) -> str:
    """A cell's Markdown as HTML, by nbconvert's own filter; a link to a notebook of the site leads to its page."""
    html = prose_html(source, partial(context.environment.filters["markdown2html"], context))
    pages = {page.href for page in context["resources"]["page"]["links"].pages}

    def led_to_page(found: re.Match[str]) -> str:
        href = quote(unquote(unescape(found[1])) + ".html")
        return f'href="{href}"' if href in pages else found[0]

    return _NOTEBOOK_LINK.sub(led_to_page, _harmless(context, html))


@pass_context
def _harmless(context: Context, html: str) -> str:
    """HTML of the notebook without anything that acts, its pictures in it; those that cannot be are told."""
    resources = context["resources"]
    where = resources.get("metadata", {}).get("path")
    folder = None if where is None else Path(where)
    left_out: list[str] = []

    def picture(address: str) -> str | None:
        found = embedded_picture(address, folder)
        if found is None:
            left_out.append(address)
        return found

    cleaned = harmless_html(html, picture=picture)
    for address in left_out:
        warnings.warn(
            f"The picture {address[:_MOST_ADDRESS]!r} of the notebook {resources['page']['title']!r} was left out: a page takes "
            "along pictures in the notebook's own folder.",
            OmittedPictureWarning,
            stacklevel=2,
        )
    return cleaned


def notebook_title(notebook: NotebookNode, name: str) -> str:
    """First heading of a notebook; its name where there is none."""
    return _first_title(notebook) or name


def _first_title(notebook: NotebookNode) -> str | None:
    found = (_TITLE.search(cell.source) for cell in notebook.cells if cell.cell_type == "markdown")
    return next((title[1].translate(_PLAIN) for title in found if title), None)


def _showable(notebook: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
    """The notebook without outputs that only a running kernel could draw, and with words for what no page can show."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if not _only_widget(output.get("data", {}))]
            for output in cell.outputs:
                _put_in_words(output.get("data", {}))
    return notebook, resources


def _only_widget(data: Mapping[str, object]) -> bool:
    return _WIDGET_TYPE in data and not any(shown in data for shown in _SHOWN[:-1])


def _put_in_words(data: dict[str, object]) -> None:
    """Say in place of an output what it is, if it is a chart of another program or has no form that a page shows."""
    if not data or any(shown in data for shown in _SHOWN[:-1]):
        return
    chart = next((kind for kind in data if _CHART_TYPES.match(kind)), None)
    if chart or "text/plain" not in data:
        what = (
            f"A chart stands here that this page cannot draw ({chart})"
            if chart
            else "Something stands here that this page cannot show"
        )
        data["text/plain"] = f"{what}: open the notebook to see it."
