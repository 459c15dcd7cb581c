"""Texts whose lines were filled to a width are read like the same texts with a paragraph a line."""

from __future__ import annotations

import textwrap

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens import (
    extract_dates,
    extract_figures,
    extract_names,
    extract_quotations,
    find_dates,
    find_figures,
    find_names,
    find_quotations,
    read_articles,
)
from newslens.document import extract_sentences, segment
from newslens.reading import split_paragraphs, unwrap

PROSE = "the mayor of Lund said on Friday that more than 70 houses, 12 schools and a bridge had been lost in what she called “a night without end” while rescuers from Norland searched"
STORY = """Flood in Lund leaves 14 dead

LUND, March 3 (Wire) — At least 14 people died and more than 200 were hurt when the river Tarn broke its banks on Tuesday, Mayor Petra Lindqvist said.

"We have never seen water rise like this in 40 years, and we were not warned," Ms Lindqvist told reporters at the town hall.

The army sent about 1,500 soldiers, said Col. Jan Moreno, who put the damage at between 20 and 25 million dollars.

READ MORE: Eight hurt at concert in Norland on Sunday night, after a stage fell

Twelve of the dead were children. The Ministry of Trade and Industry said that three of the four bridges across the Tarn were closed until 12 March 2030."""


def filled(text, width):
    paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n\n".join(
        "\n".join(textwrap.wrap(each, width, break_on_hyphens=False, break_long_words=False))
        for each in paragraphs
    )


def found(articles):
    """Everything that extraction finds, without offsets, and whether the surfaces are the text's."""
    parts = segment(articles)
    names = extract_names(articles, segments=parts)
    quotations = extract_quotations(articles, segments=parts, names=names)
    tables = {
        "segments": parts,
        "sentences": extract_sentences(articles, segments=parts),
        "names": names,
        "dates": extract_dates(articles, segments=parts),
        "quotations": quotations,
        "figures": extract_figures(articles, segments=parts, quotations=quotations),
    }
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    for table in tables.values():
        for row in table.itertuples():
            assert texts[row.article_id][row.start : row.end] == row.surface
    return {
        name: table.drop(columns=["start", "end"]).assign(
            surface=table["surface"].str.replace(r"\s+", " ", regex=True)
        )
        for name, table in tables.items()
    }


@pytest.mark.parametrize("width", [60, 72, 80])
def test_filling_lines_changes_nothing_in_the_five_articles(articles, width):
    loose = articles.assign(text=[filled(text, 10**6) for text in articles["text"]])
    wrapped = articles.assign(text=[filled(text, width) for text in articles["text"]])
    expected, actual = found(loose), found(wrapped)
    for name, table in expected.items():
        pd.testing.assert_frame_equal(actual[name], table)


@pytest.mark.parametrize("width", range(58, 82, 3))
def test_filling_lines_changes_nothing_in_an_invented_story(width):
    frame = pd.DataFrame({"article_id": ["a"], "published": ["2030-03-05"]})
    loose = read_articles(frame.assign(text=filled(STORY, 10**6)))
    wrapped = read_articles(frame.assign(text=filled(STORY, width)))
    expected, actual = found(loose), found(wrapped)
    for name, table in expected.items():
        pd.testing.assert_frame_equal(actual[name], table)


def test_figures_quotations_and_names_reach_over_a_filled_line():
    text = (
        "The Northern Farmers Union said on Sunday evening that it had won more\n"
        "than 70 seats, and its leader said on the steps of the hall: “We are not\n"
        "afraid of anyone,” before he was driven to the grand Ministry of Trade\nand Industry."
    )
    articles = read_articles(pd.DataFrame({"article_id": ["a"], "text": [text]}))
    assert extract_figures(articles).loc[0, ["surface", "counted"]].tolist() == ["more\nthan 70", "seats"]
    assert "We are not\nafraid of anyone," in set(extract_quotations(articles)["surface"])
    assert "Ministry of Trade and Industry" in set(extract_names(articles)["name"])


@pytest.mark.parametrize("find", [find_dates, find_figures, find_names, find_quotations])
def test_finders_read_filled_lines_too(find):
    loose, wrapped = filled(STORY, 10**6), filled(STORY, 70)
    found = find(wrapped)
    assert [" ".join(each.surface.split()) for each in found] == [each.surface for each in find(loose)]
    assert all(wrapped[each.start : each.end] == each.surface for each in found)


@pytest.mark.parametrize(
    "text",
    [
        # a sentence a line
        "A ferry with 120 people aboard sank off the coast of Lund.\nAll of them were brought ashore before the evening.\nThe cause of the accident is not known.",
        # headlines
        "Ferry with 120 people aboard sinks off Lund, all safe\nPresident visits flooded towns in the north of Norland\nUnion calls for strike at the three biggest steel mills",
        # verse
        "Beside the water where the willows bend and sway,\nThe ferryman is waiting for the ending of the day,\nHis lantern on the gunwale and his coat upon the stern,\nFor those who left at morning and are never to return.",
        # a list
        "The flood closed the following roads on Friday morning:\n- the bridge across the river Tarn at the old mill in Lund\n- the tunnel under the station and the road to the harbour",
        # verse in short lines
        "the rain came\nand the river\nrose over the fields",
        # paragraphs without an empty line between them
        "A ferry with 120 people aboard sank off the coast of Lund on Friday, and all of them were brought ashore, the coast guard said.\nthe harbour was closed until the evening, when two tugs brought the wreck to the old dock.",
    ],
)
def test_lines_that_were_not_filled_stay_apart(text):
    assert unwrap(text).view == text
    assert len(split_paragraphs(text)) == len(text.splitlines())


def test_line_ends_of_windows_and_indented_first_lines():
    text = (
        "    The mayor of Lund said on Friday that more than 70 houses\r\n"
        "and 12 schools had been lost in the flood that came at night.\r\n"
        "    She asked the government in the capital for help, and for\r\n"
        "tents."
    )
    assert len(split_paragraphs(text)) == 2


@given(st.lists(st.sampled_from(PROSE.split()), min_size=40, max_size=160), st.integers(50, 100))
def test_any_filled_paragraph_of_prose_is_one(chosen, width):
    text = filled(" ".join(chosen), width)
    small = sum(line[:1].islower() for line in text.splitlines()[1:])
    if 2 * small >= text.count("\n"):
        assert split_paragraphs(text) == [(0, len(text))]
        assert unwrap(text).view == text.replace("\n", " ")


@given(st.text() | st.text(alphabet="ab .A\n\r", max_size=400))
def test_the_view_is_as_long_as_the_text_and_only_white_space_differs(text):
    view = unwrap(text).view
    assert len(view) == len(text)
    assert all(
        one == other or (one == " " and other.isspace()) for one, other in zip(view, text, strict=True)
    )
