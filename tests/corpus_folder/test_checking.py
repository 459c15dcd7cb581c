from __future__ import annotations

import re

import pytest
from sample_files import zipped

from newslens.corpus_folder.adding import add
from newslens.corpus_folder.checking import check_folder
from newslens.corpus_folder.pasting import add_text
from newslens.corpus_folder.starting import new_folder
from newslens.errors import InputError


@pytest.fixture
def home(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank off Lund.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Three boats sank off Lund.", encoding="utf-8")
    return tmp_path


def manifest(home, text):
    (home / "articles.csv").write_text(text, encoding="utf-8")
    return check_folder(home)


def test_a_good_folder_has_no_problem(home):
    found = manifest(home, "file,outlet,published\na.txt,Herald,2031-10-16\nb.txt,Post,2031-10-16\n")
    assert (found.problems, found.notes, len(found.articles)) == ((), (), 2)
    assert str(found) == f"Two articles of {home} can be read; no problems."


def test_every_problem_of_a_manifest_is_told_at_once(home):
    (home / "empty.txt").write_bytes(b"")
    found = manifest(
        home,
        "article_id,file,published\nx,a.txt,soon\nx,b.txt,2031-10-16\nx,a.txt,\n,missing.txt,\n,empty.txt,\n,../s.txt,\n",
    )
    told = [problem.partition(f"{home}/")[2] for problem in found.problems]
    assert [each.partition(":")[0] for each in told] == [
        "articles.csv, line 2",
        "articles.csv, line 5",
        "articles.csv, line 7",
        "empty.txt is empty; give a file with the text of the article, or take it out.",
        "articles.csv, line 3",
        "articles.csv, line 4",
    ]
    for again in told[-2:]:
        assert "article_id 'x' stands at" in again
        assert "line 2 already" in again
    assert found.articles["article_id"].tolist() == ["x"]
    assert str(found).splitlines()[-1] == f"One article of {home} can be read; six problems."
    assert '<th scope="rowgroup" rowspan="6" class="grave">Problem</th>' in found._repr_html_()


def test_what_is_missing_or_stands_twice_is_noted(home):
    (home / "c.txt").write_text("two boats sank off Lund. ", encoding="utf-8")
    (home / "d.png").write_bytes(b"\x89PNG")
    found = check_folder(home)
    assert found.problems == ()
    assert "d.png was left out: it is a picture" in found.notes[0]
    assert [note.replace(f"{home}/", "") for note in found.notes[1:]] == [
        "The column published is empty for a, b and c: a day such as “Sunday” stays open there.",
        "The column outlet is empty for a, b and c: the page names no outlet for it.",
        "c.txt: 'c' has the same text as 'a'; take one out if it is the same article.",
    ]


def test_decisions_and_results_are_checked_with_their_lines(home):
    (home / "decisions.csv").write_text(
        "table,action,article_id,start,end\nfigures,drop,a,90,99\n", encoding="utf-8"
    )
    (home / "results.csv").write_text("file,holder\n", encoding="utf-8")
    found = check_folder(home)
    assert len(found.problems) == 2
    assert "decisions.csv: " in found.problems[0]
    assert "line 2" in found.problems[0]
    assert "results.csv" in found.problems[1]
    (home / "decisions.csv").write_text("table,action\nfigures,dorp\n", encoding="utf-8")
    assert "decisions.csv, line 2" in check_folder(home).problems[0]


def test_every_faulty_line_of_decisions_and_results_is_told_at_once(home):
    lines = (
        "ships,keep,a,0,3,,",
        "figures,set,a,0,3,low,many",
        "figures,set,a,0,3,comparator,nearly",
        "figures,drop,a,90,99,,",
        "figures,burn,a,0,3,,",
    )
    columns = "table,action,article_id,start,end,column,value"
    (home / "decisions.csv").write_text("\n".join([columns, *lines]), encoding="utf-8")
    (home / "results.csv").write_text(
        "file,holder,label,names\n../a.csv,A,A,A\nb.csv,B,B,B\n", encoding="utf-8"
    )
    told = [problem.partition(f"{home}/")[2] for problem in check_folder(home).problems]
    assert [re.sub(r"^(\w+).*?line (\d).*", r"\1 \2", each) for each in told] == [
        *("decisions 2", "decisions 6", "decisions 3", "decisions 4", "decisions 5", "results 2", "results 3")
    ]


def test_what_cannot_be_read_of_an_archive_is_a_note_once_the_rest_was_added(home, tmp_path):
    (tmp_path / "box.zip").write_bytes(zipped({"a.txt": "", "b.txt": "Four boats sank off Lund."}))
    assert "box.zip: a.txt is empty" in check_folder(tmp_path).problems[0]
    ferry = new_folder(home / "ferry")
    add(ferry, tmp_path / "box.zip")
    found = check_folder(ferry)
    assert found.problems == ()
    assert found.articles["article_id"].tolist() == ["box"]
    assert any("Left out: " in note and "box.zip: a.txt is empty" in note for note in found.notes)


def test_what_cannot_be_read_of_a_folder_stays_a_note_where_adding_begins_its_manifest(home):
    (home / "box.zip").write_bytes(zipped({"a.txt": "", "b.txt": "Four boats sank off Lund."}))
    add_text(home, "Five boats sank off Lund.", outlet="The Herald")
    assert check_folder(home).problems == ()


def test_a_new_folder_is_empty_and_says_so(tmp_path):
    found = check_folder(new_folder(tmp_path / "ferry"))
    assert len(found.articles) == 0
    assert "names no reports yet; add them with newslens add " in found.problems[0]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match="There is no folder"):
        check_folder(tmp_path / "nowhere")


def test_of_two_lines_with_one_id_the_second_is_told(tmp_path):
    (tmp_path / "articles.csv").write_text("article_id,file,published\na,a.txt,soon\na,b.txt,2031-03-01\n")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Two boats sank.")
    problems = [problem.partition("articles.csv, ")[2] for problem in check_folder(tmp_path).problems]
    assert problems[0].startswith("line 2: column published")
    assert problems[1].startswith("line 3: article_id 'a' stands at ")


def test_a_file_whose_name_is_guarded_in_the_manifest_is_not_called_left_out(tmp_path):
    home = new_folder(tmp_path / "ferry")
    for number, name in enumerate(("-o.txt", "=cmd().txt", "@a.txt")):
        (tmp_path / name).write_text(f"{number} boats sank off Lund.", encoding="utf-8")
        add(home, tmp_path / name)
    (home / "+b.txt").write_text("Four boats sank off Lund.", encoding="utf-8")
    found = check_folder(home)
    assert len(found.articles) == 3
    assert [note for note in found.notes if "left out" in note] == [
        f"{home / '+b.txt'} stands in the folder but not in articles.csv, and was left out."
    ]


@pytest.mark.parametrize("content", ["", "\n", "\ufeff", "file,outlet\n"])
def test_a_folder_without_reports_says_how_to_add_them(tmp_path, content):
    home = tmp_path / "my ferry"
    home.mkdir()
    (home / "articles.csv").write_text(content, encoding="utf-8")
    (problem,) = check_folder(home).problems
    assert problem.startswith(
        f"{home / 'articles.csv'} names no reports yet; add them with newslens add '{home}' FILE..."
    )
    (tmp_path / "a.txt").write_text("Two boats sank off Lund.", encoding="utf-8")
    assert len(add(home, tmp_path / "a.txt").articles) == 1
    assert check_folder(home).problems == ()
