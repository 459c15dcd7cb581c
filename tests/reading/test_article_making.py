from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.article_making import enter, make_article, make_articles
from newslens.reading.formats import StatedDocument


def document(text="Two boats sank.", place="a.txt", **fields):
    return StatedDocument(text, fields, place, "a.txt")


def test_what_is_not_known_of_an_article_is_missing():
    article = make_article({"article_id": "a", "title": "Ferry"}, "One.", "a.txt")
    assert (article.article_id, article.title, article.text, article.source) == (
        "a",
        "Ferry",
        "One.",
        "a.txt",
    )
    assert (article.outlet, article.published, article.rights) == (None, None, None)


def test_documents_are_called_after_their_file():
    def ids(documents, base):
        return [entry.fields["article_id"] for entry, _ in enter(documents, base=base).documents]

    assert ids([document()], "ferry") == ["ferry"]
    assert ids([document(), document()], "ferry") == ["ferry-1", "ferry-2"]
    assert ids([document()], "") == ["1"]
    assert ids([document(article_id="x"), document(article_id="y")], "ferry") == ["x", "y"]


def test_ids_for_all_or_for_none():
    with pytest.raises(InputError, match="row 2: article_id is missing"):
        enter([document(article_id="x"), document(place="row 2")], base="ferry")


def test_a_document_without_a_text_costs_itself_only():
    made = make_articles(
        enter([document(), document(" \n", "a.txt, 2"), document("x\ud800")], base="a").documents
    )
    assert [article.article_id for article in made.articles] == ["a-1"]
    assert made.faults == (
        "a.txt, 2: article 'a-2' has no text.",
        "a.txt: article 'a-3' holds half a character (a lone surrogate) at position 1 of its text.",
    )


def test_two_articles_of_one_id_are_refused_with_both_places():
    entered = enter(
        [document(article_id="x", place="p, row 1"), document(article_id="x", place="p, row 2")], base=""
    ).documents
    with pytest.raises(InputError, match="p, row 2: article_id 'x' stands at p, row 1 already"):
        make_articles(entered)


def test_a_source_that_is_not_known_is_missing():
    entered = enter([StatedDocument("One.", {}, "the table, row 1", "")], base="").documents
    assert make_articles(entered).articles[0].source is None


def test_a_date_that_a_program_wrote_and_nobody_can_read_is_missing_and_told():
    entered = enter([document(published="soon", outlet="Herald")], base="a")
    assert entered.documents[0][0].fields == {"article_id": "a", "outlet": "Herald"}
    (notice,) = entered.notices
    assert notice.startswith("The date was left out: a.txt: column published: 'soon' is no date")
    by_hand = StatedDocument("Two boats sank.", {"published": "soon"}, "line 2", "a.csv", by_hand=True)
    with pytest.raises(InputError, match="line 2: column published: 'soon' is no date"):
        enter([by_hand], base="a")


@pytest.mark.parametrize("name", ["article_id", "outlet", "title"])
def test_half_a_character_in_what_is_said_of_an_article_costs_that_article(name):
    entered = enter(
        [document(article_id="x"), document(**{"article_id": "y", name: "z\ud800"})], base=""
    ).documents
    made = make_articles(entered)
    assert [article.article_id for article in made.articles] == ["x"]
    assert f"at position 1 of its {name}" in made.faults[0]
