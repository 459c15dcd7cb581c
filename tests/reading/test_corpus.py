from __future__ import annotations

import datetime as dt
import hashlib
import sys

import pandas as pd
import pytest
from project import FIVE_REPORTS

import newslens as nl
from newslens import schema
from newslens.errors import InputError, MissingExtraError, ReadingNotice, UnreadableArticleWarning
from newslens.reading.corpus import read_articles

SHA256 = {
    "9news-copy.txt": "9b2cfd81665aadfe6f5a7f6d36aa42a18808c9eaa587dec6a4f9c856a045abc2",
    "agency.txt": "3a711bfea5e561e3b90af169f69f97dc9b748e7265b409376ada6172658f42eb",
    "cnn.txt": "9ecce569158f0d2f1a33945403729aeab3a56a2804d593d431426a92e88f82ae",
    "newser.txt": "4b9df672b745c4627d5f9bf894a9d0dd6e21a2a6599ea626a34615a2cabf2aa8",
    "retranslation.txt": "694b69294fd26df3f1553a7624d6b7818e689064f55a1f6474dc9dcc9c8deca3",
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a2.txt").write_text("Two ships collided.\r\nNobody was hurt.", encoding="utf-8", newline="")
    (tmp_path / "a10.txt").write_text("A third ship came to help.", encoding="utf-8")
    return tmp_path


def manifest(folder, text):
    (folder / "articles.csv").write_text(text, encoding="utf-8")
    return folder


def test_the_five_reports_stand_as_they_were_received():
    assert {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in FIVE_REPORTS.glob("*.txt")} == SHA256


def test_the_five_reports_are_read_with_their_manifest():
    articles = read_articles(FIVE_REPORTS)
    assert articles["article_id"].tolist() == ["cnn", "newser", "9news-copy", "agency", "retranslation"]
    assert articles["outlet"].isna().tolist() == [False, False, False, True, True]
    assert (articles["published"] == pd.Timestamp("2021-11-07")).all()
    assert articles.loc[0, "text"].encode() == (FIVE_REPORTS / "cnn.txt").read_bytes()


def test_dtypes_are_those_of_the_articles_table(folder):
    articles = read_articles(folder)
    assert {name: str(kind) for name, kind in articles.dtypes.items()} == dict(schema.dtypes("articles"))


def test_a_folder_without_manifest_is_read_in_natural_order(folder):
    articles = read_articles(folder)
    assert articles["article_id"].tolist() == ["a2", "a10"]
    assert articles["source"].tolist() == ["a2.txt", "a10.txt"]


def test_line_ends_stay(folder):
    assert read_articles(folder).loc[0, "text"] == "Two ships collided.\r\nNobody was hurt."


def test_files_of_one_stem_keep_their_ending_as_id(folder):
    (folder / "a2.text").write_text("Another.", encoding="utf-8")
    assert read_articles(folder)["article_id"].tolist() == ["a2.text", "a2.txt", "a10"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("file\nmissing.txt\n", 2, "there is no file 'missing.txt'"),
        ("article_id,file\nx,a2.txt\nx,a10.txt\n", 3, "article_id 'x' stands at"),
        ("file,publishd\na2.txt,\n", 1, "unknown column 'publishd'; did you mean 'published'?"),
        ("file,colour\na2.txt,red\n", 1, "unknown column 'colour'"),
        ("file,published\na2.txt,2021-11-07\na10.txt,someday\n", 3, "'someday' is no date"),
        ("file,published\na2.txt,05/06/2010\n", 2, "can be two days"),
        ("file,published\na2.txt,2021-02-30\n", 2, "column published"),
        ("file,title\na2.txt,One, two and three\n", 2, "3 fields for 2 columns"),
        ("article_id\nx\n", 1, "there is no column 'file'"),
        ("file,title\n,Nothing\n", 2, "the column 'file' is empty"),
        ("file,file\na2.txt,a2.txt\n", 1, "stands there twice"),
    ],
)
def test_a_faulty_manifest_is_said_with_file_and_line(folder, text, line, words):
    with pytest.raises(InputError) as caught:
        read_articles(manifest(folder, text))
    message = str(caught.value)
    assert f"articles.csv, line {line}:" in message
    assert words in message
    assert "\n" not in message


