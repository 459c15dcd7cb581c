"""Findings about quotations whose words changed."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.quotation_findings import find_altered_quotations
from newslens.schema import Quotation, Rendering


def article(*said, between=" she said. "):
    """A text with quotations in marks, and where each begins."""
    text, starts = "", []
    for each in said:
        text += "“"
        starts.append(len(text))
        text += f"{each}”{between}"
    return text, starts


def drafts(articles, pairs, *, speakers=None, kinds=None, utterances=None, between=" she said. ", **known):
    """Drafts of articles, each a list of quotations, and of pairs of them, each ((article, n), (article, n), relation)."""
    texts, starts = {}, {}
    for name, said in articles.items():
        texts[name], starts[name] = article(*said, between=between)
    quotations = schema.found_table(
        "quotations",
        [
            (
                name,
                [
                    Quotation(
                        start,
                        start + len(words),
                        words,
                        (kinds or {}).get(name, "direct"),
                        (speakers or {}).get(name),
                    )
                    for words, start in zip(said, starts[name], strict=True)
                ],
            )
            for name, said in articles.items()
        ],
    )
    rendered = []
    for number, ((a, n), (b, m), relation) in enumerate(pairs):
        a_start, b_start = starts[a][n], starts[b][m]
        spans = (a, a_start, a_start + len(articles[a][n]), b, b_start, b_start + len(articles[b][m]))
        rendered.append(Rendering((utterances or ["u1"] * len(pairs))[number], *spans, relation, 0.8))
    order = {name: number for number, name in enumerate(articles, start=1)}
    renderings = schema.table("renderings", rendered)
    return list(
        find_altered_quotations(quotations, renderings, texts=texts, sentences=None, order=order, **known)
    )


TWO, THREE = "We saw two boats", "We saw three boats"


def test_a_draft_says_all_that_a_finding_needs():
    (draft,) = drafts(
        {"a": [TWO], "b": [THREE]}, [(("a", 0), ("b", 0), "reworded")], speakers={"b": "Ilka Dravenne"}
    )
    assert (draft.kind, draft.verdict, draft.key) == ("altered_quotation", "altered", "ilka-dravenne-number")
    assert (draft.subject, draft.weight) == ("u1", 0.8)
    assert draft.summary == "Ilka Dravenne’s “two” in report 1 is “three” in report 2."
    assert draft.reason.startswith("The two renderings go back to one wording;")
    assert draft.proofs == (Proof("a", 1, 17, TWO, "two"), Proof("b", 1, 19, THREE, "three"))


@pytest.mark.parametrize(
    ("relation", "weight"), [("reworded", 0.8), ("truncated", 0.8), ("translated", 0.74), ("identical", None)]
)
def test_only_relations_whose_words_may_have_changed_are_compared(relation, weight):
    found = drafts({"a": [TWO], "b": [THREE]}, [(("a", 0), ("b", 0), relation)])
    assert [draft.weight for draft in found] == ([weight] if weight else [])
    assert all(draft.key == "quotation-number" for draft in found)


def test_indirect_speech_is_no_quotation_in_marks():
    pair = [(("a", 0), ("b", 0), "reworded")]
    assert drafts({"a": [TWO], "b": [THREE]}, pair, kinds={"b": "indirect"}) == []
    assert drafts({"a": [TWO], "b": [THREE]}, pair, kinds={"a": "indirect"}) == []
    assert drafts({"a": [TWO], "b": [THREE]}, pair, kinds={"b": "partial"})


def test_two_quotations_of_one_article_are_not_compared():
    assert drafts({"a": [TWO, THREE]}, [(("a", 0), ("a", 1), "reworded")]) == []


def test_a_word_that_was_dropped_shows_as_without():
    (draft,) = drafts({"a": ["We may leave"], "b": ["We leave"]}, [(("a", 0), ("b", 0), "reworded")])
    assert [proof.position for proof in draft.proofs] == ["may", "without"]
    (draft,) = drafts({"a": ["We leave"], "b": ["We may leave"]}, [(("a", 0), ("b", 0), "reworded")])
    assert [proof.position for proof in draft.proofs] == ["without", "may"]


def test_the_one_that_differs_from_most_is_said_to_have_changed():
    articles = {"a": [THREE], "b": [TWO], "c": ["We watched two boats"]}
    pairs = [
        (("a", 0), ("b", 0), "reworded"),
        (("a", 0), ("c", 0), "reworded"),
        (("b", 0), ("c", 0), "reworded"),
    ]
    (draft,) = drafts(articles, pairs)
    assert draft.summary == "A quoted “two” became “three” in report 1."
    assert [proof.article for proof in draft.proofs] == ["b", "c", "a"]


def test_of_two_the_one_that_others_have_to_the_letter_did_not_change():
    articles = {"a": [THREE], "b": [TWO], "c": [TWO]}
    pairs = [(("a", 0), ("b", 0), "reworded"), (("b", 0), ("c", 0), "identical")]
    (draft,) = drafts(articles, pairs)
    assert draft.summary == "A quoted “two” became “three” in report 1."
    assert [proof.article for proof in draft.proofs] == ["b", "a"]
    (draft,) = drafts(articles, pairs[:1])
    assert draft.summary == "A quoted “three” in report 1 is “two” in report 2."


THREE_REPORTS = {"a": [THREE], "b": [TWO], "c": [TWO]}
PAIRS = [(("a", 0), ("b", 0), "reworded"), (("b", 0), ("c", 0), "identical")]


@pytest.mark.parametrize(
    ("voices", "summary"),
    [
        ({"a": "A", "b": "B", "c": "C"}, "A quoted “two” became “three” in report 1."),
        ({"a": "A", "b": "B", "c": "B"}, "A quoted “two” in report 2 is “three” in report 1."),
    ],
)
def test_copies_are_one_voice_against_another(voices, summary):
    (draft,) = drafts(THREE_REPORTS, PAIRS, voices=voices)
    assert draft.summary == summary


@pytest.mark.parametrize(
    ("voices", "summary"),
    [
        ({"a": "A", "b": "A"}, "A quoted “two” became “three” in report 1."),
        ({"a": "A", "b": "B"}, "A quoted “two” in report 2 is “three” in report 1."),
    ],
)
def test_a_copy_changed_what_its_source_has(voices, summary):
    articles = {"a": [THREE], "b": [TWO]}
    (draft,) = drafts(articles, PAIRS[:1], voices=voices, sources={"a": "b"})
    assert draft.summary == summary


def test_a_wording_counts_as_copied_only_where_all_of_its_pieces_are():
    articles = {
        "a": ["We saw three boats", "and left"],
        "b": ["We saw two boats", "and left"],
        "c": ["and left"],
    }
    pairs = [
        (("a", 0), ("b", 0), "reworded"),
        (("a", 1), ("b", 1), "identical"),
        (("b", 1), ("c", 0), "identical"),
    ]
    (draft,) = drafts(articles, pairs)
    assert draft.summary == "A quoted “three” in report 1 is “two” in report 2."


def test_what_changed_itself_is_no_base_of_another_change():
    articles = {"a": ["We saw two boats"], "b": ["We saw three boats"], "c": ["We saw four boats"]}
    pairs = [
        (("a", 0), ("b", 0), "reworded"),
        (("b", 0), ("c", 0), "reworded"),
        (("a", 0), ("c", 0), "reworded"),
    ]
    (draft,) = drafts(articles, pairs)
    assert draft.summary == "A quoted “two” in report 1 is “three” in report 2."
    assert [(proof.article, proof.position) for proof in draft.proofs] == [
        ("a", "two"),
        ("b", "three"),
        ("c", "three"),
    ]


def test_kinds_are_told_apart_and_in_order():
    found = drafts(
        {"a": ["We must sell two boats"], "b": ["We should sell three boats"]},
        [(("a", 0), ("b", 0), "reworded")],
    )
    assert [draft.key for draft in found] == ["quotation-modal", "quotation-number"]


def test_utterances_are_told_apart():
    articles = {"a": [TWO, "We must stay"], "b": [THREE, "We should stay"]}
    pairs = [(("a", 0), ("b", 0), "reworded"), (("a", 1), ("b", 1), "reworded")]
    found = drafts(articles, pairs, utterances=["u1", "u2"])
    assert [(draft.subject, draft.key) for draft in found] == [
        ("u1", "quotation-number"),
        ("u2", "quotation-modal"),
    ]


def test_pieces_of_one_utterance_are_compared_as_a_whole():
    """A sentence that both reports break, at other places, differs in nothing."""
    articles = {"a": ["We saw", "two boats there"], "b": ["We saw two", "boats there"]}
    pairs = [(("a", 0), ("b", 0), "truncated"), (("a", 1), ("b", 1), "truncated")]
    assert drafts(articles, pairs) == []
    articles["b"] = ["We saw three", "boats there"]
    (draft,) = drafts(articles, pairs)
    assert [(proof.article, proof.surface) for proof in draft.proofs] == [
        ("a", "We saw"),
        ("a", "two boats there"),
        ("b", "We saw three"),
        ("b", "boats there"),
    ]


@pytest.mark.parametrize("relations", [("truncated", "translated"), ("translated", "truncated")])
def test_the_relation_that_changes_most_counts_for_the_whole(relations):
    articles = {"a": ["We saw", "two boats"], "b": ["We saw", "three boats"]}
    pairs = [((("a", n), ("b", n), relation)) for n, relation in enumerate(relations)]
    (draft,) = drafts(articles, pairs)
    assert draft.weight == 0.74


def test_a_change_with_a_word_of_denial_is_told_first():
    articles = {
        "a": ["They kept quiet, they had signs of it"],
        "b": ["They kept quiet, they saw no sign of it"],
    }
    (draft,) = drafts(articles, [(("a", 0), ("b", 0), "reworded")])
    assert draft.summary == "A quoted sentence has a “no” in report 2 and none in report 1."


@pytest.mark.parametrize(
    ("speakers", "whose"),
    [
        ({"a": "Ilka", "b": "Olsen"}, "Olsen’s"),  # the base, then the changed one
        ({"a": "Ilka"}, "Ilka’s"),
        ({"b": "Olsen"}, "Olsen’s"),
        ({"c": "Brandt"}, "Brandt’s"),
        ({}, "A quoted"),
    ],
)
def test_the_speaker_is_the_first_that_is_known(speakers, whose):
    articles = {"a": [TWO], "b": [THREE], "c": [THREE]}
    pairs = [(("a", 0), (other, 0), "reworded") for other in "bc"] + [(("b", 0), ("c", 0), "identical")]
    (draft,) = drafts(articles, pairs, speakers=speakers)
    assert draft.summary.startswith(whose)


SPOILS, SWEETENS = "The frost spoils the early pears.", "The frost sweetens the early pears."


@pytest.mark.parametrize(
    ("voices", "sources", "rest", "summaries"),
    [
        ("AA", {"b": "a"}, "same", ["A quoted “spoils” became “sweetens” in report 2."]),
        ("AA", {}, "same", ["A quoted “spoils” in report 1 is “sweetens” in report 2."]),
        ("AB", {}, "same", []),
        ("AA", {"b": "a"}, "other", []),
    ],
)
def test_another_word_is_told_of_copies_that_are_otherwise_alike(voices, sources, rest, summaries):
    tail = {"a": "It rained. Nobody came.", "b": "It rained. Nobody came." if rest == "same" else "It poured. None came."}  # fmt: skip
    texts = {key: f"“{said}” {tail[key]}" for key, said in (("a", SPOILS), ("b", SWEETENS))}
    quotations = schema.found_table(
        "quotations",
        [(key, [Quotation(1, 1 + len(said), said, "direct")]) for key, said in (("a", SPOILS), ("b", SWEETENS))],
    )  # fmt: skip
    rendered = Rendering("u1", "a", 1, 1 + len(SPOILS), "b", 1, 1 + len(SWEETENS), "reworded", 0.8)
    sentences = pd.DataFrame(
        [
            (key, 0, len(part), part, 0)
            for key, text in texts.items()
            for part in (text[: text.index("”") + 1], *tail[key].split(". "))
        ],
        columns=["article_id", "start", "end", "surface", "paragraph"],
    )
    found = find_altered_quotations(
        quotations,
        schema.table("renderings", [rendered]),
        texts=texts,
        sentences=sentences,
        order={"a": 1, "b": 2},
        sources=sources,
        voices=dict(zip("ab", voices, strict=True)),
    )
    assert [each.summary for each in found] == summaries
