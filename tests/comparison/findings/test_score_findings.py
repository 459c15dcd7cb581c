"""Findings about one match with two scores."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.score_findings import find_score_conflicts
from newslens.document import extract_sentences

ORDER = {"a": 1, "b": 2, "c": 3}


def drafts(**texts):
    """Findings of some articles."""
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})
    return list(find_score_conflicts(texts, extract_sentences(articles), order=ORDER))


def test_two_scores_of_one_match():
    (draft,) = drafts(
        a="Marn beat Tesk 2-1 on Sunday.",
        b="The Marn Otters won 3-1 against Tesk.",
        c="Tesk lost to Marn 1-2.",
    )
    assert draft.summary == "Marn against Tesk: 2-1 in reports 1 and 3 or 3-1 in report 2."
    assert (draft.kind, draft.verdict, draft.weight) == ("score", "conflict", 0.75)
    assert (draft.key, draft.subject) == ("marn-tesk", "Marn against Tesk")
    assert "one match has one" in draft.reason
    assert draft.proofs[0] == Proof("a", 15, 18, "2-1", "2-1")
    assert [proof.position for proof in draft.proofs] == ["2-1", "3-1", "2-1"]


@pytest.mark.parametrize(
    "other",
    [
        "Marn beat Tesk 2-1.",  # the same
        "Marn beat Osk 3-1.",  # another side
        "Tesk beat Marn 3-1.",  # another winner: another match
        "Marn beat Tesk 3-1 on Friday.",  # another day
        "Marn beat Tesk 3-1. It stood at 2-1 for long.",  # knows the other score
        "Marn beat Tesk 3-1. Marn beat Tesk 2-1 as well.",
    ],
)
def test_what_is_no_second_score(other):
    assert drafts(a="Marn beat Tesk 2-1 on Sunday.", b=other) == []


@pytest.mark.parametrize(("filler", "count"), [(5, 1), (6, 0)])
def test_only_the_first_sentences_tell_the_match(filler, count):
    assert thresholds.SCORE_SENTENCES == 6
    found = drafts(a="Marn beat Tesk 2-1.", b="The crowd sang. " * filler + "Marn beat Tesk 3-1.")
    assert len(found) == count
