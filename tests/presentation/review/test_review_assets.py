from __future__ import annotations

import re

import pytest

from newslens.presentation import templating
from newslens.presentation.reader import reader_module
from newslens.presentation.review import review_module, review_style
from newslens.presentation.review.proposal_fields import FIELDS
from newslens.presentation.review.review_assets import review_page_module, review_page_style
from newslens.storage import csv_cells

DEFINED = re.compile(r"^(?:async )?(?:function|const|let) (\w+)", re.MULTILINE)


def test_no_name_is_defined_twice_in_a_module():
    for module in (review_module(), reader_module()):
        names = DEFINED.findall(module)
        assert len(names) == len(set(names))


def test_the_module_gives_a_widget_and_no_part_is_left_out():
    assert review_module().count("export default") == 1
    for function in (
        "subjectPanel",
        "drawQueue",
        "decide",
        "boundsOf",
        "askForEffects",
        "listenToReviewKeys",
    ):
        assert f"function {function}(" in review_module()


@pytest.mark.parametrize("table", FIELDS)
def test_the_browser_has_a_field_for_every_column_that_can_be_corrected(table):
    fields = review_module().split("const REVIEW_FIELDS = {")[1].split("};")[0]
    (line,) = [each for each in fields.splitlines() if each.strip().startswith(f"{table}:")]
    names = re.findall(r"\['(\w+)', '", line)
    columns = [name for name in FIELDS[table] if name not in {"low", "high"}]
    assert [name for name in names if name not in {"amount", "which"}] == columns
    assert ("amount" in names) == ("low" in FIELDS[table])


def test_every_rule_stands_inside_the_widget():
    assert review_style().startswith(".nl-widget.nl-widget{")
    assert "&.nl-review{" in review_style()


def test_the_page_has_reader_and_review_and_no_name_twice():
    names = DEFINED.findall(review_page_module())
    assert len(names) == len(set(names))
    assert {"createReader", "createReview", "pageDesk"} <= set(names)
    assert "export" not in review_page_module()
    assert ".nl-both" in review_page_style()


def test_a_downloaded_file_guards_the_cells_that_python_guards():
    assert f"const CELL_RUNS = /^{csv_cells._RUNS.pattern}/;" in templating.asset(
        "page_desk.js", folder="review"
    )
