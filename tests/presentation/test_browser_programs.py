"""Every program of the browser is put together of parts: each has all functions that its parts call."""

from __future__ import annotations

import re

import pytest
from invented_event import analysis
from project import ROOT

from newslens.presentation.notebook.drop_area_widget import DropArea
from newslens.presentation.notebook.figures_widget import Figures
from newslens.presentation.notebook.quotations_widget import Quotations
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.review_widget import Review
from newslens.presentation.notebook.sources_widget import Sources
from newslens.presentation.notebook.table_widget import Tables
from newslens.presentation.page import render_page
from newslens.presentation.reader.reader_assets import reader_page_module
from newslens.presentation.review.review_assets import review_page_module

DEFINED = re.compile(r"^(?:export )?(?:async )?function\*? (\w+)\(", re.MULTILINE)
FILES = sorted((ROOT / "newslens" / "presentation" / "templates").rglob("*.js"))
OURS = {name for path in FILES for name in DEFINED.findall(path.read_text(encoding="utf-8"))}
"""Names of all functions in the files that programs are made of."""

COMMENTS = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)


CALLED = re.compile(r"(?<![.\w$])(\w+)\((?![^()]*\)\s*\{)")
"""A call: what is followed by a body is the method of an object."""
PARAMETERS = re.compile(r"function\*? \w*\(([^)]*)\)|\(([^()]*)\)\s*=>")


def missing(program):
    """Functions of ours that a program calls and does not have."""
    code = COMMENTS.sub("", program)
    called = {name for name in CALLED.findall(code) if name in OURS}
    given = {
        name for lists in PARAMETERS.findall(code) for each in lists for name in re.findall(r"\w+", each)
    }
    return (
        called - given - {name for name in OURS if re.search(rf"\b(?:function\*?|const|let) {name}\b", code)}
    )


def programs():
    """By name everything that runs in a browser."""
    (page,) = re.findall(r"<script>(.*?)</script>", render_page(analysis()), re.DOTALL)
    widgets = (DropArea, Figures, Quotations, Reader, Review, Sources, Tables)
    return {
        "page": page,
        "reader on a page": reader_page_module(),
        "review on a page": review_page_module(),
    } | {widget.__name__: str(widget._esm) for widget in widgets}


PROGRAMS = programs()


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_has_every_function_that_it_calls(name):
    assert missing(PROGRAMS[name]) == set()


def test_a_function_that_is_left_out_is_noticed():
    assert missing(PROGRAMS["page"].replace("function listed(", "function left(")) == {"listed"}
