"""Texts whose lines were filled to a width are read like the same texts with a paragraph a line."""

from __future__ import annotations

import textwrap

import pandas as pd
import pytest

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
