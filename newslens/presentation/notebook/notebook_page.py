"""The page around an exported notebook: contents, style, programs, and the policy that admits just these.

Takes what nbconvert made of the cells, with a mark where each part belongs; gives the whole page. Style and
components are those of the other pages of newslens. Charts are specifications inside the page, drawn by one copy
of Vega, which is there only if there is a chart; their colours are given as names, so that they follow the page
from light to dark.

The content security policy admits the style sheet and the programs by their hashes and nothing else: markup
that got into an output from an article's text cannot run, and nothing is loaded from anywhere. Style attributes are
admitted, since Vega and pandas write some; they can load nothing.
"""

from __future__ import annotations

import json
import re
from functools import cache

import vl_convert

import newslens
from newslens import storage
from newslens.presentation import templating, theme
from newslens.presentation.notebook.fragments import FRAGMENT_SHEETS
from newslens.presentation.reader import TWIN_CLASS, reader_page_module, reader_style

__all__ = ["completed", "spec_json", "without_style"]

_STYLES = ("base.css", *FRAGMENT_SHEETS, "media.css")
_HEAD, _CONTENTS, _PROGRAMS = "<!-- head -->", "<!-- contents -->", "<!-- programs -->"
_GENERATOR = f'<meta name="generator" content="{storage.GENERATOR} {newslens.__version__}">'
_SECTION = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_STYLE = re.compile(r"<style\b.*?</style>\s*", re.DOTALL | re.IGNORECASE)
_PROPERTIES = {light: f"var(--{role})" for role, (light, _) in theme.PALETTE.items()}
_MIXED = frozenset({"ordinal", "ramp", "heatmap", "diverging", "datasets"})


def completed(html: str) -> str:
    """The page with contents, style sheet, programs, and the policy that admits just these."""
    html, contents = _with_contents(html)
    style = (
        theme.css_tokens()
        + "".join(templating.asset(name) for name in _STYLES)
        + templating.asset("notebook.css", folder="notebook")
    )
    programs = [templating.asset("page.js", folder="notebook")]
    modules = []
    if f'class="{TWIN_CLASS}"' in html:
        style += reader_style()
        modules.append(reader_page_module())
    if '<div class="chart">' in html:
        programs.insert(0, _vega())
    policy = (
        "default-src 'none'; img-src data:; font-src data:; "
        f"style-src-elem {templating.admitted(style)}; style-src-attr 'unsafe-inline'; "
        f"script-src {' '.join(templating.admitted(program) for program in [*programs, *modules])}; base-uri 'none'; form-action 'none'"
    )
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n{_GENERATOR}\n<style>{style}</style>'
    scripts = "\n".join(f"<script>{program}</script>" for program in programs)
    scripts += "".join(f'\n<script type="module">{module}</script>' for module in modules)
    before, inside = html.split(_HEAD, 1)
    body, after = inside.rsplit(_PROGRAMS, 1)
    return f"{before}{head}{body.replace(_CONTENTS, contents, 1)}{scripts}{after}"


def spec_json(spec: theme.VegaSpec) -> str:
    """A chart's specification as JSON that cannot end its script element, in colours that follow the page."""
    return str(templating.in_script(json.dumps(_following(spec), ensure_ascii=False, separators=(",", ":"))))


def without_style(html: str) -> str:
    """An output's HTML without style elements of its own: the page has the rules, the policy no room for more."""
    return _STYLE.sub("", html)


def _following(part: object) -> object:
    """A specification whose colours of the light palette are named, so that they change with the page.

    A ramp keeps its values: Vega mixes them, and a name cannot be mixed.
    """
    if isinstance(part, dict):
        return {key: value if key in _MIXED else _following(value) for key, value in part.items()}
    if isinstance(part, list):
        return [_following(value) for value in part]
    return _PROPERTIES.get(part, part) if isinstance(part, str) else part


def _with_contents(html: str) -> tuple[str, str]:
    """The page with an anchor at each section, and the list of links to them."""
    titles: list[str] = []

    def anchored(found: re.Match[str]) -> str:
        titles.append(_TAG.sub("", found[1]))
        return f'<h2 id="section-{len(titles)}">{found[1]}</h2>'

    html = _SECTION.sub(anchored, html)
    links = "".join(f'<li><a href="#section-{n}">{title}</a></li>' for n, title in enumerate(titles, 1))
    return html, f'<details class="contents" open><summary>Contents</summary><ol>{links}</ol></details>'


@cache
def _vega() -> str:
    """Vega, Vega-Lite and vega-embed, in a scope of their own; they set `window.vegaEmbed`."""
    bundle = vl_convert.javascript_bundle()  # type: ignore[call-arg] # the annotation asks for what is optional
    return f"(function(){{{bundle}}})();"
