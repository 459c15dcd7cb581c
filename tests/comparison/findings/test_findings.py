"""What is reported of an event, in which words, and on which spans it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

import newslens
from newslens import schema
from newslens.comparison.findings import find_discrepancies

if TYPE_CHECKING:
    from newslens.comparison.questions import FigureCollation

KINDS = {
    "conflict", "update", "altered_quotation", "arithmetic", "date_conflict", "spelling", "compatible", "score", "survival",
    "dispute", "differs",
}  # fmt: skip


def findings_of(*texts: str, published: str = "2027-10-18") -> pd.DataFrame:
    articles = newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": [chr(ord("a") + n) for n in range(len(texts))],
                "text": list(texts),
                "published": [published] * len(texts),
            }
        )
    )
    return newslens.analyze(articles).findings


def summaries(findings: pd.DataFrame, kind: str) -> list[str]:
    return findings.loc[findings["kind"] == kind, "summary"].tolist()


def test_what_the_five_reports_disagree_on(analysis: newslens.Analysis) -> None:
    conflicts = summaries(analysis.findings, "conflict")
    assert "Drones involved: two, or three." in conflicts
    assert "People killed: one, or two." in conflicts
    assert any(summary.endswith("one, or two.") and summary.startswith("Drones") for summary in conflicts)
    compatible = " ".join(summaries(analysis.findings, "compatible"))
    for vague in ("“several”", "“a few”", "“some”", "“dozens” and 125"):
        assert vague in compatible


def test_the_five_reports_share_and_its_parts(analysis: newslens.Analysis) -> None:
    sums = analysis.findings[analysis.findings["kind"] == "arithmetic"]
    held = sums[sums["summary"].str.contains("68.75")]
    assert held["verdict"].tolist() == ["adds_up"]
    assert held["summary"].iloc[0].startswith("“Around two-thirds” holds")


def test_the_five_reports_date_of_the_election(analysis: newslens.Analysis) -> None:
    assert any(
        "10 October" in summary and "two weeks ago" in summary
        for summary in summaries(analysis.findings, "date_conflict")
    )


def test_the_five_reports_spell_a_name_in_two_ways(analysis: newslens.Analysis) -> None:
    assert any("Kadhemi" in summary for summary in summaries(analysis.findings, "spelling"))


def test_the_five_reports_altered_quotation(analysis: newslens.Analysis) -> None:
    altered = summaries(analysis.findings, "altered_quotation")
    assert altered == [
        "Ali Shamkhani’s “nothing but” became “nothing.” “In addition to” in report 5, which says the opposite."
    ]
    finding = analysis.findings.loc[analysis.findings["kind"] == "altered_quotation", "finding"].item()
    proofs = analysis.evidence[analysis.evidence["finding"] == finding]
    assert proofs["article_id"].tolist() == ["cnn", "retranslation", "retranslation"]


def test_findings_lead_with_the_heaviest_and_have_ids_of_their_own(analysis: newslens.Analysis) -> None:
    weights = analysis.findings["weight"]
    assert weights.is_monotonic_decreasing
    assert weights.between(0, 1).all()
    assert analysis.findings["finding"].is_unique
    assert set(analysis.findings["kind"]) <= KINDS
    for column in ("summary", "reason", "verdict"):
        assert analysis.findings[column].notna().all()
    assert analysis.findings["summary"].str.endswith(".").all()


def test_every_finding_rests_on_spans_of_the_texts(analysis: newslens.Analysis) -> None:
    texts = dict(zip(analysis.articles["article_id"], analysis.articles["text"], strict=True))
    for row in analysis.evidence.itertuples():
        assert texts[row.article_id][row.start : row.end] == row.surface
        assert row.position
    assert set(analysis.evidence["finding"]) == set(analysis.findings["finding"])


def test_a_lost_negation_is_reported() -> None:
    said = "I do not rule out closing the line until the inquiry is over"
    found = findings_of(
        f"“{said},” transport minister Osmo Terrick said on Sunday.",
        f"Transport minister Osmo Terrick said: “{said}.”",
        "“I rule out closing the line until the inquiry is over,” transport minister Osmo Terrick said.",
    )
    altered = summaries(found, "altered_quotation")
    assert len(altered) == 1
    assert altered[0].startswith("Osmo Terrick’s sentence lost its “not” in report 3")


DAYS = list(pd.date_range("2031-05-02", periods=4))


def rendered(first: str, second: str, relation: str) -> list[str]:
    """Summaries of the findings about two quotations that are known to render one utterance."""
    texts = [f"“{said},” said Ilka Dravenne." for said in (first, second)]
    articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts, "published": DAYS[:2]})
    quotations = schema.found_table(
        "quotations",
        [
            (article, [schema.Quotation(1, 1 + len(said), said, "direct", "Ilka Dravenne", utterance="u1")])
            for article, said in (("a", first), ("b", second))
        ],
    )
    pair = schema.Rendering("u1", "a", 1, 1 + len(first), "b", 1, 1 + len(second), relation, 0.8)
    found = find_discrepancies(
        articles=articles, quotations=quotations, renderings=schema.table("renderings", [pair])
    )
    return found.findings["summary"].tolist()


@pytest.mark.parametrize(
    ("first", "second", "relation", "summary"),
    [
        (
            "We counted twelve boats before the storm",
            "We counted twenty boats before the storm",
            "reworded",
            "Ilka Dravenne’s “twelve” in report 1 is “twenty” in report 2.",
        ),
        (
            "The captains must stay in the harbour tonight",
            "The captains should stay in the harbour tonight",
            "reworded",
            "Ilka Dravenne’s “must” in report 1 is “should” in report 2.",
        ),
        (
            "They will close the line before Friday",
            "They will not close the line before Friday",
            "translated",
            "Ilka Dravenne’s sentence has a “not” in report 2 and none in report 1.",
        ),
        (
            "The bridge will open before the summer",
            "The bridge will open after the summer",
            "reworded",
            "Ilka Dravenne’s “before the summer” in report 1 is “after the summer” in report 2.",
        ),
        (
            "Nobody in the crew slept that night",
            "Everyone in the crew slept that night",
            "translated",
            "Ilka Dravenne’s “Nobody” in report 1 is “Everyone” in report 2.",
        ),
        (
            "The owners gave us nothing but promises",
            "The owners gave us nothing",
            "truncated",
            "Ilka Dravenne’s “nothing but promises” in report 1 is “nothing” in report 2, which says the opposite.",
        ),
        (
            "The captains must stay tonight",
            "The captains should stay tonight",
            "translated",
            "Ilka Dravenne’s “must” in report 1 is “should” in report 2.",
        ),
    ],
)
def test_words_changed_inside_the_marks(first: str, second: str, relation: str, summary: str) -> None:
    assert rendered(first, second, relation) == [summary]


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("The captains must stay tonight", "The captains have to stay tonight", "translated"),
        ("The captains can stay tonight", "The captains may stay tonight", "translated"),
        ("I met Olsen at the harbour", "I met Brandt at the harbour", "translated"),
        ("We cannot leave the harbour", "We could not leave the harbour", "reworded"),
        ("No rest until the wreck is raised", "No rest as long as the wreck is not raised", "translated"),
        ("The crew never stopped searching", "The crew kept searching", "translated"),
        ("Nothing less than the harbour is at stake", "The harbour is at stake", "translated"),
        ("We counted twelve boats", "We counted twelve boats", "identical"),
        ("We counted two boats", "We counted 2 boats", "reworded"),
    ],
)
def test_words_that_change_nothing(first: str, second: str, relation: str) -> None:
    assert rendered(first, second, relation) == []


def test_the_same_words_with_other_marks_are_no_finding() -> None:
    found = findings_of(
        "“Nobody gave that ship permission to leave,” said Ilka Dravenne.",
        'Ilka Dravenne said: "Nobody gave that ship permission to leave."',
    )
    assert summaries(found, "altered_quotation") == []


def test_many_answers_are_given_by_their_ends() -> None:
    found = findings_of(*[f"{n} boats sank in the harbour of Ostrel." for n in (2, 3, 5, 8)])
    assert summaries(found, "conflict") == [
        "Boats that sank in the harbour of Ostrel: four answers, from 2 to 8."
    ]


@pytest.mark.parametrize(
    ("times", "summary"),
    [
        (("21:50", "23:40", "22:10"), "People killed: from 3 to 5."),
        (
            ("21:50", "22:40", "23:10"),
            "People killed: from 3 to 5. Report 3, the last to appear, still has 3.",
        ),
    ],
)
def test_an_update_says_from_what_to_what(times: tuple[str, ...], summary: str) -> None:
    articles = newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": ["a", "b", "c"],
                "text": [f"{n} people were killed when the ferry Marenka sank." for n in (3, 5, 3)],
                "published": [f"2027-10-17 {time}" for time in times],
            }
        )
    )
    assert summaries(newslens.analyze(articles).findings, "update") == [summary]


def test_a_conflict_within_one_report_weighs_less() -> None:
    inside = findings_of(
        "One demonstrator died, the police said, while a hospital source said two demonstrators were killed."
    )
    between = findings_of(
        "One demonstrator died in the clashes.", "Two demonstrators were killed in the clashes."
    )
    assert inside["weight"].iloc[0] < between["weight"].iloc[0]
    assert inside["reason"].iloc[0].startswith("Report 1 gives both figures itself. Its two sources")


def test_a_report_that_says_two_things_is_named() -> None:
    found = findings_of(
        "One demonstrator died in the clashes.",
        "One demonstrator died, the police said, while a hospital source said two demonstrators were killed.",
    )
    reason = found.loc[found["kind"] == "conflict", "reason"].iloc[0]
    assert reason.startswith(
        "One lineage says one and report 2 itself gives one and two; not all of them can be true. Reports 1 and 2"
    )


def test_spellings_of_a_name_are_known_by_their_sound() -> None:
    found = findings_of(
        "Premier Omar Khadimi spoke in Corvane. Khadimi left.", "Premier Omar Kadhimi spoke in Corvane."
    )
    (summary,) = summaries(found, "spelling")
    assert "Khadimi in report 1" in summary
    assert "Kadhimi in report 2" in summary


def test_reports_that_agree_give_no_conflict() -> None:
    found = findings_of("Two boats sank off Ostrel on Sunday.", "Two boats sank on Sunday off Ostrel.")
    assert found[found["kind"].isin({"conflict", "update"})].empty


@pytest.mark.parametrize(
    ("dates", "count"),
    [
        (("two weeks ago", "on 3 September"), 1),
        (("two weeks ago", "on 5 October"), 0),
        (("two weeks ago", "in 2021"), 0),
    ],
)
def test_two_dates_of_one_election(dates: tuple[str, str], count: int) -> None:
    found = findings_of(*[f"The party lost the election held {each}." for each in dates])
    assert len(summaries(found, "date_conflict")) == count


def test_no_articles_give_empty_tables() -> None:
    articles = schema.empty("articles")
    found = find_discrepancies(
        articles=articles, figures=schema.empty("figures"), questions=schema.empty("questions")
    )
    assert found.findings.dtypes.astype(str).to_dict() == dict(schema.dtypes("findings"))
    assert found.evidence.dtypes.astype(str).to_dict() == dict(schema.dtypes("evidence"))


def collated(articles: pd.DataFrame) -> FigureCollation:
    return newslens.collate_figures(articles, newslens.extract_figures(articles))


def tables(*texts: str) -> dict[str, pd.DataFrame]:
    """Articles with the tables that findings about figures need."""
    articles = pd.DataFrame({"article_id": list("abcd")[: len(texts)], "text": texts, "published": pd.NaT})
    collation = collated(articles)
    return {"articles": articles, "figures": collation.figures, "questions": collation.questions}


def test_what_is_missing_is_not_looked_at() -> None:
    given = tables("Two ferries sank.", "Three ferries sank.")
    assert find_discrepancies(**given).findings["summary"].tolist() == ["Ferries that sank: two, or three."]
    for missing in ("figures", "questions"):
        assert find_discrepancies(**{**given, missing: None}).findings.empty


def test_lineages_count_as_voices() -> None:
    given = tables("Two ferries sank.", "Three ferries sank.")
    lineages = schema.table("lineages", [schema.Lineage(each, "A", None, 1.0, None) for each in "ab"])
    reason = find_discrepancies(**given, lineages=lineages).findings["reason"].item()
    assert reason.startswith("The reports go back to one source")


def test_claims_that_are_read_already_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The Civic Union lost about two-thirds of its seats, from 48 seats to 15."
    given = tables(text)
    read_again = find_discrepancies(**given).findings
    assert read_again["kind"].tolist() == ["arithmetic"]
    monkeypatch.setattr("newslens.comparison.findings.read_claims", None)
    collation = collated(given["articles"])
    pd.testing.assert_frame_equal(find_discrepancies(**given, collated=collation).findings, read_again)
    assert find_discrepancies(**given, collated=collation._replace(claims=[])).findings.empty


def test_a_conflict_says_why_both_figures_answer_one_question() -> None:
    given = tables("Two ferries sank off Avelin.", "Three ferries sank off Avelin.")
    reason = find_discrepancies(**given, collated=collated(given["articles"])).findings["reason"].item()
    assert "Reports 1 and 2 count the same thing" in reason
    assert reason.endswith("one question.")
    # Without the clash the finding stays, and says nothing of the grounds.
    assert "one question" not in find_discrepancies(**given).findings["reason"].item()


def test_findings_of_one_weight_come_by_kind_and_key_and_equal_keys_are_numbered() -> None:
    articles = pd.DataFrame({"article_id": ["b", "a"], "text": ["x" * 99] * 2, "published": pd.NaT})
    first, second = pd.Timestamp("2031-05-01"), pd.Timestamp("2031-05-05")
    dates = [
        (
            article,
            [
                schema.Date(n, n + 1, "x", day, day, "day", noun)
                for n, noun in enumerate(("summit", "election"))
            ],
        )
        for article, day in (("a", first), ("b", second))
    ]
    names = [
        (article, [schema.Name(n, n + len(said), said, name, "person") for n, said, name in found])
        for article, found in (
            ("a", [(0, "Omar", "Omar?"), (9, "Omar", "Omar!")]),
            ("b", [(0, "Umar", "Omar?"), (9, "Umar", "Omar!")]),
        )
    ]
    found = find_discrepancies(
        articles=articles, dates=schema.found_table("dates", dates), names=schema.found_table("names", names)
    )
    assert found.findings["finding"].tolist() == [
        "date-conflict-election",
        "date-conflict-summit",
        "spelling-omar",
        "spelling-omar-2",
    ]
    assert found.findings["subject"].tolist()[2:] == ["Omar!", "Omar?"]
    # Evidence is in the order of the articles, "b" is report 1; the wording does not ask for it: of equal texts "a" is first.
    assert found.evidence["article_id"].tolist() == ["b", "a"] * 4
    assert found.findings["summary"].tolist()[2] == "Omar! is spelled Omar in report 2 and Umar in report 1."


def test_a_span_proves_a_finding_once() -> None:
    texts = [
        f"“{said},” said Ilka." for said in ("We saw two boats", "We saw three boats", "We saw three boats")
    ]
    articles = pd.DataFrame({"article_id": list("abc"), "text": texts, "published": pd.NaT})
    spans = [(1, 1 + text.index(",")) for text in texts]
    quotations = schema.found_table(
        "quotations",
        [
            (each, [schema.Quotation(1, end - 1, text[1 : end - 1], "direct", "Ilka", utterance="u1")])
            for each, text, (_, end) in zip("abc", texts, spans, strict=True)
        ],
    )
    pairs = [schema.Rendering("u1", "a", 1, 9, other, 1, 9, "reworded", 0.8) for other in "bc"]
    found = find_discrepancies(
        articles=articles, quotations=quotations, renderings=schema.table("renderings", pairs)
    )
    assert found.evidence["article_id"].tolist() == ["a", "b", "c"]
