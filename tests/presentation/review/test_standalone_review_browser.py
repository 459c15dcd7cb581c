"""The page with reader and review, without a kernel and without a network: decide, read, download."""

from __future__ import annotations

import pytest
from browsing import axe_findings, marks
from reviewed_event import analysis

import newslens as nl
from newslens.curation import ANCHOR_COLUMNS, DecisionFile, read_decisions
from newslens.presentation.notebook import widgets
from newslens.presentation.review import exported_review

pytestmark = marks


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    event = analysis()
    review = widgets.review(event, folder / "decisions.csv", by="Ada")
    last = len(review.proposals) - 1
    review._answer(
        review, {"do": "decide", "ticket": "t", "proposal": last, "decision": "accept", "note": "sure"}, []
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exported_review, "MOST_WEIGHED", 4)  # weighing all of them takes seconds
        review.save(folder / "review.html")
    return event, review, (folder / "review.html").as_uri()


@pytest.fixture
def opened(saved, watched):
    def open_page(width=1280, height=800, **options):
        page = watched(viewport={"width": width, "height": height}, offline=True, **options)
        page.goto(saved[2])
        page.locator(".nl-review .acts").wait_for()
        page.locator(".prop").focus()
        return page

    return open_page


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_timeout(150)


def downloaded(page, path):
    with page.expect_download() as download:
        page.locator(".saved button").click()
    download.value.save_as(path)
    return path


def test_another_person_may_decide_on_the_page(opened, tmp_path):
    page = opened()
    assert page.get_by_label("Decided by").input_value() == "Ada"
    page.get_by_label("Decided by").fill("Ben")
    press(page, "Enter", "a")
    found = read_decisions(downloaded(page, tmp_path / "decisions.csv"))
    assert found["by"].tolist() == ["Ada", "Ben"]


def test_decisions_become_a_file_that_python_reads(opened, saved, tmp_path):
    event, review, _ = saved
    page = opened()
    assert page.locator(".foot .saved").inner_text().startswith("decisions.csv, 1 line")
    press(page, "a", "r")
    three = review.proposals.index[review.proposals["surface"] == "Three"].tolist()[0]
    page.locator(f".queue [data-number='{three}']").click()
    page.locator("[name=amount]").fill("2")
    page.wait_for_timeout(350)
    assert page.locator("[data-decision=correct] .to").inner_text() == "Computed on the next run."
    page.locator("[name=note]").fill("a misprint, or two")
    page.locator("[name=amount]").focus()
    press(page, "Enter")
    page.locator(".queue li button", has_text="Six").first.click()
    boats = page.locator("[name=which] option", has_text="Boats").first.get_attribute("value")
    page.locator("[name=which]").select_option(boats)
    page.locator(".prop").focus()
    press(page, "j", "a", "u")
    assert page.locator(".foot .saved").inner_text().startswith("not saved: download decisions.csv, 6 lines")
    told = read_decisions(downloaded(page, tmp_path / "decisions.csv"))
    assert told["action"].tolist() == ["keep", "keep", "drop", "set", "set", "join"]
    assert told["note"].tolist()[0] == "sure", "what the file held is there"
    assert told["note"].tolist()[3] == "a misprint, or two"
    assert page.locator(".foot .saved").inner_text().startswith("decisions.csv, 6 lines")
    texts = dict(zip(event.articles["article_id"], event.articles["text"], strict=True))
    spans = told.dropna(subset=["start"])
    assert [
        texts[a][s:e] for a, s, e in zip(spans["article_id"], spans["start"], spans["end"], strict=True)
    ] == spans["quoted"].tolist()
    after = nl.analyze(event.articles, decisions=told)
    assert after.figures.loc[after.figures["surface"] == "Three", "low"].tolist() == [2.0]
    assert page.complaints == []
    assert page.asked == [page.url]


def test_what_is_taken_back_after_a_download_is_to_be_downloaded_again(opened, tmp_path):
    page = opened()
    press(page, "a")
    downloaded(page, tmp_path / "first.csv")
    page.locator(".prop").focus()
    press(page, "u")
    assert page.locator(".foot .saved").inner_text().startswith("not saved: download decisions.csv, 1 line")
    press(page, "r")
    assert page.locator(".foot .saved").inner_text().startswith("not saved: download decisions.csv, 2 lines")
    told = read_decisions(downloaded(page, tmp_path / "second.csv"))
    assert told["action"].tolist() == ["keep", "drop"]
    assert page.locator(".foot .saved").inner_text().startswith("decisions.csv, 2 lines")


def test_reader_and_review_select_the_same(opened):
    page = opened()
    page.locator(".queue li button", has_text="Three").first.click()
    page.locator(".same").get_by_role("button", name="open 1").click()
    assert page.locator("#tab-read").get_attribute("aria-selected") == "true"
    page.locator(".nl-reader a.here").wait_for()
    assert page.locator(".nl-reader a.here").inner_text() == "Two"
    mark = page.locator(".art a.m", has_text="at least four").first  # in whichever report is shown first
    words = mark.inner_text()
    mark.click()
    page.wait_for_timeout(60)
    page.locator(".nl-reader .panel").get_by_role("button", name="in review").click()
    assert page.locator(".nl-review [aria-current=true] .w").inner_text() == words
    page.locator("#tab-review").focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.id") == "tab-read"


def test_what_was_missed_is_added_with_its_place(opened, saved, tmp_path):
    event, _, _ = saved
    page = opened()
    page.locator(".queue li button", has_text="Three").first.click()
    page.locator(".miss summary").click()
    page.locator("[name=missed]").fill("fire service")
    page.locator("[name=kind]").select_option("names")
    page.locator(".miss button").click()
    page.wait_for_timeout(60)
    row = read_decisions(downloaded(page, tmp_path / "d.csv")).iloc[-1]
    text = event.articles.set_index("article_id")["text"][row["article_id"]]
    assert (row["action"], text[row["start"] : row["end"]]) == ("add", "fire service")
    python = DecisionFile(tmp_path / "python.csv", event.articles)
    place = {name: row[name] for name in ("article_id", "start", "end")}
    python.add(table="names", action="add", **place)
    words = list(ANCHOR_COLUMNS)
    assert row[words].tolist() == python.decisions.iloc[0][words].tolist()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "dark"), (390, "light")])
def test_nothing_for_axe_to_find(opened, width, scheme):
    page = opened(width=width, color_scheme=scheme)
    press(page, "r")
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
