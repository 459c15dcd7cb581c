from __future__ import annotations

import subprocess
import sys

import pytest
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.presentation.notebook import widgets

MADE = {
    widgets.reader: widgets.Reader,
    widgets.figures: widgets.Figures,
    widgets.quotations: widgets.Quotations,
    widgets.sources: widgets.Sources,
    widgets.tables: widgets.Tables,
}

WITHOUT_ANYWIDGET = (
    "import importlib.util as finder\n"
    "find = finder.find_spec\n"
    "finder.find_spec = lambda name, *rest: None if name == 'anywidget' else find(name, *rest)\n"
)
"""Altair imports anywidget, and so ipywidgets, where it is installed; what newslens imports itself is asked here."""


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


@pytest.mark.parametrize("make", MADE)
def test_each_is_made_from_an_analysis(make, event):
    assert isinstance(make(event), MADE[make])


@pytest.mark.parametrize(("make", "trait", "value"), [
    (widgets.reader, "question", "dead"),
    (widgets.figures, "question", "dead"),
    (widgets.quotations, "question", "gate"),
    (widgets.sources, "left", "echo"),
    (widgets.tables, "table", "names"),
])  # fmt: skip
def test_what_it_begins_with_is_given_by_name(make, trait, value, event):
    assert getattr(make(event, **{trait: value}), trait) == value


def test_a_single_table_is_made_from_a_frame(event):
    assert repr(widgets.table(event.figures, search="boats")) == "Tables('table', 4 of 22 rows)"


def test_without_anywidget_the_extra_is_named():
    program = WITHOUT_ANYWIDGET + (
        "import sys; sys.modules['anywidget'] = None\n"
        "from newslens.errors import MissingExtraError\n"
        "try:\n    import newslens.presentation.notebook.widgets\n"
        "except MissingExtraError as error:\n    print(error.extra, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("notebook ")
    assert "newslens[notebook]" in done.stdout


def test_views_need_no_widgets():
    program = WITHOUT_ANYWIDGET + (
        "import sys\n"
        "import newslens.presentation.notebook.session, newslens.presentation.notebook.views\n"
        "assert not {'anywidget', 'ipywidgets'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
