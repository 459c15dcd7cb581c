from __future__ import annotations

import pytest
from command_line import refused

import newslens


def test_version(run):
    assert run("--version").output.strip() == f"newslens, version {newslens.__version__}"


@pytest.mark.parametrize(
    "command", ["new", "add", "check", "report", "table", "findings", "exchange", "sheet", "export"]
)
def test_help_has_an_example(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"newslens {command} " in result.output


def test_missing_folder(run, tmp_path):
    refused(run("findings", tmp_path / "nowhere"), "nowhere")


def test_empty_folder(run, tmp_path):
    refused(run("findings", tmp_path), str(tmp_path))


def test_one_bad_article_does_not_cost_the_others(run, folder):
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    result = run("table", folder, "figures")
    assert result.exit_code == 0
    assert "noise.txt" in result.stderr
    assert len(result.stdout.splitlines()) == 3
