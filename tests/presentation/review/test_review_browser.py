"""The review in Chromium with its Python half: decide, correct, join, add and take back, by keyboard and by mouse."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from browsing import axe_findings, marks
from reviewed_event import analysis
from widget_bridge import Bridge

import newslens as nl
from newslens.curation import DecisionFile, read_decisions
from newslens.errors import InputError
from newslens.presentation.notebook import widgets

pytestmark = marks


@pytest.fixture(scope="module")
def event():
    return analysis()


@pytest.fixture
def opened(event, watched, tmp_path):
    def open_review(width=1280, height=800, words=None, **options):
        page = watched(viewport={"width": width, "height": height}, **options)
        page.review = widgets.review(event, tmp_path / "decisions.csv", height=height)
        if words:
            rows = page.review.proposals
            page.review.proposal = rows.index[
                (rows["surface"] == words) & (rows["table"] != "questions")
            ].tolist()[0]
        page.bridge = Bridge(page, page.review)
        page.prop, page.panel = page.locator(".prop"), page.locator(".same")
        wait(page)
        return page

    return open_review


WAITING = """[...document.querySelectorAll('.acts .to')].some(each => each.textContent === '…')
    || document.querySelector('.saved').textContent.startsWith('saving')"""
"""Whether something is still asked of Python."""


def wait(page, milliseconds=90):
    """Until Python has answered what is asked after a moment."""
    page.bridge.settle()
    page.wait_for_timeout(milliseconds)
    until(page.bridge, lambda: not page.evaluate(WAITING))


def until(bridge, is_so):
    """Let browser and Python speak until something is so, at most for some seconds."""
    for _ in range(200):
        bridge.settle()
        if is_so():
            return
        bridge.page.wait_for_timeout(20)
    pytest.fail("It does not come about.")


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)
    wait(page)


def choice(page, decision):
    return page.locator(f"[data-decision={decision}]")


def said(page):
    return page.locator(".nl-review > [aria-live]").inner_text()


def test_a_proposal_shows_its_sentence_its_doubt_and_five_decisions_with_their_effects(opened):
    page = opened(words="Three")
    assert page.prop.locator("blockquote b").inner_text() == "Three"
    assert page.prop.locator("blockquote").inner_text().startswith("Six people were killed")
    assert page.prop.locator(".src").inner_text().startswith("4 calder")
    assert (
        page.prop.locator(".why")
        .inner_text()
        .startswith("Why it is in doubt. It differs from the other answers")
    )
    assert [page.locator(".acts .n1").nth(n).inner_text() for n in range(5)] == [
        "Accept",
        "Reject",
        "Edit",
        "Join",
        "Split",
    ]
    assert choice(page, "accept").inner_text().split("\n")[-1] == "Nothing changes."
    assert choice(page, "reject").locator(".vh").inner_text() == "Agree"
    assert choice(page, "reject").locator(".to").inner_text().startswith("The conflict on")
    assert choice(page, "correct").get_attribute("aria-disabled") == "true"
    answers = page.panel.locator(".ev li:not(.silent) cite").all_inner_texts()
    assert answers
    assert not any(each.startswith("4 calder") for each in answers), "its own answer is left out"
    assert page.locator(".foot code").inner_text().startswith("figures,calder,96,101,,keep")
    assert page.complaints == []


def test_letters_decide_and_the_next_open_proposal_has_the_focus(opened):
    page = opened()
    first, second, third = page.review.proposals["surface"].tolist()[:3]
    page.prop.focus()
    press(page, "r", "a")
    assert page.review.decisions["action"].tolist() == ["drop", "keep"]
    assert page.locator("[aria-current=true] .w").inner_text().strip("“”")[:20] == third[:20]
    assert page.evaluate("document.activeElement.className") == "prop"
    assert said(page).startswith("Accepted. ")
    assert f"2 of {len(page.review.proposals)} reviewed. Next: " in said(page)
    assert page.locator(".tally4 [data-state=rejected] b").inner_text() == "1"
    assert "saved " in page.locator(".saved").inner_text()
    press(page, "u")
    assert page.review.decisions["action"].tolist() == ["drop"]
    assert page.locator("[aria-current=true] .w").inner_text().strip("“”")[:20] == second[:20]
    press(page, "u", "u")
    assert page.review.decisions.empty
    assert said(page) == "Nothing to undo in this session."
    assert page.review.proposals.loc[0, ["surface", "state"]].tolist() == [first, "open"]


def test_a_field_is_corrected_and_saved_with_enter(opened):
    page = opened(words="Three")
    page.prop.focus()
    press(page, "e")
    assert page.evaluate("document.activeElement.name") == "amount"
    page.keyboard.type("2")
    wait(page, 320)
    field = page.locator("label", has=page.locator("[name=amount]"))
    assert field.inner_text() == "Value, was 3"
    assert field.locator("input").evaluate("each => getComputedStyle(each).borderBottomWidth") == "3px"
    assert choice(page, "correct").locator(".n1").inner_text() == "Save edit"
    assert choice(page, "correct").locator(".to").inner_text().startswith("The conflict on")
    assert page.locator(".foot code").inner_text().startswith("figures,calder,96,101,,set,low,2")
    assert page.locator(".foot .nextline").inner_text().endswith("and 1 line more")
    press(page, "Enter")
    assert page.review.decisions[["action", "column", "value"]].to_numpy().tolist() == [
        ["set", "low", "2"],
        ["set", "high", "2"],
    ]
    assert page.locator(".tally4 [data-state=changed] b").inner_text() == "1"
    page.locator(".tally4 [data-state=changed]").click()
    wait(page)
    assert page.locator("[name=amount]").input_value() == "2"
    assert page.locator(".decided").inner_text().startswith("Decided. Line 2, low set to “2”")
    page.prop.focus()
    press(page, "u")
    assert page.review.decisions.empty, "a correction of two cells is taken back as one"


def test_what_makes_no_sense_is_not_taken_and_not_tried_again(opened):
    page = opened()
    question = page.review.proposals.index[page.review.proposals["table"] == "questions"].tolist()[0]
    page.locator(f".queue [data-number='{question}']").click()
    press(page, "s")
    assert said(page) == "A question is joined and split by its figures."
    page.locator("[name=label]").fill("")
    press(page, "Enter")
    assert page.review.decisions["action"].tolist() == ["set"]
    page.review._desk._session.draft = refuse
    press(page, "a")
    assert page.locator(".foot .fault").inner_text() == "Not taken. It makes no sense."
    assert page.locator(".tally4 [data-state=accepted] b").inner_text() == "0"
    del page.review._desk._session.draft
    press(page, "a")
    assert page.locator(".foot .fault").inner_text() == ""


def refuse(*_, **__):
    raise InputError("It makes no sense.")


def test_who_decides_is_told_once_and_stands_in_every_line(opened):
    page = opened()
    page.get_by_label("Decided by").fill("Ada Raa")
    press(page, "Enter")
    assert page.review.by == "Ada Raa"
    press(page, "a", "r")
    assert page.review.decisions["by"].tolist() == ["Ada Raa"] * 2
    page.review.by = "Ben"
    wait(page)
    assert page.get_by_label("Decided by").input_value() == "Ben"
    press(page, "a")
    assert page.review.decisions["by"].tolist()[-1] == "Ben"


def test_letters_in_a_field_are_letters(opened):
    page = opened(words="Three")
    page.locator("[name=counted]").fill("")
    page.keyboard.type("ar jus")
    assert page.locator("[name=counted]").input_value() == "ar jus"
    press(page, "Escape")
    assert page.evaluate("document.activeElement.className") == "prop"
    press(page, "n")
    page.keyboard.type("as seen")
    press(page, "Enter", "e", "Enter")
    told = page.review.decisions
    assert told[["column", "value", "note"]].to_numpy().tolist() == [["counted", "ar jus", "as seen"]]


def test_escape_takes_corrections_back_and_what_is_no_amount_is_not_saved(opened):
    page = opened(words="Three")
    page.locator("[name=amount]").fill("many")
    wait(page, 320)
    assert choice(page, "correct").locator(".to").inner_text() == "“many” is no amount: write 3, or 24 to 99."
    press(page, "Enter")
    assert page.review.decisions.empty
    press(page, "Escape", "Escape")
    assert page.locator("[name=amount]").input_value() == "3"


@pytest.mark.parametrize(("typed", "comparator", "bounds"), [
    ("3", "exact", {"low": "3", "high": "3"}),
    ("24 to 99", "vague", {"low": "24", "high": "99"}),
    ("24–99", "exact", {"low": "24", "high": "99"}),
    ("-3", "exact", {"low": "-3", "high": "-3"}),
    ("1,200.5", "at_least", {"low": "1200.5", "high": ""}),
    ("30", "less_than", {"low": "", "high": "30"}),
    ("", "exact", {"low": "", "high": ""}),
    ("9 to 7", "range", None),
    ("2,5", "exact", None),
    ("1 to 2 to 3", "range", None),
])  # fmt: skip
def test_an_amount_becomes_two_bounds(bounds_page, typed, comparator, bounds):
    assert bounds_page.evaluate("given => boundsOf(...given)", [typed, comparator]) == bounds


@pytest.fixture(scope="module")
def bounds_page(browser):
    page = browser.new_page()
    from importlib.resources import files

    page.add_script_tag(content=(files("newslens.presentation") / "templates/review/bounds.js").read_text())
    yield page
    page.close()


def test_a_figure_is_joined_to_another_question(opened):
    page = opened(words="Three")
    page.prop.focus()
    press(page, "j")
    assert page.evaluate("document.activeElement.name") == "which"
    assert said(page) == "Choose what it belongs to."
    assert page.review.decisions.empty
    killed = page.locator("[name=which] option", has_text="killed").first.get_attribute("value")
    page.locator("[name=which]").select_option(killed)
    wait(page, 320)
    assert choice(page, "join").locator(".to").inner_text().startswith("With “People killed")
    page.prop.focus()
    press(page, "j")
    assert page.review.decisions["action"].tolist() == ["join"]
    assert page.review.decisions["value"].str.contains(r"^\w+:\d+-\d+ ").all()


def test_what_was_missed_is_added_from_words_that_are_selected_or_typed(opened):
    page = opened(words="Three")
    page.prop.locator("blockquote").evaluate("""each => {
        const words = [...each.childNodes].find(node => node.textContent.includes('fire service'));
        const start = words.textContent.indexOf('fire service');
        getSelection().setBaseAndExtent(words.firstChild || words, start, words.firstChild || words, start + 13);
        each.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    }""")
    assert page.locator("[name=missed]").input_value() == "fire service."
    page.locator("[name=missed]").fill("fire service")
    page.locator("[name=kind]").select_option("names")
    page.locator(".miss button").click()
    wait(page)
    assert page.review.decisions[["table", "action", "quoted"]].to_numpy().tolist() == [
        ["names", "add", "fire service"]
    ]
    page.locator(".miss summary").click()
    page.locator("[name=missed]").fill("nowhere")
    page.keyboard.press("Enter")
    assert page.locator(".miss .fault").inner_text() == "These words do not stand in the sentence."


def test_who_walks_quickly_leaves_no_requests_behind(opened):
    page = opened()
    page.prop.focus()
    page.bridge.heard.clear()
    for _ in range(12):
        page.keyboard.press("ArrowDown")
    page.wait_for_timeout(200)
    for _ in range(6):
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(70)
    asked = [
        each["message"] for each in page.bridge.heard if each.get("message", {}).get("want") == "effects"
    ]
    assert len(asked) == 1, "the next one waits until the first is answered"
    wait(page)
    assert page.review.proposal == 18
    assert choice(page, "accept").locator(".to").inner_text() == "Nothing changes."


def test_a_line_of_another_session_is_merged_and_told(opened):
    page = opened()
    page.prop.focus()
    press(page, "a")
    found = page.review.proposals.iloc[1]
    other = DecisionFile(page.review._session.file.path)
    row = (
        {}
        if found["table"] == "questions"
        else {name: found[name] for name in ("article_id", "start", "end")}
    )
    other.add(table=found["table"], action="drop", id=found["id"] if not row else None, by="Ben", **row)
    press(page, "ArrowDown", "ArrowUp")
    assert (
        page.locator(".notices").inner_text()
        == "decisions.csv was changed by somebody else; both keep their lines."
    )
    assert page.locator(".tally4 [data-state=rejected] b").inner_text() == "1"
    assert read_decisions(other.path)["action"].tolist() == ["keep", "drop"]


def test_a_decision_that_cannot_be_written_stays_until_it_can(opened):
    page = opened()
    path = page.review._session.file.path
    page.prop.focus()
    press(page, "a")
    whole = path.read_text()
    path.write_text('table,action\n"')
    press(page, "r")
    assert page.locator(".foot .fault").inner_text().startswith("1 decision not saved. ")
    assert page.locator(".tally4 [data-state=rejected] b").inner_text() == "1"
    path.write_text(whole)
    page.get_by_role("button", name="Try again").click()
    wait(page)
    assert page.locator(".foot .fault").inner_text() == ""
    assert read_decisions(path)["action"].tolist() == ["keep", "drop"]


def test_the_proposal_follows_python(opened):
    page = opened()
    page.review.proposal, page.review.state = 5, "open"
    wait(page)
    assert page.locator("[aria-current=true]").get_attribute("data-number") == "5"
    assert page.prop.locator("blockquote").inner_text()


def test_an_answer_in_the_panel_opens_in_the_reader(opened, event):
    reader = widgets.reader(event)
    page = opened(words="Three")
    page.panel.get_by_role("button", name="open 1").click()
    wait(page)
    assert (reader.question, reader.mark[0]) == (page.review.question, "wire")
    assert page.locator("[aria-current=true] .w").inner_text() == "Three"


def test_the_reader_leads_to_the_review_and_back(event, watched, tmp_path):
    page = watched(viewport={"width": 1280, "height": 800})
    reader = widgets.reader(event, left="wire", right="quill")
    bridge = Bridge(page, reader)
    review = widgets.review(event, tmp_path / "decisions.csv")
    came = []
    review.send = came.append
    rows = review.proposals
    review.proposal = rows.index[rows["surface"] == "Three"].tolist()[0]
    until(bridge, lambda: reader.right == "calder")  # the report of the proposal takes a column
    assert page.locator("[data-side=right] a.here").inner_text() == "Three"
    assert review.current["surface"].tolist() == ["Three"]
    link = page.get_by_role("button", name="5 in review")
    assert link.count() == 1, "four figures and their question"
    link.click()
    until(bridge, lambda: came and came[-1] == {"come": True})
    review._answer(
        review, {"do": "open", "place": review._data.place(review.proposal), "report": 3, "start": 0}, []
    )
    until(bridge, lambda: page.evaluate("document.activeElement.closest('.nl-reader') !== null"))
    assert page.complaints == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (900, "dark"), (390, "light")])
def test_nothing_for_axe_to_find_at_any_width(opened, width, scheme):
    page = opened(width=width, color_scheme=scheme, words="Three")
    page.locator(".miss summary").click()
    page.locator("[name=amount]").fill("4")
    wait(page, 320)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_queue_is_drawn_a_hundred_at_a_time(opened):
    page = opened()
    rows = len(page.review.proposals)
    island = json.loads(page.review._island)
    island["queue"] = (island["queue"] * (250 // rows + 1))[:250]
    told = json.loads(page.review._told) | {"states": "o" * 250}
    page.review.set_trait("_island", json.dumps(island))
    page.review.set_trait("_told", json.dumps(told))
    page.evaluate("closeWidget()")
    Bridge(page, page.review, again=True)
    assert page.locator(".queue li").count() == 100
    assert page.locator(".more").inner_text() == "150 more, by falling doubt. Show 100"
    page.get_by_role("button", name="Show 100").click()
    assert page.locator(".queue li").count() == 200


def test_an_event_without_proposals_says_so(watched, tmp_path):
    articles = nl.read_articles(pd.DataFrame({"article_id": ["a"], "text": ["It rained all night."]}))
    page = watched()
    bridge = Bridge(page, widgets.review(nl.analyze(articles), tmp_path / "decisions.csv"))
    bridge.settle()
    assert page.locator(".prop").inner_text() == "There is nothing to review."
    page.locator(".prop").focus()
    for key in ("a", "ArrowDown", "u", "n"):
        page.keyboard.press(key)
    bridge.settle()
    assert said(page) == "Nothing to undo in this session."
    assert page.complaints == []


def test_the_queue_is_one_stop_of_the_tab_key(opened):
    page = opened()
    page.locator(".tally4 button").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "true"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "prop"
