"""Parts in one report and their total in another."""

from __future__ import annotations

import pandas as pd
import pytest
from invented_claims import claim

import newslens
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.totals_across import find_totals, with_known_parts
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names


def found(*texts: str) -> list[tuple[str, list[str]]]:
    articles = newslens.read_articles(
        pd.DataFrame({"article_id": [str(n) for n in range(len(texts))], "text": list(texts)})
    )
    names = names_by_article(extract_names(articles), articles)
    claims = read_claims(articles, extract_figures(articles), mentions=names)
    totals = find_totals(claims, dict(zip(articles["article_id"], articles["text"], strict=True)))
    return [(each.listed.computed, [total.surface for total in each.totals]) for each in totals]


@pytest.mark.parametrize(
    ("parts", "total", "computed"),
    [
        ("Six sailors and seven dockers were injured.", "Thirteen people were injured.", "6 + 7 = 13"),
        ("The flood drowned 31 people in Marn and 6 in Tesk.", "The flood drowned 37 people.", "31 + 6 = 37"),
        ("Guards detained 17 men on Monday and 8 on Friday.", "Guards detained 25 men.", "17 + 8 = 25"),
        ("Two died in Marn, five in Tesk and nine in Olm.", "The gale killed 16 people.", "2 + 5 + 9 = 16"),
        ("Eight nurses as well as 40 other workers were infected.", "At least 48 people were infected.", "8 + 40 = 48"),
        ("The ferry carried fifteen tourists and the pilot.", "The ferry carried 16 people.", "15 + 1 = 16"),
        ("Twenty-two homes were destroyed and 9 damaged by the fire.", "The fire hit 31 homes.", "22 + 9 = 31"),
        ("A guard, a teacher and nine prisoners were killed.", "Eleven people were killed.", "9 + 1 + 1 = 11"),
        ("The deal brings $31 million in cash and $9 million in stock for Orvo.", "The deal brings $40 million for Orvo.", "31,000,000 + 9,000,000 = 40,000,000"),
    ],
)  # fmt: skip
def test_parts_make_a_total(parts: str, total: str, computed: str) -> None:
    listed = found(parts, total)
    assert [each for each, _ in listed] == [computed]
    assert len(listed[0][1]) == 1


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ("Six sailors and seven dockers were injured.", "Thirteen people were killed."),  # another outcome
        ("Six sailors and seven dockers were injured.", "Fourteen people were injured."),  # another sum
        ("The firm built 10 ships and sold 4.", "The firm built 14 ships."),  # no list
        ("Twelve people were killed and 14 injured.", "Some 26 people were killed."),  # two outcomes
        ("Sixteen people were injured, four of them badly and two slightly.", "Twenty people were injured."),
        ("Nine sailors were killed, and 3 trucks burned.", "Twelve sailors were killed."),  # other things
        ("Two women dead and a third employee hurt.", "Three people were killed."),  # one of another outcome
        ("Four sheds and five barns burned in Marn.", "The council met nine times in Marn."),  # another noun
        ("The flood drowned 31 people in Marn and 6 in Tesk.", "The flood drowned 37 people in Marn."),
        # The deed of one part, of which another part has another.
        ("Twenty-two homes were destroyed and 9 damaged by the fire.", "The fire destroyed 31 homes."),
    ],
)  # fmt: skip
def test_what_makes_no_total(parts: str, total: str) -> None:
    assert found(parts, total) == []


def test_a_sentence_is_no_total_of_itself() -> None:
    assert found("Ten people were hurt, four of them sailors and six of them dockers.") == []


def test_a_list_is_read_from_its_beginning() -> None:
    listed = found(
        "Two bombs hit a port, one hit a school and one hit a farm.", "Two bombs fell. Four bombs hit."
    )
    assert [(computed, totals) for computed, totals in listed] == [("2 + 1 + 1 = 4", ["Four"])]


def test_other_occasions_and_years_have_other_totals() -> None:
    words = frozenset({"drown"})
    more = {
        "outcome": "killed",
        "persons": True,
        "head": "person",
        "clause_words": words,
        "sentence_start": 0,
    }
    texts = {"a": "4 people and 8 more", "b": "12 people"}
    parts = [
        claim(0, 4.0, **more, article_id="a", start=0, end=1, sentence_end=19, years=frozenset({1999})),
        claim(1, 8.0, **more, article_id="a", start=13, end=14, sentence_end=19),
    ]
    total = {"article_id": "b", "start": 0, "end": 2, "sentence_end": 9}
    assert len(find_totals([*parts, claim(2, 12.0, **more, **total)], texts)) == 1
    assert not find_totals([*parts, claim(2, 12.0, **more, **total, occasion="1962")], texts)
    assert not find_totals([*parts, claim(2, 12.0, **more, **total, years=frozenset({2004}))], texts)
    assert not find_totals([*parts, claim(2, 12.0, **more, **total, status="forecast")], texts)
    assert not find_totals([*parts, claim(2, 12.0, **more, **total, is_past=True)], texts)


def test_few_totals_are_tried_for_a_list() -> None:
    texts = ["Six sailors and seven dockers were injured.", *(["Thirteen people were injured."] * 40)]
    (listed,) = found(*texts)
    assert len(listed[1]) == thresholds.TOTALS_TRIED == 32


@pytest.mark.parametrize(
    ("name", "value"), [("PART_WORDS", 8), ("SUM_WORDS", 1), ("TELLING_SUM", 10), ("LIST_LEAD", 60)]
)
def test_limits(name: str, value: int) -> None:
    assert getattr(thresholds, name) == value


@pytest.mark.parametrize(
    ("words", "is_list"),
    [("of the mill town on the coast", True), ("of the old mill town on the coast", False)],
)
def test_two_parts_stand_near_each_other(words: str, *, is_list: bool) -> None:
    assert (
        bool(found(f"Six sailors {words} and seven dockers were injured.", "Thirteen people were injured."))
        is is_list
    )


@pytest.mark.parametrize(("people", "makes"), [("eight", False), ("nine", True)])
def test_a_small_sum_with_a_single_person_needs_an_outcome(people: str, *, makes: bool) -> None:
    total = {"eight": "nine", "nine": "ten"}[people]
    listed = found(
        f"The ferry carried {people} tourists and the pilot.", f"The ferry carried {total} people."
    )
    assert bool(listed) is makes


def test_parts_of_a_total_are_narrowed() -> None:
    texts = {"a": "Six sailors and seven dockers were injured.", "b": "Thirteen people were injured."}
    articles = newslens.read_articles(pd.DataFrame({"article_id": list(texts), "text": list(texts.values())}))
    claims = read_claims(articles, extract_figures(articles))
    known = with_known_parts(claims, texts)
    assert [sorted(each.narrowed) for each in known] == [["of 13"], ["of 13"], []]
    assert [each.row for each in known] == [0, 1, 2]
