"""Passages that articles share, and the share of each article in each other one."""

from __future__ import annotations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from newslens import schema
from newslens.comparison.reuse import find_reuse
from newslens.comparison.shared.comparable_text import read_comparable

WIRE = [
    "The ferry Asterina sank off Marby Point shortly after midnight, the coast guard said.",
    "Divers pulled eleven passengers from the wreck before the current became too strong.",
    "The harbour master, Ivo Brandt, closed the channel to all traffic until Friday.",
    "Its owner had asked for new engines in March, according to letters seen by investigators.",
    "Families waited through the night in the gymnasium of the island's only school.",
]
EDITED = [
    "The ferry Asterina went down off Marby Point shortly after midnight, the coastguard said.",
    "Divers pulled 11 passengers from the wreck before the current grew too strong.",
    "Harbour master Ivo Brandt closed the channel to traffic until Friday.",
    "Its owner had asked for new engines in March, according to letters seen by investigators.",
]
RETRANSLATED = [
    "The ferry Asterina sank near Marby Point shortly past midnight, reported the coast guard.",
    "Divers drew eleven passengers out of the wreck before the current became too powerful.",
    "The port chief, Ivo Brandt, shut the channel to every traffic until Friday.",
    "Its owner had requested new engines in March, according to letters that investigators saw.",
    "The families waited all night in the gymnasium of the only school of the island.",
]
OWN = [
    "Hours after the Asterina was lost, relatives were still without news.",
    "A nurse who was on board told of darkness, shouting and cold water.",
    "The coast guard has asked the public to stay away from the beaches.",
    "Investigators from the capital are expected on the island today.",
]


def corpus(*articles):
    return pd.DataFrame(
        {
            "article_id": [f"a{n}" for n in range(len(articles))],
            "text": ["\n".join(lines) for lines in articles],
        }
    )


def share(found, a, b):
    row = found.reuse[(found.reuse["article_a"] == a) & (found.reuse["article_b"] == b)]
    return 0.0 if row.empty else float(row["share_of_b"].iloc[0])


def test_a_copy_stands_in_its_original_whole():
    found = find_reuse(corpus(WIRE, WIRE[:3]))
    assert share(found, "a0", "a1") == 1.0
    assert share(found, "a1", "a0") == 0.6
    assert set(found.passages["relation"]) == {"identical"}


def test_an_edited_copy_is_a_copy():
    found = find_reuse(corpus(WIRE, EDITED))
    assert share(found, "a0", "a1") == 1.0
    assert share(found, "a1", "a0") == 0.8
    assert set(found.passages["relation"]) == {"reworded", "identical"}


def test_a_translation_there_and_back_is_a_copy():
    found = find_reuse(corpus(WIRE, RETRANSLATED))
    assert share(found, "a0", "a1") >= 0.8


def test_two_reporters_of_one_event_share_nothing():
    assert find_reuse(corpus(WIRE, OWN)).reuse.empty


def test_marks_capitals_and_spacing_are_typographic():
    found = find_reuse(
        corpus(
            ["“The ferry sank”, said Harbour-master Brandt."],
            ['"The ferry sank," said harbour master Brandt.'],
        )
    )
    assert found.passages["relation"].tolist() == ["typographic"]


def test_order_does_not_matter():
    assert share(find_reuse(corpus(WIRE, WIRE[::-1])), "a0", "a1") == 1.0


def test_a_stock_phrase_is_no_reuse():
    texts = (
        ["No one has claimed responsibility. The mayor left."],
        ["Rain fell. No one has been hurt, she said."],
    )
    assert find_reuse(corpus(*texts)).reuse.empty


def test_passages_hold_what_they_claim():
    articles = corpus(WIRE, EDITED, RETRANSLATED, OWN)
    found = find_reuse(articles)
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    assert len(found.passages) > len(WIRE)
    for row in found.passages.itertuples():
        assert texts[row.article_a][row.start_a : row.end_a] in WIRE + EDITED + RETRANSLATED
        assert texts[row.article_b][row.start_b : row.end_b] in WIRE + EDITED + RETRANSLATED
        # None has a date: the text that comes first in the alphabet stands first.
        assert texts[row.article_a] < texts[row.article_b]
        assert 0 < row.similarity <= 1


def test_nothing_in_gives_empty_tables_with_their_columns():
    found = find_reuse(corpus())
    assert list(found.passages.columns) == schema.columns("passages")
    assert list(found.reuse.columns) == schema.columns("reuse")
    assert found.passages.empty
    assert found.reuse.empty


