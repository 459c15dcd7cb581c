from __future__ import annotations

import io
import json
import shutil

import lxml.html
import pandas as pd
import pytest
from click.testing import CliRunner

import newslens
from newslens import schema
from newslens.cli import main


@pytest.fixture
def run():
    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return call


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "event"
    made.mkdir()
    (made / "north.txt").write_text("Two boats sank on Sunday, the coastguard said.", encoding="utf-8")
    (made / "south.txt").write_text("Three boats sank on Sunday, the coastguard said.", encoding="utf-8")
    return made


def refused(result, *words):
    """Exit code 2, one sentence, no traceback."""
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    message = result.output.split("Error: ")[-1]
    for word in words:
        assert word in message, message


def test_version(run):
    assert run("--version").output.strip() == f"newslens, version {newslens.__version__}"


@pytest.mark.parametrize("command", ["report", "table", "findings", "exchange", "export"])
def test_help_has_an_example(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"newslens {command} " in result.output


def test_table_csv(run, folder):
    result = run("table", folder, "figures")
    frame = pd.read_csv(io.StringIO(result.stdout))
    assert list(frame) == schema.columns("figures")
    assert frame["low"].tolist() == [2, 3]


def test_table_json_is_a_line_a_row(run, folder):
    printed = run("table", folder, "figures", "--format", "json").stdout
    rows = json.loads(printed)
    assert len(printed.splitlines()) == len(rows) + 2
    assert [row["surface"] for row in rows] == ["Two", "Three"]


def test_table_markdown(run, folder):
    lines = run("table", folder, "figures", "--format", "markdown").stdout.splitlines()
    assert lines[0].startswith("| article_id | start |")
    assert len(lines) == 4


def test_table_parquet_to_a_file(run, folder, tmp_path):
    path = tmp_path / "figures.parquet"
    assert run("table", folder, "figures", "--format", "parquet", "-o", path).exit_code == 0
    assert len(pd.read_parquet(path)) == 2
    refused(run("table", folder, "figures", "--format", "parquet"), "-o FILE")


def test_findings_show_the_evidence(run, folder):
    result = run("findings", folder, "--all")
    assert result.exit_code == 0
    assert "0-3: Two" in result.stdout
    assert "0-5: Three" in result.stdout


def test_report(run, folder, tmp_path):
    page = tmp_path / "page.html"
    result = run("report", folder, "-o", page, "--title", "Boats off Lund")
    assert result.exit_code == 0
    assert f"Wrote {page}" in result.stderr
    written = lxml.html.fromstring(page.read_text(encoding="utf-8"))
    assert "Boats off Lund" in written.findtext(".//h1")
    told = " ".join(written.text_content().split())
    assert "Two boats sank on Sunday, the coastguard said." in told
    assert "Three boats sank on Sunday, the coastguard said." in told
    assert "One is in conflict: boats that sank on Sunday (two or three)." in told


def test_a_report_is_held_against_the_results_beside_the_articles(run, folder, tmp_path):
    page = tmp_path / "page.html"
    assert run("report", folder, "-o", page).exit_code == 0
    without = page.read_text(encoding="utf-8")
    (folder / "results.csv").write_text("no,such,columns\n", encoding="utf-8")
    refused(run("report", folder, "-o", page), "results.csv")
    assert page.read_text(encoding="utf-8") == without


def test_decisions_are_laid_over_what_is_shown(run, folder, tmp_path):
    decisions = tmp_path / "decisions.csv"
    decisions.write_text("table,article_id,start,end,action\nfigures,south,0,5,drop\n", encoding="utf-8")
    shown = run("table", folder, "figures", "--decisions", decisions).stdout
    assert pd.read_csv(io.StringIO(shown))["surface"].tolist() == ["Two"]


def test_exchange(run, folder, tmp_path):
    for place, wording in (("east", "We must close the harbour"), ("west", "We have to close the harbour")):
        (folder / f"{place}.txt").write_text(f"“{wording},” said the mayor, Ada Brandt.", encoding="utf-8")
    written = tmp_path / "exchange"
    assert run("exchange", folder, "-o", written).exit_code == 0
    assert sorted(path.name for path in written.iterdir()) == ["annotations.jsonld", "u1.csv", "u1.xml"]
    quoted = [
        item["target"]["selector"][1]["exact"]
        for item in json.loads((written / "annotations.jsonld").read_text(encoding="utf-8"))["items"]
    ]
    assert {"We must close the harbour,", "We have to close the harbour,", "Two"} <= set(quoted)
    assert "<rdg" in (written / "u1.xml").read_text(encoding="utf-8")
    assert (written / "u1.csv").read_text(encoding="utf-8").count("\n") == 3


def test_exchange_into_a_file_that_is_no_folder(run, folder, tmp_path):
    (tmp_path / "taken").write_text("")
    refused(run("exchange", folder, "-o", tmp_path / "taken"), "taken")


def test_missing_folder(run, tmp_path):
    refused(run("findings", tmp_path / "nowhere"), "nowhere")


def test_empty_folder(run, tmp_path):
    refused(run("findings", tmp_path), str(tmp_path))


def test_output_that_cannot_be_written(run, folder, tmp_path):
    refused(run("report", folder, "-o", tmp_path / "no" / "such" / "page.html"), "page.html")


def test_a_page_that_was_there_survives_bad_input(run, folder, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("before")
    shutil.rmtree(folder)
    refused(run("report", folder, "-o", page))
    assert page.read_text() == "before"


def test_unknown_table(run, folder):
    refused(run("table", folder, "verbs"), "'verbs' is not one of")


def test_one_bad_article_does_not_cost_the_others(run, folder):
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    result = run("table", folder, "figures")
    assert result.exit_code == 0
    assert "noise.txt" in result.stderr
    assert len(result.stdout.splitlines()) == 3
