from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from sample_files import zipped

import newslens as nl
from newslens.corpus_folder import article_ids
from newslens.corpus_folder.adding import add
from newslens.corpus_folder.starting import new_folder
from newslens.errors import InputError
from newslens.reading.formats import SourceFile

TABLE = (
    "title,text,outlet,published\n"
    "One,Three boats sank off Lund.,The Herald,2031-10-16T09:30+02:00\n"
    "Two,two boats  sank off Lund.,,\n"
    "Three,Four boats sank.,The Herald,\n"
)


@pytest.fixture
def home(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank off Lund.", encoding="utf-8")
    (tmp_path / "b.csv").write_text(TABLE, encoding="utf-8")
    return new_folder(tmp_path / "ferry")


def tree(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_articles_are_told_with_what_is_known_and_what_is_missing(home, tmp_path):
    added = add(home, tmp_path / "a.txt", tmp_path / "b.csv")
    assert added.articles["article_id"].tolist() == ["a", "the-herald", "the-herald-2"]
    assert added.articles["words"].tolist() == [5, 5, 3]
    assert added.left_out == (f"Not added: {tmp_path / 'b.csv'}, line 3 has the same text as 'a'.",)
    assert [sentence.partition(":")[0] for sentence in added.missing] == [
        "No outlet is known of a",
        "No date of publication is known of a and the-herald-2",
    ]
    for shown in (str(added), added._repr_html_()):
        assert "Three articles added to" in shown
        assert "the same text as" in shown


def test_what_was_added_is_read_back(home, tmp_path):
    add(home, tmp_path / "a.txt", tmp_path / "b.csv")
    articles = nl.read_articles(home)
    assert articles["article_id"].tolist() == ["a", "the-herald", "the-herald-2"]
    assert articles["title"].tolist()[1:] == ["One", "Three"]
    assert str(articles.loc[1, "published"]) == "2031-10-16 09:30:00"
    assert str(articles.loc[1, "published_utc"]) == "2031-10-16 07:30:00"
    assert (home / "b.csv").read_text(encoding="utf-8") == TABLE, "copied as it is"


def test_a_second_time_adds_nothing_and_changes_nothing(home, tmp_path):
    add(home, tmp_path / "a.txt", tmp_path / "b.csv")
    before = tree(home)
    again = add(home, tmp_path / "a.txt", tmp_path / "b.csv")
    assert len(again.articles) == 0
    assert len(again.left_out) == 4
    assert tree(home) == before


def test_a_file_of_the_same_name_stands_beside_the_other(home, tmp_path):
    add(home, tmp_path / "a.txt")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "a.txt").write_text("Nine boats sank.", encoding="utf-8")
    assert add(home, tmp_path / "more").articles["file"].tolist() == ["a-2.txt"]
    assert (home / "a.txt").read_text(encoding="utf-8") == "Two boats sank off Lund."


def test_a_folder_without_a_manifest_gets_one_that_names_what_lies_there(tmp_path):
    folder = tmp_path / "found"
    folder.mkdir()
    (folder / "x.txt").write_text("Five boats sank.", encoding="utf-8")
    (folder / "y.csv").write_text("text\nSix boats sank.\nSeven boats sank.\n", encoding="utf-8")
    (tmp_path / "z.txt").write_text("Eight boats sank.", encoding="utf-8")
    before = nl.read_articles(folder)
    add(folder, tmp_path / "z.txt")
    after = nl.read_articles(folder)
    assert after["text"].tolist() == [*before["text"], "Eight boats sank."]
    assert after["article_id"].tolist() == [*before["article_id"], "z"]


def test_a_file_that_lies_in_the_folder_already_is_named_where_it_is(home):
    (home / "in").mkdir()
    (home / "in" / "x.txt").write_text("Five boats sank.", encoding="utf-8")
    assert add(home, home / "in" / "x.txt").articles["file"].tolist() == ["in/x.txt"]
    assert nl.read_articles(home)["source"].tolist() == ["in/x.txt"]


def test_bytes_with_a_name_will_do(home):
    added = add(home, SourceFile("pasted.txt", b"Ten boats sank.", "../../pasted.txt"))
    assert added.articles["file"].tolist() == ["pasted.txt"]
    assert (home / "pasted.txt").read_bytes() == b"Ten boats sank."


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("https://herald.example/ferry", "newslens makes no request: open the page in a browser"),
        ("nowhere.txt", "check the spelling"),
        ("photo.png", "is a picture"),
        ("empty.txt", "is empty"),
    ],
)
def test_one_bad_file_costs_itself_only(home, tmp_path, name, words):
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    (tmp_path / "empty.txt").write_bytes(b"")
    given = name if ":" in name else tmp_path / name
    added = add(home, given, tmp_path / "a.txt")
    assert added.articles["article_id"].tolist() == ["a"]
    (told,) = added.left_out
    assert told.startswith("Not added: ")
    assert words in told


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match=r"make it with newslens new"):
        add(tmp_path / "nowhere", "a.txt")


