from __future__ import annotations

import pandas as pd
from events_of_findings import event_with, undated
from invented_event import analysis, span

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.voices import voice_head, voice_lines, voices_left_out


def told(event):
    return [
        f"{each.letter}: {each.name}{''.join(piece.text for piece in each.pieces)}"
        for each in voice_lines(event)
    ]


def test_a_voice_names_its_source_and_who_copied_it_how():
    assert told(EventView(analysis())) == [
        "A: 1 Northgate Wire, copied word for word by 2 The Morning Quill, in other words by 3 Vetra Dnes",
        "B: 4 Calder Press Agency",
        "C: 5 Orvell Echo",
    ]


def test_a_copy_that_words_one_sentence_anew_is_not_called_word_for_word():
    (wire, start, end), (quill, begin, stop) = (
        (key, *span(key, "Several people are missing.")[:2]) for key in ("wire", "quill")
    )
    anew = schema.table("passages", [schema.Passage(wire, start, end, quill, begin, stop, "reworded", 0.9)])
    passages = analysis().passages
    others = passages[
        ~((passages.article_b == quill) & (passages.start_b <= begin) & (passages.end_b >= stop))
    ]
    event = event_with(passages=pd.concat([others, anew], ignore_index=True))
    assert "copied mostly word for word by 2 The Morning Quill" in told(event)[0]


def test_copies_are_links_to_their_reports():
    (first, *_) = voice_lines(EventView(analysis()))
    assert [piece.href for piece in first.pieces if piece.href] == ["#r2", "#r3"]


def test_a_voice_without_a_seen_source_only_shares_its_text():
    table = analysis().lineages
    table["derived_from"] = None
    event = event_with(lineages=table)
    assert (
        told(event)[0]
        == "A: 1 Northgate Wire, which shares its text with 2 The Morning Quill and 3 Vetra Dnes"
    )


def test_without_dates_nothing_is_called_a_copy():
    assert "copied" not in "".join(told(event_with(articles=undated())))
    assert "which shares its text with" in told(event_with(articles=undated()))[0]


def test_where_nothing_was_traced_no_voice_is_named():
    event = event_with(lineages=analysis().lineages.iloc[:0])
    assert (voice_lines(event), voices_left_out(event)) == ([], 0)


def test_five_voices_are_named_the_largest_first_and_the_rest_counted():
    table = schema.table(
        "lineages", [schema.Lineage(f"a{n}", "FABCDEFG"[n], None, 0.9, "") for n in range(8)]
    )
    articles = schema.table(
        "articles",
        [
            schema.Article(f"a{n}", f"Paper {n}", None, None, None, None, None, None, None, "Text.")
            for n in range(8)
        ],
    )
    event = event_with(
        articles=articles,
        lineages=table,
        **{
            name: schema.empty(name)
            for name in (
                "segments",
                "sentences",
                "names",
                "dates",
                "figures",
                "questions",
                "quotations",
                "renderings",
                "passages",
                "reuse",
            )
        },
    )
    lines = voice_lines(event)
    assert ([each.letter for each in lines], voices_left_out(event)) == (["F", "A", "B", "C", "D"], 2)
    assert voice_head(event.lineages["F"]).number == 1
