from __future__ import annotations

import json

import pandas as pd
import pytest

import newslens as nl
from newslens.errors import InputError
from newslens.presentation.notebook import dropped_files
from newslens.presentation.notebook.drop_area_widget import MOST_SENTENCES, DropArea

HERALD = b"Title: Two boats sink\nOutlet: The Herald\n\nTwo boats sank off Lund."
POST = b"Three boats sank off Lund."


@pytest.fixture
def home(tmp_path):
    return nl.new_folder(tmp_path / "ferry")


class Browser:
    """What the program in the browser does: offers files, sends what is asked for, hears what became of it."""

    def __init__(self, area):
        self.area, self.sent = area, []
        area.send = self.sent.append

    def say(self, *, buffers=(), **message):
        self.area._answer(self.area, message, list(buffers))

    def drop(self, **files):
        names, data = list(files), list(files.values())
        self.say(do="offer", files=[{"name": name, "size": len(files[name])} for name in names])
        while "want" in self.sent[-1]:
            place, start, end = self.sent[-1]["want"]
            self.say(do="piece", piece=[place, start, end], buffers=[memoryview(data[place][start:end])])
        return self.sent[-1]

    @property
    def shown(self):
        return json.loads(self.area._shown)


def test_files_are_added_and_told(home, monkeypatch):
    monkeypatch.setattr(dropped_files, "PIECE_BYTES", 10)
    browser = Browser(area := DropArea(home))
    assert browser.shown["verdict"] == "Nothing is in ferry yet."
    assert browser.drop(**{"herald.txt": HERALD, "post.txt": POST, "again.txt": POST}) == {
        "did": "piece",
        "of": None,
        "fault": None,
    }
    assert area.added["article_id"].tolist() == ["the-herald", "post"]
    assert (home / "post.txt").read_bytes() == POST
    shown = browser.shown
    assert shown["added"].startswith("Two articles added to")
    assert shown["told"] == [["Not added", ["again.txt has the same text as 'post'."]]]
    assert shown["standing"][0][0] == "Note"
    assert repr(area) == f"DropArea({str(home)!r}, 2 added)"


def test_a_pasted_text_is_added_with_what_was_typed(home):
    browser = Browser(area := DropArea(home))
    browser.say(
        do="text", text=POST.decode(), outlet="The Post", title="", published="16 October 2031", url=""
    )
    assert browser.sent == [{"did": "text", "of": None, "fault": None}]
    (row,) = area.added.to_dict("records")
    assert (row["outlet"], str(row["published"]), row["file"]) == (
        "The Post",
        "2031-10-16 00:00:00",
        "the-post.txt",
    )
    browser.say(do="text", text=" ")
    assert browser.sent[-1]["fault"].startswith("The pasted text is empty")
    assert len(area.added) == 1


def test_what_is_missing_is_typed_and_stands_in_the_manifest(home):
    browser = Browser(area := DropArea(home))
    browser.drop(**{"post.txt": POST})
    browser.say(do="fill", of=["post", "outlet"], value="The Post")
    assert browser.sent[-1] == {"did": "fill", "of": ["post", "outlet"], "fault": None}
    assert nl.read_articles(home)["outlet"].tolist() == area.added["outlet"].tolist() == ["The Post"]
    before = (home / "articles.csv").read_bytes()
    for of, value in ((["post", "published"], "soon"), (["wire", "outlet"], "x"), (["post", "file"], "x")):
        browser.say(do="fill", of=of, value=value)
        assert browser.sent[-1]["fault"]
    assert (home / "articles.csv").read_bytes() == before


def test_added_can_be_observed_and_outlives_its_widget(home):
    area = DropArea(home)
    seen = []
    area.observe(lambda change: seen.append(len(change["new"])), names="added")
    Browser(area).drop(**{"post.txt": POST})
    assert seen[-1] == 1
    assert DropArea(home).added["article_id"].tolist() == ["post"], "the cell was run again"
    (home / "herald.txt").write_bytes(HERALD)
    (home / "articles.csv").write_text("file\nherald.txt\n")
    assert DropArea(home).added.empty, "somebody took it out"


def test_a_manifest_that_cannot_be_read_costs_no_line(home):
    browser = Browser(area := DropArea(home))
    browser.drop(**{"post.txt": POST})
    (home / "articles.csv").write_text("nonsense\nx\n")
    assert "articles.csv" in browser.drop(**{"herald.txt": HERALD})["fault"]
    assert area.added["article_id"].tolist() == ["post"]
    assert (home / "articles.csv").read_text() == "nonsense\nx\n"


def test_it_hears_of_what_nobody_foresaw(home):
    browser = Browser(DropArea(home))
    with pytest.raises(KeyError):
        browser.say(do="offer")
    assert browser.sent[-1]["fault"].startswith("It could not be done")


def test_many_sentences_are_counted(home):
    browser = Browser(DropArea(home))
    browser.drop(**{f"{number}.txt": POST for number in range(MOST_SENTENCES + 3)})
    assert browser.shown["told"][0][1][MOST_SENTENCES:] == ["And 2 more."]


def test_hostile_names_and_texts_stay_inside_and_are_text(home):
    browser = Browser(area := DropArea(home))
    browser.drop(
        **{
            "../../<img src=x onerror=alert(1)>.txt": b"Title: </script><img src=y>\nOutlet: <b>\n\nTwo boats."
        }
    )
    (file,) = area.added["file"]
    assert (home / file).is_file()
    assert "/" not in file
    data, _ = area._repr_mimebundle_()
    assert "<img" not in data["text/html"]
    assert "&lt;img" in data["text/html"]


def test_the_saved_notebook_tells_what_was_added(home, monkeypatch):
    shown, renewed = [], []
    monkeypatch.setattr(
        DropArea, "_show", lambda _, data, **how: (renewed if how.get("update") else shown).append(data)
    )
    browser = Browser(area := DropArea(home))
    area._ipython_display_()
    assert [("application/vnd.jupyter.widget-view+json" in data, "text/html" in data) for data in shown] == [
        (True, True),
        (False, True),
    ]
    assert "No articles added" in shown[1]["text/html"]
    browser.drop(**{"post.txt": POST})
    assert "One article added" in renewed[-1]["text/html"]
    assert "Three boats" not in renewed[-1]["text/html"], "words of an article are in its file alone"


def test_it_needs_a_folder(tmp_path):
    with pytest.raises(InputError, match="There is no folder"):
        DropArea(tmp_path / "nowhere")


def test_a_table_of_nothing_has_its_columns(tmp_path):
    assert isinstance(DropArea(tmp_path).added, pd.DataFrame)
    assert "outlet" in DropArea(tmp_path).added.columns
