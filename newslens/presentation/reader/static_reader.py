"""The reader where no kernel runs: a static twin for a saved notebook or an exported page, and a page of its own.

Takes the reader's data; gives HTML. A twin holds the data island and, below it, the reports one under another; the
program of the reader, which a page brings once, puts a reader in its place. Without script, and in print, the reports
stay. A twin brings no style and no program of its own, so that a page may hold several and admit both by their hashes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import newslens
from newslens.presentation import templating, theme
from newslens.presentation.reader.reader_assets import reader_page_module, reader_style
from newslens.presentation.reader.reader_records import ReportBlock, ReportText, as_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from newslens.presentation.reader.reader_data import ReaderData

__all__ = ["MOST_TEXT", "TWIN_CLASS", "page_around", "reader_page", "static_twin"]

MOST_TEXT: Final = 2_000_000
"""Characters of text up to which a twin holds every report; beyond, one report a lineage, and it says so."""
TWIN_CLASS: Final = "nl-twin"
"""Class of a twin's element: a page that holds one needs the reader's program and style."""
_PAGE_STYLE: Final = (
    ":root{{color-scheme:light dark}}body{{margin:0;background:light-dark({},{})}}"
    ".nl-title{{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}\n"
).format(*theme.PALETTE["paper"])


def static_twin(
    data: ReaderData, state: Mapping[str, object] | None = None, *, alone: bool = False
) -> Markup:
    """The twin of a reader.

    Parameters
    ----------
    data
        What the reader shows.
    state
        Traits of the reader by name: what is open and what is selected.
    alone
        Whether the reader has a page to itself and is as high as the window.
    """
    texts, partial = _texts(data)
    island = data.island() | {"texts": texts, "partial": partial, "state": dict(state or {})}
    heads = {head.number: head for head in data.heads}
    return templating.fill(
        "reader_twin.html.j2",
        island=templating.in_script(as_json(island)),
        reports=[(heads[int(number)], text) for number, text in texts.items()],
        alone=alone,
    )


def reader_page(data: ReaderData, state: Mapping[str, object] | None = None) -> str:
    """A page with nothing but the reader: one file that asks for nothing."""
    title = f"{data.title}: the reports beside each other"
    twin = static_twin(data, state, alone=True)
    return page_around(twin, data, title=title, style=reader_style(), module=reader_page_module())


def page_around(inside: Markup, data: ReaderData, *, title: str, style: str, module: str) -> str:
    """A page that asks for nothing: one style sheet and one program, admitted by their hashes.

    Parameters
    ----------
    inside
        What stands in the page without its program.
    data
        What is shown, for the language of the page.
    title
        Its title and its heading.
    style, module
        Its style sheet and its program.
    """
    style = _PAGE_STYLE + style
    policy = (
        f"default-src 'none'; style-src {templating.admitted(style)}; script-src {templating.admitted(module)}; "
        "base-uri 'none'; form-action 'none'"
    )
    language = next((each.language for each in data.event.articles if each.language), "en")
    return str(
        templating.fill(
            "reader_page.html.j2",
            title=title,
            language=language,
            policy=policy,
            version=newslens.__version__,
            style=templating.trusted(style),
            module=templating.trusted(module),
            inside=inside,
        )
    )


def _texts(data: ReaderData) -> tuple[dict[str, ReportText], str]:
    """Texts by number, and what is to be said where some are left out."""
    articles = data.event.articles
    if sum(len(each.text) for each in articles) <= MOST_TEXT:
        return {str(each.number): data.text(each.number) for each in articles}, ""
    first: dict[str, int] = {}
    for each in articles:
        first.setdefault(each.lineage or str(each.number), each.number)
    kept = set(first.values())
    texts = {}
    for each in articles:
        told = f"The text is left out here; report {first[each.lineage or str(each.number)]} is of the same voice."
        texts[str(each.number)] = (
            data.text(each.number)
            if each.number in kept
            else ReportText([ReportBlock(0, "Left out", [told])], [])
        )
    left_out = len(articles) - len(kept)
    return texts, f"This page holds the text of one report a voice; {left_out} texts are left out."