def test_no_line_names_a_file_that_could_not_be_written(home, tmp_path, monkeypatch):
    before = tree(home)

    def full(*_):
        raise InputError("The disk is full.")

    monkeypatch.setattr("newslens.corpus_folder.file_copies.storage.write_files", full)
    with pytest.raises(InputError, match="disk is full"):
        add(home, tmp_path / "a.txt")
    assert tree(home) == before


def test_a_manifest_with_columns_of_its_own_keeps_them(home, tmp_path):
    (home / "x.txt").write_text("Five boats sank.", encoding="utf-8")
    (home / "articles.csv").write_text("file,stated\nx.txt,by hand\n", encoding="utf-8")
    add(home, tmp_path / "a.txt")
    assert (home / "articles.csv").read_text(encoding="utf-8") == (
        "file,stated,article_id\nx.txt,by hand\na.txt,,a\n"
    )


def test_one_text_in_two_papers_is_two_reports(home, tmp_path):
    wire = "outlet,text\nHerald,Five boats sank.\nPost,Five boats sank.\nHerald,five boats sank.\n"
    (tmp_path / "wire.csv").write_text(wire, encoding="utf-8")
    added = add(home, tmp_path / "wire.csv")
    assert added.articles["article_id"].tolist() == ["herald", "post"]
    assert [each.partition("line ")[2] for each in added.left_out] == ["4 has the same text as 'herald'."]


def test_a_table_that_is_called_like_the_manifest_is_kept_beside_it(tmp_path):
    (tmp_path / "articles.csv").write_text(TABLE, encoding="utf-8")
    (home := tmp_path / "ferry").mkdir()
    added = add(home, tmp_path / "articles.csv")
    assert set(added.articles["file"]) == {"articles-2.csv"}
    assert (home / "articles-2.csv").read_text(encoding="utf-8") == TABLE
    assert len(nl.read_articles(home)) == 3


