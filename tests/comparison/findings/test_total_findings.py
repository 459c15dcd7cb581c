"""Findings about totals whose parts another report lists."""

from __future__ import annotations

import pandas as pd

from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.findings.total_findings import find_summed_totals
from newslens.comparison.questions import read_claims
from newslens.extraction.figures import extract_figures

ORDER = {"a": 1, "b": 2, "c": 3}


def drafts(**texts):
    """Findings of some articles."""
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "published": pd.NaT})
    claims = read_claims(articles, extract_figures(articles))
    questions = [f"q{row}" for row in range(len(claims))]
    return list(find_summed_totals(claims, texts, order=ORDER, questions=questions))


def test_parts_and_the_total_of_other_reports():
    (draft,) = drafts(
        a="Six sailors and seven dockers were injured.",
        b="Thirteen people were injured.",
        c="At least 13 people were injured.",
    )
    assert (
        draft.summary
        == "“Six sailors” and “seven dockers” in report 1 make the “Thirteen” of reports 2 and 3: 6 + 7 = 13."
    )
    assert draft.reason.endswith("They do not contradict each other.")
    assert (draft.kind, draft.verdict, draft.key, draft.subject) == (
        "arithmetic",
        "adds_up",
        "parts-6-7-13",
        "q2",
    )
    assert draft.weight == 0.3
    assert draft.proofs == (
        Proof("a", 0, 3, "Six", "Six"),
        Proof("a", 16, 21, "seven", "seven"),
        Proof("b", 0, 8, "Thirteen", "Thirteen"),
        Proof("c", 0, 11, "At least 13", "At least 13"),
    )


def test_single_persons_are_told():
    (draft,) = drafts(a="A guard, a teacher and nine prisoners were killed.", b="Eleven people were killed.")
    assert draft.summary == (
        "“Nine prisoners” and two persons named beside them in report 1 make the “Eleven” of report 2: 9 + 1 + 1 = 11."
    )


def test_of_several_lists_of_one_total_the_first_in_the_table_is_told():
    (draft,) = drafts(
        a="Thirteen people were injured.",
        c="Six sailors and seven dockers were injured.",
        b="Some were hurt. Six men and seven women were injured.",
    )
    assert draft.summary.startswith("“Six sailors” and “seven dockers” in report 3")
    assert {proof.article for proof in draft.proofs} == {"a", "b", "c"}


def test_a_total_of_the_same_report_is_no_finding():
    assert drafts(a="Thirteen people were injured. Six sailors and seven dockers were injured.") == []


def test_a_part_without_its_noun():
    (draft,) = drafts(
        a="The flood drowned 31 people in Marn and 6 in Tesk.", b="The flood drowned 37 people."
    )
    assert draft.summary.startswith("“31 people” and “6” in report 1 make the “37” of report 2: 31 + 6 = 37.")
