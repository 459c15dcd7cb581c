from __future__ import annotations

import gc

from invented_event import analysis as invented

from newslens.analysis import Analysis
from newslens.presentation.notebook import widget_memory
from newslens.presentation.notebook.widget_memory import memory_of


def event():
    return Analysis(**vars(invented()))


def test_one_analysis_has_one_memory():
    first, second = event(), event()
    assert memory_of(first) is memory_of(first)
    assert memory_of(first) is not memory_of(second)


def test_what_a_reader_shows_is_worked_out_once():
    analysis = event()
    assert memory_of(analysis).data is memory_of(analysis).data


def test_it_goes_with_its_analysis():
    before = len(widget_memory._kept)
    analysis = event()
    memory_of(analysis)
    assert len(widget_memory._kept) == before + 1
    del analysis
    gc.collect()
    assert len(widget_memory._kept) == before