def test_input_stays_as_it_was():
    articles = corpus(WIRE, EDITED)
    before = articles.copy(deep=True)
    find_reuse(articles)
    pd.testing.assert_frame_equal(articles, before)


@given(st.lists(st.lists(st.sampled_from(WIRE + EDITED + OWN + ["", "12.", "“”"]), max_size=5), max_size=4))
def test_shares_are_shares(lists):
    found = find_reuse(corpus(*lists))
    assert found.reuse["share_of_b"].between(0, 1).all()
    assert (found.reuse["article_a"] != found.reuse["article_b"]).all()


def test_headings_share_nothing():
    heading = "Asterina sinks off Marby Point"
    articles = corpus([heading, *WIRE[:1]], [heading, *OWN[1:2]])
    segments = schema.found_table(
        "segments",
        [
            (
                key,
                [
                    schema.Segment(0, len(heading), heading, "heading"),
                    schema.Segment(len(heading) + 1, len(text), text[len(heading) + 1 :], "body"),
                ],
            )
            for key, text in zip(articles["article_id"], articles["text"], strict=True)
        ],
    )
    assert find_reuse(articles, segments=segments).passages.empty
    body = schema.found_table(
        "segments",
        [
            (key, [schema.Segment(0, len(text), text, "body")])
            for key, text in zip(articles["article_id"], articles["text"], strict=True)
        ],
    )
    assert not find_reuse(articles, segments=body).passages.empty


def test_what_was_read_already_is_not_read_again():
    articles = corpus(WIRE, EDITED)
    read = [read_comparable(n, 0, each) for n, lines in enumerate((WIRE[:1], WIRE[1:2])) for each in lines]
    assert find_reuse(articles, read=read).passages.empty


def test_a_share_counts_the_sentences_of_the_other_article():
    found = find_reuse(corpus(WIRE, [*WIRE[:2], *OWN[:1]]))
    assert share(found, "a0", "a1") == 0.6667
    assert share(found, "a1", "a0") == 0.4
    assert next((row.start_a, row.end_a, row.start_b) for row in found.passages.itertuples()) == (
        0,
        len(WIRE[0]),
        0,
    )
    assert found.passages["similarity"].tolist() == [1.0, 1.0]


def test_a_sentence_that_holds_another_shares_its_part_only():
    found = find_reuse(
        corpus(
            WIRE,
            [
                *WIRE[:3],
                f"{WIRE[3][:-1]}, while nurses, cooks, monks, clerks and judges of Ondra had long warned owners.",
            ],
        )
    )
    row = found.passages.iloc[-1]
    assert row["relation"] == "reworded"
    assert 0.5 < row["similarity"] < 1.0


def test_strangers_share_a_stretch_not_a_name_and_set_phrases():
    one = "Ana Silva lit a harbour beacon, the mayor wrote, as a watching crowd sang."
    phrases = "Ana Silva and her harbour beacon drew the mayor and a watching crowd."
    assert find_reuse(corpus([one], [phrases])).passages.empty
    stretch = "Ana Silva lit a harbour beacon and drew the mayor and a watching crowd."
    assert len(find_reuse(corpus([one], [stretch])).passages) == 1


def test_headings_are_found_where_segments_are_not_given():
    heading = "Asterina sinks off Marby Point"
    articles = corpus([heading, "", *WIRE[1:]], [heading, "", *OWN[1:2], "", *OWN[3:]])
    assert find_reuse(articles).passages.empty


def test_a_sentence_of_which_too_little_stands_in_the_other_does_not_count():
    long = f"{WIRE[0][:-1]}, while nurses, cooks, monks, clerks, judges, bakers and weavers of Ondra had long warned owners of it."
    found = find_reuse(corpus([long], WIRE[:1]))
    assert len(found.passages) == 1
    assert share(found, "a0", "a1") == 1.0
    assert share(found, "a1", "a0") == 0.0


def test_all_of_a_copy_stands_in_its_source_however_short_its_sentences():
    text = (
        "The ferry ran aground off Marby Point on Monday morning. Nobody died. Why? "
        "Divers pulled eleven passengers from the wreck within two hours. Why? "
        "The harbour master closed the channel to all traffic until Friday."
    )
    found = find_reuse(pd.DataFrame({"article_id": ["a", "b", "c"], "text": [text] * 3}))
    assert set(found.reuse["share_of_b"]) == {1.0}
    assert set(found.passages["relation"]) == {"identical"}
    assert len(found.passages) == 3 * 6
