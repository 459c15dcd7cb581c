from __future__ import annotations

from command_line import refused


def test_a_folder_is_made_filled_and_checked(run, folder, tmp_path):
    home = tmp_path / "ferry"
    assert run("new", home).exit_code == 0
    refused(run("new", folder), "is there already and is not empty")
    added = run("add", home, folder / "north.txt", folder / "south.txt")
    assert added.exit_code == 0
    assert "Two articles added to" in added.output
    again = run("add", home, folder / "north.txt")
    assert again.exit_code == 1
    assert "has the same text as 'north'" in again.output
    checked = run("check", home)
    assert checked.exit_code == 0
    assert "can be read; no problems." in checked.output
    (home / "north.txt").unlink()
    broken = run("check", home)
    assert broken.exit_code == 1
    assert "Problem: " in broken.output
    assert "articles.csv, line 2: there is no file 'north.txt'" in broken.output


def test_what_is_added_cannot_command_a_terminal(run, tmp_path):
    (tmp_path / "a.csv").write_text(
        "title,text\n\x1b]0;owned\x07," + "Two boats sank. " * 20 + "\n", encoding="utf-8"
    )
    home = tmp_path / "ferry"
    run("new", home)
    told = run("add", home, tmp_path / "a.csv")
    assert "\x1b" not in told.output
    assert "\\x1b]0;owned" in told.output
