from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import comparisons, views, widgets

CHOICES = {
    widgets.choose_question: (comparisons.show_question, views.questions, ["boats", "dead"]),
    widgets.choose_utterance: (comparisons.show_utterance, views.utterances, ["gate", "canal"]),
}


@pytest.fixture
def event():
    return invented()


@pytest.mark.parametrize("choose", CHOICES)
def test_a_choice_shows_what_was_chosen(choose, event):
    show, _, (first, second) = CHOICES[choose]
    choice = choose(event)
    assert choice.chosen.value == first
    assert choice.shown.value == show(EventView(event), first).styled
    choice.chosen.value = second
    assert choice.shown.value == show(EventView(event), second).styled


@pytest.mark.parametrize("choose", CHOICES)
def test_the_static_twin_stands_in_the_output(choose, event):
    _, twin, _ = CHOICES[choose]
    bundle = choose(event)._repr_mimebundle_()
    assert bundle["text/html"] == twin(event).styled
    assert bundle["text/plain"].endswith("to choose from")
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_the_list_says_what_is_chosen_between(event):
    labels = [label for label, _ in widgets.choose_question(event).chosen.options]
    assert labels[:2] == ["≠ boats that came first", "→ people dead"]
    labels = [label for label, _ in widgets.choose_utterance(event).chosen.options]
    assert labels[1] == "Tarn Ilvers: I do not rule out closing the canal,"


@pytest.mark.parametrize("choose", CHOICES)
def test_what_cannot_be_chosen_shows_the_whole_list(choose, event):
    choice = choose(event)
    choice.chosen.value = None
    assert choice.shown.value == CHOICES[choose][1](event).styled


def test_nothing_to_choose_from_is_said():
    nothing = SimpleNamespace(**{name: schema.empty(name) for name in schema.RECORDS})
    assert "No question is answered by more than one figure." in widgets.choose_question(nothing).shown.value
    assert "No quotation stands in more than one report." in widgets.choose_utterance(nothing).shown.value


def test_without_ipywidgets_the_extra_is_named():
    program = (
        "import sys; sys.modules['ipywidgets'] = None\n"
        "from newslens.errors import MissingExtraError\n"
        "try:\n    import newslens.presentation.notebook.widgets\n"
        "except MissingExtraError as error:\n    print(error.extra, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("notebook ")
    assert "newslens[notebook]" in done.stdout


def test_only_this_module_imports_ipywidgets():
    program = (
        "import sys\n"
        "import newslens.presentation.notebook.comparisons, newslens.presentation.notebook.session, newslens.presentation.notebook.views\n"
        "assert 'ipywidgets' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
