from __future__ import annotations

import pytest
from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.errors import InputError
from newslens.presentation.notebook.figures_widget import Figures
from newslens.presentation.notebook.quotations_widget import Quotations
from newslens.presentation.notebook.reader_widget import Reader
from newslens.presentation.notebook.views import utterances


@pytest.fixture
def event():
    return Analysis(**vars(invented()))


def spoken(**speakers):
    """The invented event with other speakers, by utterance."""
    tables = vars(invented())
    quotations = tables["quotations"].copy()
    for utterance, speaker in speakers.items():
        quotations.loc[quotations["utterance"] == utterance, "speaker"] = speaker
    return Analysis(**{**tables, "quotations": quotations})


def test_the_list_holds_what_several_reports_print_altered_words_first(event):
    assert repr(Quotations(event)) == "Quotations(2 to choose from, 'canal' chosen)"


@pytest.mark.parametrize(("speakers", "keys"), [
    ({"canal": None}, ["gate", "canal"]),
    ({"gate": None}, ["canal", "gate"]),
    ({"gate": "Orla Finn", "canal": "Tarn Ilvers"}, ["canal", "gate"]),
])  # fmt: skip
def test_speakers_follow_whose_words_were_altered_and_one_not_named_stands_last(speakers, keys):
    assert list(Quotations(spoken(**speakers))._keys) == keys


def test_the_selection_is_the_quotations_that_render_it(event):
    assert Quotations(event, question="canal").selection["article_id"].tolist() == ["wire", "dnes"]


def test_a_question_is_no_utterance(event):
    with pytest.raises(
        InputError, match="There is no utterance 'boats' in this analysis; there are 'canal', 'gate'"
    ):
        Quotations(event).question = "boats"


def test_it_follows_the_reader_and_not_the_figures(event):
    reader, quotations, figures = Reader(event), Quotations(event), Figures(event)
    reader.question = "gate"
    assert (quotations.question, figures.question) == ("gate", "boats")
    figures.question = "dead"
    assert (reader.question, quotations.question) == ("dead", "gate")


def test_an_empty_selection_has_the_columns_of_quotations(event):
    nothing = Analysis(
        **{**event.tables, "quotations": event.quotations.iloc[:0], "renderings": event.renderings.iloc[:0]}
    )
    assert list(Quotations(nothing).selection) == list(event.quotations)


def test_where_no_kernel_runs_all_utterances_stand_folded(event):
    data, _ = Quotations(event)._repr_mimebundle_()
    assert data["text/html"] == utterances(event).styled
