from __future__ import annotations

import newslens as nl
from newslens.presentation.notebook.folder_display import show_addition, show_folder_check
from newslens.reading.formats import SourceFile

HOSTILE = "<img src=x onerror=alert(1)>"


def source(name, text):
    return SourceFile(name, text.encode("utf-8"), name)


def test_an_addition_shows_what_was_understood_and_what_is_missing(tmp_path):
    home = nl.new_folder(tmp_path / "ferry")
    added = nl.add(home, source("a.txt", "Two boats sank."), source("b.txt", "two boats sank."))
    shown = show_addition(added)
    assert "One article added to" in shown
    assert '<td class="silent" dir="auto">not known</td>' in shown
    assert '<th scope="rowgroup" rowspan="1" class="grave">Not added</th>' in shown
    assert "Not added: " not in shown
    assert added._repr_html_() == shown.styled


def test_a_check_shows_problems_before_notes_and_folds_the_articles(tmp_path):
    (tmp_path / "articles.csv").write_text("file,published\na.txt,soon\nb.txt,\n")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Two boats sank off {name}.")
    check = nl.check_folder(tmp_path)
    shown = show_folder_check(check)
    assert shown.index("Problem") < shown.index("Note") < shown.index("<details")
    assert "line 2: column published" in shown
    assert check._repr_html_() == shown.styled


def test_hostile_names_and_titles_are_text(tmp_path):
    home = nl.new_folder(tmp_path / HOSTILE.replace("/", ""))
    added = nl.add(
        home,
        source(f"{HOSTILE}.txt", f"Title: {HOSTILE}\nOutlet: {HOSTILE}\n\nTwo boats sank."),
        source("x.exe", HOSTILE),
    )
    for shown in (show_addition(added), show_folder_check(nl.check_folder(home))):
        assert "<img" not in shown
        assert "&lt;img" in shown
