"""What the comparison makes of the five reports: reuse, lineages, utterances."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.schema import UNMARKED_KINDS


def test_the_five_reports_are_three_sources(analysis):
    lineage = dict(zip(analysis.lineages["article_id"], analysis.lineages["lineage"], strict=True))
    assert lineage["cnn"] == lineage["9news-copy"] == lineage["retranslation"]
    assert len({lineage["cnn"], lineage["newser"], lineage["agency"]}) == 3
    parents = dict(zip(analysis.lineages["article_id"], analysis.lineages["derived_from"], strict=True))
    assert parents["9news-copy"] == parents["retranslation"] == "cnn"
    assert pd.isna(parents["cnn"])


def test_reuse_of_the_five_reports(analysis):
    shares = {(row.article_a, row.article_b): row.share_of_b for row in analysis.reuse.itertuples()}
    assert shares["cnn", "9news-copy"] >= 0.85
    assert shares["cnn", "retranslation"] >= 0.85
    assert shares["retranslation", "cnn"] >= 0.7
    assert shares.get(("cnn", "agency"), 0.0) <= 0.15
    assert shares.get(("cnn", "newser"), 0.0) <= 0.15


@pytest.mark.parametrize(
    ("words", "reports"),
    [
        ("among my people", ["cnn", "newser", "9news-copy", "retranslation"]),
        ("redemption project", ["cnn", "9news-copy", "retranslation"]),
        ("We are in close", ["cnn", "9news-copy", "agency", "retranslation"]),
        ("I invite everyone", ["cnn", "retranslation"]),
        ("our valiant army", ["cnn", "retranslation"]),
        ("Isn’t it ironic", ["cnn", "retranslation"]),
        ("brought nothing but insecurity", ["cnn", "retranslation"]),
    ],
)
def test_utterances_of_the_five_reports(analysis, words, reports):
    said = analysis.quotations
    marked = said[~said["kind"].isin(UNMARKED_KINDS) & said["surface"].str.contains(words, regex=False)]
    (utterance,) = set(marked["utterance"])
    assert set(reports) <= set(said[said["utterance"] == utterance]["article_id"])


def test_the_tweet_is_reworded_in_the_retranslation_and_translated_by_the_agency(analysis):
    said = analysis.quotations
    tweet = said[said["surface"].str.startswith("Thank God, I am fine") & (said["article_id"] == "cnn")].iloc[
        0
    ]
    relations = {
        (row.article_a if row.article_b == "cnn" else row.article_b): row.relation
        for row in analysis.renderings.itertuples()
        if ("cnn", tweet["start"]) in {(row.article_a, row.start_a), (row.article_b, row.start_b)}
    }
    assert relations["9news-copy"] == "identical"
    assert relations["retranslation"] == "reworded"
    assert relations["agency"] == relations["newser"] == "translated"
