"""The way of somebody who has never seen a manifest: a folder, files into it, a check, a page."""

from __future__ import annotations

import newslens as nl


def test_from_files_to_a_comparison(tmp_path):
    (tmp_path / "herald.txt").write_text("Two boats sank off Lund on Sunday.", encoding="utf-8")
    (tmp_path / "post.txt").write_text("Three boats sank off Lund on Sunday.", encoding="utf-8")
    home = nl.new_folder(tmp_path / "ferry")
    added = nl.add(home, tmp_path / "herald.txt", tmp_path / "post.txt")
    assert added.articles["article_id"].tolist() == ["herald", "post"]
    assert nl.check_folder(home).problems == ()
    event = nl.analyze(nl.read_articles(home))
    assert event.figures["low"].tolist() == [2.0, 3.0]
    nl.write_report(event, home / "page.html")
    assert len(nl.check_folder(home).articles) == 2, "the page is no article"
