from __future__ import annotations

import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

from newslens import tables
from newslens.errors import InputError
from newslens.presentation import listings, widgets
from newslens.presentation.edition import Edition
from newslens.tables import Article, Figure, Lineage, Passage, Question, Quotation, Rendering, Sentence

HERALD = "Two <b>ferries</b> sank, $1 said. “We saw it all,” said Ana Roth."
LEDGER = "Three ferries sank. “We saw everything,” Roth said."


def span(record, text, surface, **values):
    start = text.index(surface)
    return record(start, start + len(surface), surface, **values)


@pytest.fixture
def two_reports():
    """Two invented reports that disagree on a number and on the words of a witness."""

    def article(key, text):
        return Article(key, key.title(), None, None, None, None, "en", None, None, text)

    def figure(text, surface, value):
        return span(Figure, text, surface, low=value, high=value, comparator="exact", question="ferries")

    def quotation(text, surface):
        return span(Quotation, text, surface, kind="direct", speaker="Ana Roth", utterance="u1")

    def sentences(text):
        cut = text.index(" “")
        return [Sentence(0, cut, text[:cut], 0), Sentence(cut + 1, len(text), text[cut + 1 :], 0)]

    here, there = quotation(HERALD, "We saw it all,"), quotation(LEDGER, "We saw everything,")
    return SimpleNamespace(
        articles=tables.table("articles", [article("herald", HERALD), article("ledger", LEDGER)]),
        sentences=tables.found_table(
            "sentences", [("herald", sentences(HERALD)), ("ledger", sentences(LEDGER))]
        ),
        figures=tables.found_table(
            "figures", [("herald", [figure(HERALD, "Two", 2.0)]), ("ledger", [figure(LEDGER, "Three", 3.0)])]
        ),
        questions=tables.table(
            "questions",
            [Question("ferries", "ferries <lost>", "ferries", None, 2, 2, 2, 2.0, 3.0, "conflict")],
        ),
        quotations=tables.found_table("quotations", [("herald", [here]), ("ledger", [there])]),
        renderings=tables.table(
            "renderings",
            [
                Rendering(
                    "u1", "herald", here.start, here.end, "ledger", there.start, there.end, "reworded", 0.5
                )
            ],
        ),
        lineages=tables.table(
            "lineages", [Lineage("herald", "A", None, 0.9, None), Lineage("ledger", "B", None, 0.9, None)]
        ),
    )


@pytest.fixture
def nothing():
    """An analysis in which nothing was found."""
    return SimpleNamespace(**{name: tables.empty(name) for name in tables.RECORDS})


def test_a_question_shows_each_figure_in_its_sentence(two_reports):
    html = listings.question(Edition(two_reports), "ferries")
    assert '<span class="mark x">Two</span> &lt;b&gt;ferries&lt;/b&gt; sank, $1 said.' in html
    assert '<span class="mark x">Three</span> ferries sank.' in html
    assert "Conflict" in html
    assert "two lineages" in html
    assert "We saw" not in html


def test_an_utterance_shows_each_rendering_and_its_relation_to_the_base(two_reports):
    html = listings.utterance(Edition(two_reports), "u1")
    assert "<b>it all</b>" in html or "<b>everything</b>" in html
    assert "We saw it all,</span>” said Ana Roth." in html
    assert "We saw everything,</span>” Roth said." in html
    assert html.index("base of the comparison") < html.index("reworded")


def test_text_of_reports_is_escaped_everywhere(two_reports):
    shown = [
        widgets.choose_question(two_reports).shown.value,
        listings.questions(two_reports),
        listings.utterances(two_reports),
    ]
    assert not [html for html in shown if "<b>ferries" in html or "<lost>" in html]


def test_a_choice_changes_what_is_shown(two_reports):
    choice = widgets.choose_question(two_reports)
    assert [label for label, _ in choice.chosen.options] == ["≠ ferries <lost>"]
    assert ">Two</span>" in choice.shown.value
    choice.chosen.value = None
    assert "<details" in choice.shown.value
    choice.chosen.value = "ferries"
    assert "<details" not in choice.shown.value


def test_the_twin_stands_in_the_output_and_holds_what_the_widget_shows(two_reports):
    for choose, key in ((widgets.choose_question, "ferries"), (widgets.choose_utterance, "u1")):
        choice = choose(two_reports)
        bundle = choice._repr_mimebundle_()
        assert str(choice._show(key)) in bundle["text/html"]
        assert bundle["text/plain"].endswith("1 to choose from")
        assert "application/vnd.jupyter.widget-view+json" in bundle


def test_a_fragment_brings_its_style_to_a_notebook(two_reports):
    fragment = listings.questions(two_reports)
    assert fragment._repr_html_().startswith("<style>")
    assert "<style" not in fragment
    assert listings.questions(two_reports) == fragment


def test_formulas_are_kept_out(two_reports):
    assert listings.questions(two_reports).startswith('<div class="newslens mathjax_ignore">')


def test_nothing_to_choose_from_is_said(nothing):
    assert "No question is answered by more than one figure." in widgets.choose_question(nothing).shown.value
    assert "No quotation stands in more than one report." in widgets.choose_utterance(nothing).shown.value


def test_questions_and_utterances_are_found_by_their_words(two_reports):
    assert listings.find_question(two_reports, "Ferries") == "ferries"
    assert listings.find_utterance(two_reports, "saw everything") == "u1"
    with pytest.raises(InputError, match=r"labelled 'trains'; there are 'ferries <lost>'"):
        listings.find_question(two_reports, "trains")
    with pytest.raises(InputError, match="heard nothing"):
        listings.find_utterance(two_reports, "heard nothing")


def test_shared_passages_stand_side_by_side(two_reports):
    two_reports.passages = tables.table(
        "passages", [Passage("ledger", 0, 5, "herald", 0, 3, "reworded", 0.5)]
    )
    html = listings.shared_passages(two_reports, "herald", "ledger")
    assert re.search(r">Two</td><td[^>]*>Three</td><td>reworded</td>", html)
    other = listings.shared_passages(two_reports, "herald", "ledger", relations=["identical"])
    assert "share no passage" in other
    with pytest.raises(InputError, match="'courier'; there are herald, ledger"):
        listings.shared_passages(two_reports, "herald", "courier")


def test_without_ipywidgets_the_extra_is_named():
    program = (
        "import sys; sys.modules['ipywidgets'] = None\n"
        "from newslens.errors import MissingExtraError\n"
        "try:\n    import newslens.presentation.widgets\n"
        "except MissingExtraError as error:\n    print(error.extra, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("notebook ")
    assert "newslens[notebook]" in done.stdout
