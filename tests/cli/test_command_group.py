from __future__ import annotations

import json

from command_line import refused

from newslens.cli.command_group import show_warning
from newslens.errors import ReadingNotice, UnreadableArticleWarning


def test_control_characters_of_an_id_are_shown(run, tmp_path):
    rows = [{"article_id": f"a\x1b]0;x\x07{n}", "text": f"{n} boats sank."} for n in (2, 3)]
    path = tmp_path / "corpus\x1b[2J.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    result = run("findings", path, "--all")
    assert result.exit_code == 0
    assert r"a\x1b]0;x\x072" in result.stdout
    assert "\x1b" not in result.output
    missing = run("findings", f"{path}.no")
    refused(missing, r"corpus\x1b[2J.jsonl.no")
    assert "\x1b" not in missing.output
    unknown = run("findings", path, "--\x1b[2J")
    assert unknown.exit_code == 2
    assert "\x1b" not in unknown.output


def test_a_warning_is_a_line_with_its_kind(capsys):
    for category, kind in (
        (ReadingNotice, "Note"),
        (UnreadableArticleWarning, "Warning"),
        (RuntimeWarning, "RuntimeWarning"),
    ):
        show_warning("a\x1b[2J.txt was left out", category)
        assert capsys.readouterr().err == f"{kind}: a\\x1b[2J.txt was left out\n"