def test_a_manifest_gives_order_ids_and_metadata(folder):
    manifest(
        folder,
        "article_id,file,outlet,published,stated,inferred_from\nz,a10.txt,Herald,7 Nov 2021,outlet,\n,a2.txt,,,,\n",
    )
    articles = read_articles(folder)
    assert articles["article_id"].tolist() == ["z", "a2"]
    assert articles.loc[0, "outlet"] == "Herald"
    assert articles.loc[0, "published"] == pd.Timestamp("2021-11-07")
    assert pd.isna(articles.loc[1, "published"])


def test_a_file_that_the_manifest_does_not_name_is_said(folder):
    manifest(folder, "file\na2.txt\n")
    with pytest.warns(
        UnreadableArticleWarning, match=r"a10\.txt stands in the folder but not in articles\.csv"
    ):
        assert len(read_articles(folder)) == 1


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04zip", bytes(range(32)) * 9]
)
def test_one_bad_article_of_many_is_left_out_with_a_warning(folder, data):
    (folder / "bad.txt").write_bytes(data)
    with pytest.warns(UnreadableArticleWarning, match=r"bad\.txt"):
        assert read_articles(folder)["article_id"].tolist() == ["a2", "a10"]


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n\x00\x00"])
def test_a_single_bad_file_is_an_error(tmp_path, data):
    (tmp_path / "bad.txt").write_bytes(data)
    for source in (tmp_path / "bad.txt", tmp_path):
        with pytest.raises(InputError, match=r"bad\.txt"):
            read_articles(source)


def test_missing_and_empty_folders_are_errors(tmp_path):
    with pytest.raises(InputError, match="There is no file or folder"):
        read_articles(tmp_path / "nowhere")
    with pytest.raises(InputError, match="holds no articles"):
        read_articles(tmp_path)


PAGE = """<html lang="en"><head><title>Ferry sinks off Lund</title><meta property="og:site_name" content="The Herald">
<meta property="article:published_time" content="2024-03-02T08:00:00Z"></head><body><nav>Home News Sport</nav>
<article><h1>Ferry sinks off Lund</h1><p>A ferry sank off the coast of Lund on Friday, and two people were hurt in the
accident, the coast guard said in a statement to reporters.</p><p>The cause of the accident is not known, and divers
will search the wreck on Monday, a spokeswoman of the coast guard said.</p></article></body></html>"""


def test_a_guessed_encoding_stands_in_the_source(tmp_path):
    (tmp_path / "a.txt").write_bytes("The café burned down.".encode("cp1252"))
    assert read_articles(tmp_path / "a.txt").loc[0, "source"] == "a.txt (read as Windows-1252, guessed)"


def test_html_is_read_through_its_article(tmp_path):
    pytest.importorskip("trafilatura")
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    article = read_articles(tmp_path).loc[0]
    assert "A ferry sank off the coast of Lund on Friday" in article["text"]
    assert "Home News Sport" not in article["text"]
    assert (article["title"], article["published"].date()) == ("Ferry sinks off Lund", dt.date(2024, 3, 2))


def test_html_without_the_extra_names_the_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    with pytest.raises(MissingExtraError, match=r"newslens\[html\]"):
        read_articles(tmp_path / "page.html")


def test_files_of_other_kinds_are_left_out_aloud(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    (tmp_path / "b.png").write_bytes(b"\x89PNG")
    (tmp_path / "more").mkdir()
    for companion in ("README.md", "results.csv", "decisions.csv", ".hidden"):
        (tmp_path / companion).write_text("x")
    with pytest.warns(UnreadableArticleWarning) as told:
        frame = read_articles(tmp_path)
    assert frame["article_id"].tolist() == ["a"]
    assert [str(warning.message).split(" was")[0].rsplit("/")[-1] for warning in told] == ["b.png", "more"]


def test_a_manifest_does_not_reach_out_of_its_folder(tmp_path):
    (tmp_path / "secret.txt").write_text("A secret.")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "articles.csv").write_text("file\n../secret.txt\n")
    with pytest.raises(InputError, match=r"line 2: '\.\./secret\.txt' does not lie in the manifest's folder"):
        read_articles(tmp_path / "in")


