"""What holds of every table of every analysis, whatever the texts say."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslens
from newslens import schema
from newslens.document import extract_sentences, segment

SENTENCES = [
    "TARNBY (Northgate Wire) — At least twelve people died when the ferry Ilsa sank off Tarnby on Sunday, police said.",
    "Nineteen people died when the ferry Ilsa sank, the coastguard said on 3 March 2031.",
    "“We will not rest until we know why,” said the harbour master, Greta Solund.",
    "‘We shall not rest until we know why’, Ms Solund told reporters.",
    "Solund said that the ship had been inspected twice, in May and last week.",
    'Mayor Tomas Brekke called it "the worst night in 40 years.',
    "The repair will cost between $2.5 million and 3m euros, up from 1.8 million.",
    "Ёлкин сказал: «Мы не сдадимся» — погибли 12 человек.",
    "قال الوزير «لن نقبل» يوم الأحد وأصيب ٧ أشخاص.",
    "😀 Nearly two-thirds of the 30 seats went to the Tarn Alliance (TA).",
    "READ MORE: Ten ships that never came home",
    "By Oda Lind\n\nEditor's note: an earlier version gave the wrong age.",
    "\u200bDozens\u00a0were taken to St. Olaf's Hospital;\tmany had\r\nburns.",
    "!!! … -- “ ” ' \" 7",
]
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map("\n\n".join) | st.text(
    alphabet="aA .,\n\r\"'“”1% é😀", min_size=1, max_size=60
).filter(str.strip)
CORPORA = st.lists(
    st.tuples(TEXTS, st.sampled_from(["2031-03-03", "2031-03-04T21:50", None])), min_size=1, max_size=4
)
COPIED = [(SENTENCES[0], SENTENCES[2]), (SENTENCES[0], SENTENCES[3]), (SENTENCES[1], SENTENCES[6])]


def corpus(pairs):
    return newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": [f"report-{number}" for number in range(len(pairs))],
                "published": [published for _, published in pairs],
                "text": [text for text, _ in pairs],
            }
        )
    )


def spans(name, frame):
    """Article and offsets of everything in a table that points at a text, with the surface where there is one."""
    if name in {"renderings", "passages"}:
        for side in "ab":
            columns = [f"article_{side}", f"start_{side}", f"end_{side}"]
            yield from ((*row, None) for row in frame[columns].dropna().itertuples(index=False, name=None))
    if "surface" in frame:
        yield from frame[["article_id", "start", "end", "surface"]].itertuples(index=False, name=None)
    for part, words in (("speaker", None), ("cue", "cue")):
        if f"{part}_start" in frame:
            there = frame[frame[f"{part}_start"].notna()]
            said = there[words] if words else [None] * len(there)
            yield from zip(
                there["article_id"], there[f"{part}_start"], there[f"{part}_end"], said, strict=True
            )


def check(analysis):
    """Everything that has to hold of the tables of an analysis."""
    texts = dict(zip(analysis.articles["article_id"], analysis.articles["text"], strict=True))
    order = {article_id: place for place, article_id in enumerate(texts)}
    for name, frame in analysis.tables.items():
        assert {key: str(kind) for key, kind in frame.dtypes.items()} == dict(schema.dtypes(name)), name
        assert frame.index.equals(pd.RangeIndex(len(frame))), name
        for article_id, start, end, surface in spans(name, frame):
            assert 0 <= start <= end <= len(texts[article_id]), name
            assert surface is None or texts[article_id][start:end] == surface, name
        if "start" in frame and name != "evidence":
            places = [
                (order[key], start) for key, start in zip(frame["article_id"], frame["start"], strict=True)
            ]
            assert places == sorted(places), name
    asked, answered = analysis.questions, analysis.figures.groupby("question")
    assert set(asked["question"]) == set(analysis.figures["question"].dropna())
    assert asked["n_figures"].tolist() == [len(answered.get_group(key)) for key in asked["question"]]
    assert set(analysis.renderings["utterance"]) <= set(analysis.quotations["utterance"].dropna())
    assert set(analysis.findings["finding"]) == set(analysis.evidence["finding"])
    assert analysis.lineages["article_id"].tolist() == list(texts)
    assert analysis.reuse["share_of_b"].between(0, 1).all()


def by_article(frame, drop):
    """A table's rows by article, without the columns that number things across articles."""
    return {
        key: part.drop(columns=list(drop)).reset_index(drop=True)
        for key, part in frame.groupby("article_id", sort=False)
    }


def test_the_tables_of_the_five_articles(analysis):
    check(analysis)


@settings(max_examples=25)
@given(CORPORA)
def test_the_tables_of_any_corpus(pairs):
    articles = corpus(pairs)
    before = articles.copy(deep=True)
    analysis = newslens.analyze(articles)
    check(analysis)
    pd.testing.assert_frame_equal(articles, before)


def test_no_articles_give_empty_tables_with_their_columns(articles):
    analysis = newslens.analyze(articles.iloc[:0])
    check(analysis)
    assert all(frame.empty for frame in analysis.tables.values())


@pytest.mark.parametrize(
    "read",
    [
        segment,
        extract_sentences,
        newslens.extract_names,
        newslens.extract_dates,
        newslens.extract_figures,
        newslens.extract_quotations,
        lambda articles: newslens.find_reuse(articles).passages,
        lambda articles: newslens.find_discrepancies(articles=articles).findings,
    ],
)
def test_each_reader_takes_an_empty_table(read, articles):
    assert read(articles.iloc[:0]).empty


def test_the_order_of_the_articles_changes_nothing_in_any_of_them(articles):
    turned = articles.iloc[::-1].reset_index(drop=True)
    for extract, drop in ((newslens.extract_figures, ["question"]), (newslens.extract_dates, [])):
        there, back = by_article(extract(articles), drop), by_article(extract(turned), drop)
        assert there.keys() == back.keys()
        for key, part in there.items():
            pd.testing.assert_frame_equal(part, back[key])
    there, back = (
        by_article(newslens.extract_quotations(each), ["utterance"]) for each in (articles, turned)
    )
    for key, part in there.items():
        pd.testing.assert_frame_equal(part, back[key])


@settings(max_examples=10)
@given(st.permutations(COPIED))
def test_the_order_of_the_articles_changes_no_verdict(ordered):
    def verdicts(parts):
        analysis = newslens.analyze(corpus([("\n\n".join(each), "2031-03-03") for each in parts]))
        return sorted(
            analysis.questions[["label", "verdict", "n_lineages"]].itertuples(index=False, name=None)
        )

    assert verdicts(ordered) == verdicts(COPIED)
