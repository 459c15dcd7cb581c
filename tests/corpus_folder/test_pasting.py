from __future__ import annotations

import pytest

import newslens as nl
from newslens.corpus_folder.pasting import add_text
from newslens.corpus_folder.starting import new_folder
from newslens.errors import InputError

TEXT = "Two boats sank off Lund on Sunday.\n\nNobody was hurt."


@pytest.fixture
def home(tmp_path):
    return new_folder(tmp_path / "ferry")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_was_typed_stands_in_the_manifest(home):
    add_text(
        home,
        TEXT,
        outlet="The Herald",
        title="Two boats",
        published="16 October 2031",
        url="https://herald.example/1",
    )
    (row,) = nl.read_articles(home).itertuples()
    assert (row.article_id, row.outlet, row.title, row.url) == (
        "the-herald",
        "The Herald",
        "Two boats",
        "https://herald.example/1",
    )
    assert (str(row.published.date()), row.published_from, row.text) == (
        "2031-10-16",
        row.published_from,
        TEXT,
    )
    assert (home / "the-herald.txt").read_text(encoding="utf-8") == TEXT


def test_a_text_of_which_nothing_is_known_is_called_after_its_first_words(home):
    assert add_text(home, TEXT).articles["file"].tolist() == ["two-boats-sank-off-lund.txt"]
    assert add_text(home, "…\n\n漁船が").articles["file"].tolist() != ["two-boats-sank-off-lund.txt"]


def test_what_a_person_says_goes_before_what_the_text_says(home):
    stated = "Title: Ferries collide\nOutlet: The North\n\nTwo ferries collided off Lund."
    added = add_text(home, stated, outlet="The South").articles
    assert (added.loc[0, "outlet"], added.loc[0, "title"]) == ("The South", "Ferries collide")


def test_another_text_of_the_outlet_gets_a_name_of_its_own(home):
    add_text(home, TEXT, outlet="Herald")
    assert add_text(home, "Three boats sank.", outlet="Herald").articles["file"].tolist() == ["herald-2.txt"]
    again = add_text(home, TEXT.upper(), outlet="Herald")
    assert (len(again.articles), len(again.left_out)) == (0, 1)
    assert len(add_text(home, TEXT, outlet="Post").articles) == 1, "a report of another outlet"


@pytest.mark.parametrize(
    "title", ["=HYPERLINK(1)", "@sum", "-5 degrees", 'He said "no", twice', "<script>x</script>"]
)
def test_a_hostile_title_is_read_back_as_it_was_and_runs_nowhere(home, title):
    add_text(home, TEXT, title=title)
    line = (home / "articles.csv").read_text(encoding="utf-8").splitlines()[1]
    assert not any(cell.startswith(("=", "@", "-")) for cell in line.split(","))
    assert nl.read_articles(home)["title"].tolist() == [title]


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        (" \n", {}, "The pasted text is empty"),
        ("Two \ud800 boats", {}, "half a character"),
        (TEXT, {"published": "soon"}, "The pasted text: column published"),
        (TEXT, {"outlet": "a\nb"}, "line break"),
    ],
)
def test_what_cannot_be_added_leaves_the_folder_as_it_was(home, text, said, told):
    before = names(home)
    with pytest.raises(InputError, match=told):
        add_text(home, text, **said)
    assert names(home) == before
