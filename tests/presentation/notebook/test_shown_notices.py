from __future__ import annotations

import sys
import types
import warnings

import IPython.display
import pytest

from newslens.errors import ReadingNotice, UnreadableArticleWarning
from newslens.presentation.notebook.shown_notices import show_notices


@pytest.fixture
def told(monkeypatch):
    """What is shown under a cell, and what goes the way of Python."""
    shown, printed = [], []
    monkeypatch.setattr(warnings, "showwarning", lambda *call, **_: printed.append(call[:2]))
    monkeypatch.setattr(IPython.display, "publish_display_data", shown.append)
    monkeypatch.setitem(sys.modules, "ipykernel", types.ModuleType("ipykernel"))
    show_notices()
    return shown, printed


def test_what_newslens_says_stands_under_the_cell(told):
    shown, printed = told
    warnings.showwarning("<b>page.html</b> was left out.", ReadingNotice, "cell", 1)
    warnings.showwarning("Left out: a.txt is empty.", UnreadableArticleWarning, "cell", 1)
    assert [each["text/plain"] for each in shown] == [
        "Note: <b>page.html</b> was left out.",
        "Warning: Left out: a.txt is empty.",
    ]
    assert "<b>Note:</b> &lt;b&gt;page.html&lt;/b&gt; was" in shown[0]["text/html"]
    assert printed == []


def test_warnings_of_others_and_outside_of_a_notebook_go_their_way(told, monkeypatch):
    shown, printed = told
    warnings.showwarning("old", DeprecationWarning, "cell", 1)
    monkeypatch.delitem(sys.modules, "ipykernel")
    warnings.showwarning("left out", ReadingNotice, "cell", 1)
    assert printed == [("old", DeprecationWarning), ("left out", ReadingNotice)]
    assert shown == []


@pytest.mark.usefixtures("told")
def test_calling_it_again_changes_nothing():
    before = warnings.showwarning
    show_notices()
    assert warnings.showwarning is before
