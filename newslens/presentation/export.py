"""One page from a notebook: readable offline, by anyone, for as long as there are browsers.

Takes a notebook with its outputs as they were committed (or runs it first); gives one HTML file that asks for
nothing: no library, no font, no picture from anywhere. Charts are the specifications that the notebook holds,
drawn by one copy of Vega inside the page; a widget, which needs a kernel, is shown as its static twin; a cell
tagged `solution` is folded. `students_copy` writes the notebook without those cells.

A content security policy admits the style sheet and the scripts of the page by their hashes and nothing else,
so that text of a report that got into an output as markup cannot run. The hashes are computed last, over the
page as it is written. The same notebook gives the same page, byte for byte.

It does not cover formulas, diagrams in Mermaid and outputs that bring scripts along: their libraries would
have to be loaded.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import vl_convert

from newslens import storage
from newslens.errors import InputError, MissingExtraError
from newslens.presentation import templating, theme
from newslens.presentation.notebook import CHART_TYPE

__all__ = ["SOLUTION", "export_notebook", "students_copy"]

SOLUTION = "solution"
"""Tag of the cells that hold a solution: folded on a page, left out of a students' copy."""

_TEMPLATES = files("newslens.presentation") / "templates"
_STYLES = ("base.css", "components.css", "media.css")
_SHOWN = (CHART_TYPE, "text/html", "text/markdown", "image/svg+xml", "image/png", "image/jpeg", "text/plain")
_WIDGET_TYPE = "application/vnd.jupyter.widget-view+json"
_NO_NOTEBOOK = (ValueError, TypeError, KeyError, AttributeError)
"""What nbformat raises on files that are none, beside its own error."""
_HEAD, _CONTENTS, _PROGRAMS = "<!-- head -->", "<!-- contents -->", "<!-- programs -->"
_TITLE = re.compile(r"^#\s+(.+)$", re.MULTILINE)
_SECTION = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_STYLE = re.compile(r"<style\b.*?</style>\s*", re.DOTALL | re.IGNORECASE)
_PROPERTIES = {light: f"var(--{role})" for role, (light, _) in theme.PALETTE.items()}
_MIXED = frozenset({"ordinal", "ramp", "heatmap", "diverging", "datasets"})
_PLAIN = str.maketrans("", "", "*`")
_HARMLESS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def export_notebook(path: str | Path, folder: str | Path, *, execute: bool = False) -> Path:
    """Write a notebook as one offline HTML page.

    Parameters
    ----------
    path
        The notebook, an `.ipynb` file.
    folder
        Where the page is written, under the notebook's name; made where it does not exist.
    execute
        Run the notebook first, in its own folder; its file stays as it is.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    InputError
        When the notebook cannot be read or does not run, or the page cannot be written.
    MissingExtraError
        When nbconvert is not installed.
    """
    source, target = Path(path), Path(folder)
    notebook = _read(source)
    if execute:
        _execute(notebook, source)
    page = _seal(_render(notebook, source.stem))
    storage.make_folder(target)
    storage.write_text(page, target / f"{source.stem}.html")
    return target / f"{source.stem}.html"