LIBRARY = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
<rdf:Description rdf:about="#item_1"><z:itemType>newspaperArticle</z:itemType><dc:title>Ferry sinks</dc:title>
<link:link rdf:resource="#item_2"/></rdf:Description>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/ferry.txt"/>
<link:type>text/plain</link:type></z:Attachment></rdf:RDF>"""


def test_what_a_library_points_to_comes_along(home, tmp_path):
    (tmp_path / "lib" / "files" / "2").mkdir(parents=True)
    (tmp_path / "lib" / "library.rdf").write_text(LIBRARY, encoding="utf-8")
    (tmp_path / "lib" / "files" / "2" / "ferry.txt").write_text("Five boats sank off Lund.", encoding="utf-8")
    added = add(home, tmp_path / "lib" / "library.rdf")
    assert added.articles["title"].tolist() == ["Ferry sinks"], str(added)
    assert (home / "files" / "2" / "ferry.txt").read_text(encoding="utf-8") == "Five boats sank off Lund."
    assert nl.read_articles(home)["text"].tolist() == ["Five boats sank off Lund."]


def test_what_a_library_points_to_replaces_nothing(home, tmp_path):
    (tmp_path / "lib" / "files" / "2").mkdir(parents=True)
    (tmp_path / "lib" / "library.rdf").write_text(LIBRARY, encoding="utf-8")
    (tmp_path / "lib" / "files" / "2" / "ferry.txt").write_text("Five boats sank off Lund.", encoding="utf-8")
    (home / "files" / "2").mkdir(parents=True)
    (home / "files" / "2" / "ferry.txt").write_text("Mine.", encoding="utf-8")
    added = add(home, tmp_path / "lib" / "library.rdf")
    assert len(added.articles) == 0
    assert "has another file of that name" in added.left_out[0]
    assert (home / "files" / "2" / "ferry.txt").read_text(encoding="utf-8") == "Mine."


def test_rows_without_a_text_and_texts_in_other_languages_are_told(home, tmp_path):
    german = "Zwei Boote sind am Sonntag vor der Küste gesunken und niemand wurde verletzt wie die Polizei am Abend mitteilte. "
    (tmp_path / "c.csv").write_text(f"text,url\n,https://herald.example/a\n{german * 3},\n", encoding="utf-8")
    added = add(home, tmp_path / "c.csv")
    assert len(added.articles) == 1
    assert "makes no request" in added.left_out[0]
    assert "English" in added.notices[-1]


def test_a_table_in_the_words_of_another_language_is_kept_in_ours(home, tmp_path):
    table = "Zeitung,Volltext,Datum\nHerald,Five boats sank.,2031-10-16\nPost,Six boats sank.,2031-10-17\n"
    (tmp_path / "tafel.csv").write_text(table, encoding="utf-8")
    names = {"Zeitung": "outlet", "Volltext": "text", "Datum": "published"}
    added = add(home, tmp_path / "tafel.csv", columns=names)
    assert added.articles["file"].tolist() == ["tafel.jsonl", "tafel.jsonl"], str(added)
    articles = nl.read_articles(home)
    assert articles["text"].tolist() == ["Five boats sank.", "Six boats sank."]
    assert articles["outlet"].tolist() == ["Herald", "Post"]
    assert articles["published"].dt.day.tolist() == [16, 17]


def test_a_table_in_an_archive_is_kept_in_our_words_as_well(home, tmp_path):
    (tmp_path / "box.zip").write_bytes(
        zipped({"a.txt": "", "b.csv": "Volltext\nFive boats sank.\n", "c.txt": "Six boats sank."})
    )
    added = add(home, tmp_path / "box.zip", columns={"Volltext": "text"})
    assert added.articles["file"].tolist() == ["box.jsonl", "box.jsonl"], str(added)
    assert len(added.left_out) == 1
    assert nl.read_articles(home)["text"].tolist() == ["Five boats sank.", "Six boats sank."]
    assert not nl.check_folder(home).problems


def test_columns_that_no_file_has_are_told(home, tmp_path):
    unused = "--columns Volltext=text was not used: none of the files that were read is a table."
    added = add(home, tmp_path / "a.txt", columns={"Volltext": "text"})
    assert unused in added.notices
    assert unused not in add(home, tmp_path / "a.txt").notices
    assert unused not in add(home, tmp_path / "b.csv", columns={"Volltext": "text"}).notices
    (tmp_path / "bad.xlsx").write_bytes(b"no workbook")
    assert unused not in add(home, tmp_path / "bad.xlsx", columns={"Volltext": "text"}).notices


def test_a_folder_with_a_manifest_is_added_with_what_it_says(home, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("Two boats sank off Lund.", encoding="utf-8")
    (other / "b.csv").write_text(
        "text,outlet\nThree boats sank.,Herald\nFour boats sank.,Herald\nFive boats sank.,\n",
        encoding="utf-8",
    )
    (other / "notes.txt").write_text("Ask for the sixth boat.", encoding="utf-8")
    (other / "articles.csv").write_text(
        "article_id,file,document,outlet,published\nlund,a.txt,,,2031-03-04T10:00+01:00\nx,b.csv,3,Post,\ny,b.csv,1,,2031-03-05\n",
        encoding="utf-8",
    )
    added = add(home, other)
    assert added.left_out == ()
    articles = nl.read_articles(home)
    assert articles[["article_id", "outlet", "text"]].fillna("").to_numpy().tolist() == [
        ["lund", "", "Two boats sank off Lund."],
        ["herald", "Herald", "Three boats sank."],
        ["post", "Post", "Five boats sank."],
    ]
    assert articles["published"].dt.day.fillna(0).tolist() == [4, 5, 0]
    assert articles["published_utc"].dt.hour.fillna(-1).tolist() == [9, -1, -1]
    assert [notice for notice in added.notices if "notes.txt stands in the folder" in notice]


def test_files_that_were_put_into_the_folder_by_hand_are_added_from_there(home):
    for number in (2, 3):
        (home / f"{number}.txt").write_text(f"{number} boats sank off Lund.", encoding="utf-8")
        assert add(home, home).articles["file"].tolist() == [f"{number}.txt"]
    assert nl.read_articles(home)["article_id"].tolist() == ["2", "3"]
    assert sorted(path.name for path in home.iterdir() if path.suffix == ".txt") == ["2.txt", "3.txt"]


def test_what_a_manifest_says_of_a_whole_file_holds_for_each_of_its_articles(home, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.csv").write_text("text\nThree boats sank.\nFour boats sank.\n", encoding="utf-8")
    (other / "articles.csv").write_text("article_id,file,outlet\nx,b.csv,Post\n", encoding="utf-8")
    assert add(home, other).articles[["article_id", "outlet"]].to_numpy().tolist() == [
        ["post", "Post"],
        ["post-2", "Post"],
    ]


def test_a_document_that_a_manifest_names_and_that_is_not_there_is_told(home, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.csv").write_text("text\nThree boats sank.\n", encoding="utf-8")
    (other / "articles.csv").write_text("file,document\nb.csv,1\nb.csv,7\n", encoding="utf-8")
    (told,) = add(home, other).left_out
    assert told.endswith("b.csv holds no document 7, which its manifest names; take that line out.")


def test_a_folder_without_a_file_that_is_read_is_told(home, tmp_path):
    (tmp_path / "empty").mkdir()
    (told,) = add(home, tmp_path / "empty").left_out
    assert "holds no file that newslens reads; name the files themselves" in told


def test_a_list_of_files_is_added(tmp_path):
    home = new_folder(tmp_path / "ferry")
    files = [tmp_path / "a.txt", str(tmp_path / "b.txt")]
    for number, file in enumerate(files, start=2):
        Path(file).write_text(f"{number} boats sank off Lund.", encoding="utf-8")
    assert add(home, files).articles["article_id"].tolist() == ["a", "b"]
    assert len(add(home, tuple(files)).left_out) == 2


@pytest.mark.parametrize("given", [None, 3, {"a": "b"}, pd.DataFrame({"text": ["Two boats sank."]}), [None]])
def test_what_is_no_file_is_refused_in_a_sentence(tmp_path, given):
    with pytest.raises(
        InputError, match=r"Files are added by their paths, not as \w+; save it as a file first\."
    ):
        add(new_folder(tmp_path / "ferry"), given)
    with pytest.raises(InputError, match="The folder comes first"):
        add(given, tmp_path / "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "Two boats sank off Lund on Sunday.",
        "Two boats\nsank.",
        "Two boats sank. " * 400,
        "Mr. Lee saw 2.5 tons of it sink",
    ],
)
def test_a_text_that_was_pasted_is_told_how_it_is_added(tmp_path, text):
    (told,) = add(new_folder(tmp_path / "ferry"), text).left_out
    assert told.endswith("is no file; if it is the text of a report, save it as .txt, or use drop_area.")
    assert len(told) < 200


@pytest.mark.parametrize(
    "name", ["two boats sank.txt", "Two boats sank off Lund on Sunday.docx", "boats", "in/boats sank"]
)
def test_a_name_of_a_file_is_no_text(tmp_path, name):
    (told,) = add(new_folder(tmp_path / "ferry"), name).left_out
    assert told == f"Not added: There is no file {name!r}; check the spelling."


def test_the_folder_comes_first(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank off Lund.", encoding="utf-8")
    with pytest.raises(
        InputError, match=r"a\.txt is no folder; the folder comes first: newslens add FOLDER FILE"
    ):
        add(tmp_path / "a.txt", new_folder(tmp_path / "ferry"))
    with pytest.raises(InputError, match=r"make it with newslens new '.*my ferry'"):
        add(tmp_path / "my ferry", tmp_path / "a.txt")
    with pytest.raises(InputError, match="is an address"):
        add("https://x.example/a", tmp_path / "a.txt")


def test_articles_of_one_outlet_are_not_counted_from_the_first_for_each(tmp_path, monkeypatch):
    numbered = article_ids._numbered
    asked = []
    monkeypatch.setattr(
        article_ids, "_numbered", lambda base, number: asked.append(number) or numbered(base, number)
    )
    table = tmp_path / "table.csv"
    rows = "".join(f"The Herald,Boat {number} sank.\n" for number in range(1, 201))
    table.write_text(f"outlet,text\n{rows}")
    added = add(new_folder(tmp_path / "ferry"), table)
    assert added.articles["article_id"].iloc[-1] == "the-herald-200"
    assert len(asked) == 2 * 200
