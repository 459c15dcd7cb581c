from __future__ import annotations

import subprocess
import sys

import pytest

import newslens
from newslens import presentation

WITHOUT_ANYWIDGET = (
    "import importlib.util as finder\n"
    "find = finder.find_spec\n"
    "finder.find_spec = lambda name, *rest: None if name == 'anywidget' else find(name, *rest)\n"
)
"""Altair imports anywidget, and so ipywidgets, where it is installed; what newslens imports itself is asked here."""


@pytest.mark.parametrize("name", ["charts", "views", "widgets", "notebook"])
def test_what_notebooks_ask_for_comes_by_its_short_name(name):
    assert getattr(presentation, name).__name__.rpartition(".")[2] == name


def test_an_unknown_name_is_said():
    with pytest.raises(AttributeError, match="no attribute 'pictures'"):
        _ = presentation.pictures
    with pytest.raises(AttributeError, match="no attribute 'pictures'"):
        _ = newslens.pictures


def test_importing_the_package_loads_no_charts():
    program = WITHOUT_ANYWIDGET + (
        "import sys, newslens, newslens.presentation\n"
        "assert not {'altair', 'ipywidgets', 'vl_convert', 'jinja2'} & set(sys.modules)\n"
        "assert newslens.write_report.__module__.startswith('newslens.presentation.page')\n"
        "assert 'ipywidgets' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_public_name_is_there():
    for name in presentation.__all__:
        assert getattr(presentation, name).__name__.rpartition(".")[2] == name
