from __future__ import annotations

import shutil

import lxml.html
import pytest
from command_line import refused


@pytest.mark.parametrize("command", ["report", "sheet"])
def test_a_page_is_not_written_under_the_ending_of_another_format(run, folder, tmp_path, command):
    for name in ("page.docx", "page.pdf"):
        refused(run(command, folder, "-o", tmp_path / name), name, "name it page.html")
        assert not (tmp_path / name).exists()
    for name in ("page.HTM", "page"):
        assert run(command, folder, "-o", tmp_path / name).exit_code == 0


def test_report(run, folder, tmp_path):
    page = tmp_path / "page.html"
    result = run("report", folder, "-o", page, "--title", "Boats off Lund")
    assert result.exit_code == 0
    assert f"Wrote {page}" in result.stderr
    written = lxml.html.fromstring(page.read_text(encoding="utf-8"))
    assert "Boats off Lund" in written.find(".//h1").text_content()
    told = " ".join(written.text_content().split())
    assert "Two boats sank on Sunday, the coastguard said." in told
    assert "Three boats sank on Sunday, the coastguard said." in told
    assert "Two reports, each on its own, and two counts of boats that sank on Sunday" in told


def test_a_report_is_held_against_the_results_beside_the_articles(run, folder, tmp_path):
    page = tmp_path / "page.html"
    assert run("report", folder, "-o", page).exit_code == 0
    without = page.read_text(encoding="utf-8")
    (folder / "results.csv").write_text("no,such,columns\n", encoding="utf-8")
    for source in (folder, folder / "articles.csv"):
        refused(run("report", source, "-o", page), "results.csv")
    assert page.read_text(encoding="utf-8") == without


def test_sheet(run, folder, tmp_path):
    tasks, solved = tmp_path / "sheet.html", tmp_path / "answers.html"
    assert run("sheet", folder, "-o", tasks, "--title", "The boats", "--reports").exit_code == 0
    assert run("sheet", folder, "-o", solved, "--answers").exit_code == 0
    assert ">The boats</h1>" in tasks.read_text(encoding="utf-8")
    assert "Answers, for the teacher" in solved.read_text(encoding="utf-8")
    assert "Answers, for the teacher" not in tasks.read_text(encoding="utf-8")


def test_a_page_that_was_there_survives_bad_input(run, folder, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("before")
    shutil.rmtree(folder)
    refused(run("report", folder, "-o", page))
    assert page.read_text() == "before"


@pytest.mark.parametrize("command", ["report", "sheet"])
def test_a_file_that_newslens_did_not_write_is_not_replaced(run, folder, tmp_path, command):
    mine = tmp_path / "mine.txt"
    mine.write_text("My notes.", encoding="utf-8")
    refused(run(command, folder, "-o", mine), "was not written by newslens and is not replaced")
    assert mine.read_text(encoding="utf-8") == "My notes."
    for name in ("page.html", "page.xhtml", "page"):
        assert run(command, folder, "-o", tmp_path / name).exit_code == 0
        assert run(command, folder, "-o", tmp_path / name).exit_code == 0