def students_copy(path: str | Path, folder: str | Path) -> Path:
    """Write a notebook without its solutions: no cell tagged `solution`, everything else as it is.

    Parameters
    ----------
    path
        The notebook, an `.ipynb` file.
    folder
        Where the copy is written, under the notebook's name; not the notebook's own folder.

    Returns
    -------
    Path
        The copy.

    Raises
    ------
    InputError
        When the notebook cannot be read, or the copy would replace it or cannot be written.
    MissingExtraError
        When nbconvert is not installed.
    """
    source, copy = Path(path), Path(folder) / Path(path).name
    if copy.resolve() == source.resolve():
        raise InputError(f"The students' copy of {source} needs another folder: here it would replace it.")
    notebook = _read(source)
    notebook.cells = [cell for cell in notebook.cells if SOLUTION not in cell.metadata.get("tags", [])]
    storage.make_folder(copy.parent)
    storage.write_text(json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n", copy)
    return copy


def _read(path: Path) -> Any:
    nbformat = _extra("nbformat")
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from None
    except (nbformat.ValidationError, *_NO_NOTEBOOK) as error:
        first = str(error).strip().partition("\n")[0]
        raise InputError(
            f"{path} cannot be read as a notebook: {first}. Open it in JupyterLab and save it there."
        ) from None
    return notebook


def _execute(notebook: Any, path: Path) -> None:
    nbclient = _extra("nbclient")
    client = nbclient.NotebookClient(
        notebook, store_widget_state=False, resources={"metadata": {"path": str(path.parent)}}
    )
    try:
        client.execute()
    except nbclient.exceptions.CellExecutionError as error:
        raise InputError(f"{path} does not run: {error.ename}: {error.evalue}.") from None


def _render(notebook: Any, name: str) -> str:
    """The page without contents, style sheet and programs."""
    exporter = _extra("nbconvert").HTMLExporter(
        template_name="notebook",
        extra_template_basedirs=[str(_TEMPLATES)],
        exclude_anchor_links=True,
        config=_extra("traitlets.config").Config(NbConvertBase={"display_data_priority": list(_SHOWN)}),
    )
    exporter.register_filter("spec_json", _spec_json)
    exporter.register_filter("without_style", lambda html: _STYLE.sub("", html))
    about = {"title": _title(notebook, name), "chart_type": CHART_TYPE, "solution": SOLUTION}
    html, _ = exporter.from_notebook_node(_without_widgets(notebook), resources={"page": about})
    return str(html)


def _without_widgets(notebook: Any) -> Any:
    """The notebook without outputs that only a running kernel could draw."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if not _only_widget(output.get("data", {}))]
    return notebook


def _only_widget(data: dict[str, Any]) -> bool:
    return _WIDGET_TYPE in data and not any(shown in data for shown in _SHOWN[:-1])


def _title(notebook: Any, name: str) -> str:
    found = (_TITLE.search(cell.source) for cell in notebook.cells if cell.cell_type == "markdown")
    return next((title[1].translate(_PLAIN) for title in found if title), name)


def _spec_json(spec: dict[str, Any]) -> str:
    """A chart's specification as JSON that cannot end its script element, in colours that follow the page."""
    return json.dumps(_following(spec), ensure_ascii=False, separators=(",", ":")).translate(_HARMLESS)


def _following(part: Any) -> Any:
    """A specification whose colours of the light palette are named, so that they change with the page.

    A ramp keeps its values: Vega mixes them, and a name cannot be mixed.
    """
    if isinstance(part, dict):
        return {key: value if key in _MIXED else _following(value) for key, value in part.items()}
    if isinstance(part, list):
        return [_following(value) for value in part]
    return _PROPERTIES.get(part, part) if isinstance(part, str) else part


def _seal(html: str) -> str:
    """The page with contents, style sheet, programs, and the policy that admits just these."""
    html, contents = _with_contents(html)
    style = (
        theme.css_tokens() + "".join(templating.asset(name) for name in _STYLES) + _resource("notebook.css")
    )
    programs = [_resource("page.js")]
    if '<div class="chart">' in html:
        programs.insert(0, _vega())
    policy = (
        "default-src 'none'; img-src data:; font-src data:; "
        f"style-src-elem {_hash(style)}; style-src-attr 'unsafe-inline'; "
        f"script-src {' '.join(_hash(program) for program in programs)}; base-uri 'none'; form-action 'none'"
    )
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>{style}</style>'
    scripts = "\n".join(f"<script>{program}</script>" for program in programs)
    before, inside = html.split(_HEAD, 1)
    body, after = inside.rsplit(_PROGRAMS, 1)
    return f"{before}{head}{body.replace(_CONTENTS, contents, 1)}{scripts}{after}"


def _with_contents(html: str) -> tuple[str, str]:
    """The page with an anchor at each section, and the list of links to them."""
    titles: list[str] = []

    def anchored(found: re.Match[str]) -> str:
        titles.append(_TAG.sub("", found[1]))
        return f'<h2 id="section-{len(titles)}">{found[1]}</h2>'

    html = _SECTION.sub(anchored, html)
    links = "".join(f'<li><a href="#section-{n}">{title}</a></li>' for n, title in enumerate(titles, 1))
    return html, f'<details class="contents" open><summary>Contents</summary><ol>{links}</ol></details>'


def _resource(name: str) -> str:
    return (_TEMPLATES / "notebook" / name).read_text(encoding="utf-8")


@cache
def _vega() -> str:
    """Vega, Vega-Lite and vega-embed, in a scope of their own; they set `window.vegaEmbed`."""
    bundle = vl_convert.javascript_bundle()  # type: ignore[call-arg] # the annotation asks for what is optional
    return f"(function(){{{bundle}}})();"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _extra(module: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError:
        raise MissingExtraError("Working on notebooks", "notebook") from None