def test_columns_apart_by_semicolons(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    (tmp_path / "articles.csv").write_text("file;outlet\na.txt;North\n")
    assert read_articles(tmp_path)["outlet"].tolist() == ["North"]


@pytest.mark.parametrize("source", [5, None, ["a.txt"]])
def test_neither_path_nor_table(source):
    with pytest.raises(InputError, match="takes a path or a DataFrame, not"):
        read_articles(source)


def test_a_table_may_have_the_name_of_a_manifest(tmp_path):
    (tmp_path / "articles.csv").write_text("article_id,text\na,Two boats sank.\n")
    assert read_articles(tmp_path / "articles.csv")["text"].tolist() == ["Two boats sank."]
    (tmp_path / "b.txt").write_text("Three boats sank.")
    (tmp_path / "articles.csv").write_text("article_id,file\na,b.txt\n")
    assert read_articles(tmp_path / "articles.csv")["text"].tolist() == ["Three boats sank."]


def test_what_is_left_out_is_told_in_natural_order(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    for name in ("b10", "b9"):
        (tmp_path / name).mkdir()
    with pytest.warns(UnreadableArticleWarning) as told:
        read_articles(tmp_path)
    assert [str(warning.message).split(" was")[0].rsplit("/")[-1] for warning in told] == ["b9", "b10"]


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_the_instant_of_publication_survives_a_saved_table(tmp_path, ending):
    stamps = ["2031-03-02T09:30+02:00", "2031-03-02", None]
    articles = read_articles(pd.DataFrame({"text": ["Boats sank."] * 3, "published": stamps}))
    path = tmp_path / f"saved.{ending}"
    if ending == "csv":
        articles.to_csv(path, index=False)
    else:
        articles.to_parquet(path, index=False)
    again = read_articles(path)
    pd.testing.assert_frame_equal(again.drop(columns="source"), articles.drop(columns="source"))
    assert [str(each) for each in again["published_utc"]] == ["2031-03-02 07:30:00", "NaT", "NaT"]
    assert str(again.loc[0, "published"]) == "2031-03-02 09:30:00"


def test_a_folder_may_hold_tables_beside_texts(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    (tmp_path / "more.csv").write_text("text,outlet\nThree boats sank.,North\nFour boats sank.,South\n")
    articles = read_articles(tmp_path)
    assert articles["article_id"].tolist() == ["a", "more-1", "more-2"]
    assert articles["source"].tolist() == ["a.txt", "more.csv", "more.csv"]


def test_a_manifest_names_one_document_of_a_file_or_all(tmp_path):
    (tmp_path / "more.csv").write_text(
        "text,outlet,title\nThree boats sank.,North,One\nFour boats sank.,,Two\n"
    )
    manifest(tmp_path, "file,document,article_id,outlet\nmore.csv,2,,South\nmore.csv,1,first,\n")
    articles = read_articles(tmp_path)
    assert articles["article_id"].tolist() == ["more-2", "first"]
    assert articles["outlet"].tolist() == ["South", "North"]
    assert articles["title"].tolist() == ["Two", "One"]
    manifest(tmp_path, "file,outlet\nmore.csv,Herald\n")
    articles = read_articles(tmp_path)
    assert articles["article_id"].tolist() == ["more-1", "more-2"]
    assert articles["outlet"].tolist() == ["Herald", "Herald"]


def test_columns_that_are_called_otherwise():
    frame = pd.DataFrame({"body": ["Two boats sank."]})
    assert read_articles(frame, columns={"body": "text"})["text"].tolist() == ["Two boats sank."]


def test_the_page_of_a_corpus_is_no_report_of_it(tmp_path):
    (tmp_path / "a.txt").write_text("Two boats sank.")
    (tmp_path / "b.txt").write_text("Three boats sank.")
    nl.write_report(nl.analyze(read_articles(tmp_path)), tmp_path / "page.html")
    with pytest.warns(ReadingNotice, match=r"page\.html was left out: newslens wrote it"):
        assert read_articles(tmp_path)["article_id"].tolist() == ["a", "b"]
    manifest(tmp_path, "file\na.txt\n")
    (tmp_path / "b.txt").unlink()
    with pytest.warns(ReadingNotice, match=r"page\.html was left out"):
        assert len(read_articles(tmp_path)) == 1
