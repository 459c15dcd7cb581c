from __future__ import annotations

import subprocess
import sys

import pandas as pd
import pytest

import newslens


def test_every_public_name_is_there():
    assert [name for name in newslens.__all__ if not hasattr(newslens, name)] == []
    assert len(set(newslens.__all__)) == len(newslens.__all__)


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="module 'newslens' has no attribute 'write_raport'"):
        newslens.write_raport  # noqa: B018 - the look-up is what is tested


def test_the_page_is_imported_when_it_is_asked_for():
    script = (
        "import sys, newslens\n"
        "assert 'newslens.presentation.page' not in sys.modules\n"
        "newslens.write_report\n"
        "assert 'newslens.presentation.page' in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_write_report_by_its_short_name(tmp_path):
    articles = newslens.read_articles(pd.DataFrame({"text": ["Two boats sank on Sunday."]}))
    newslens.write_report(newslens.analyze(articles), tmp_path / "page.html", title="Boats")
    assert "Two boats sank on Sunday." in (tmp_path / "page.html").read_text(encoding="utf-8")
