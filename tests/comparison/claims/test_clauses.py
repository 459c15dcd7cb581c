"""The clause of each figure and what its words say."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.clauses import FigureClauses
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word


def clause(sentence: str, index: int = 0) -> str:
    clauses = marked(sentence)
    left, right = clauses.clause(index)
    return " ".join(clauses.forms(left, right))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor said that [12] people died in Ostrel", "the mayor said that 12 people died in ostrel"),
        ("The fire spread; [12] people died; it rained", "12 people died"),
        ("The fire spread, [12] people died, it rained", "12 people died"),
        ("The fire spread (with [12] dead) in Ostrel", "with 12 dead"),
        ("The fire spread while [12] people died after dark", "12 people died"),
    ],
)
def test_a_clause_ends_at_marks_and_joining_words(sentence: str, expected: str) -> None:
    assert clause(sentence) == expected


def test_and_ends_a_clause_only_before_another_figure() -> None:
    sentence = "The mayor and [12] men died and left and [5] women fled and hid"
    assert clause(sentence, 0) == "the mayor and 12 men died"
    assert clause(sentence, 1) == sentence.replace("[", "").replace("]", "").casefold()
    assert clause("The mayor or [12] men died or left") == "the mayor or 12 men died or left"


def test_a_conversion_in_brackets_ends_no_clause() -> None:
    assert (
        clause("It lay [10] miles ([16] kilometres) from Ostrel, off")
        == "it lay 10 miles ( 16 kilometres ) from ostrel"
    )
    assert clause("It lay [10] miles, ([16] km) from Ostrel") == "it lay 10 miles , ( 16 km ) from ostrel"
    assert clause("It lay [10] old miles, ([16] km) from Ostrel") == "it lay 10 old miles"
    assert clause("It lay [10] miles (by road) from Ostrel") == "it lay 10 miles"
    assert (
        clause("It lay [10] far off ([16] km) from Ostrel ([9] nm) away")
        == "it lay 10 far off ( 16 km ) from ostrel ( 9 nm ) away"
    )


def test_an_insertion_is_short() -> None:
    seven = "It lay [10] miles ([16] or so long old kilometres) off"
    assert clause(seven) == "it lay 10 miles ( 16 or so long old kilometres ) off"
    assert clause("It lay [10] miles ([16] or so very long old kilometres) off") == "it lay 10 miles"
    assert clause("It lay [10] miles ([16] or so") == "it lay 10 miles"


def test_no_clause_goes_beyond_sixty_words() -> None:
    clauses = marked(f"{'so ' * 70}[12] people {'ran ' * 70}")
    assert clauses.clause(0) == (10, 131)


def test_the_part_of_a_clause_that_is_a_figure_s_own() -> None:
    clauses = marked("It hit [12] old [5] new [7] boats here")
    assert [clauses.clause(n) for n in range(3)] == [(0, 9)] * 3
    assert [clauses.own_clause(n) for n in range(3)] == [(0, 4), (3, 6), (5, 9)]


def test_figures_units_and_digits_are_no_words_of_the_clause() -> None:
    sentence = "The camp lies 10 km off Ostrel near 3rd Street"
    clauses = FigureClauses(sentence, [(14, 16)], measured=[True])
    assert "km" not in clauses.all_ideas
    assert not any(each[0].isdigit() for each in clauses.all_ideas)
    unmeasured = FigureClauses(sentence, [(14, 16)], measured=[False])
    assert unmeasured.all_ideas == clauses.all_ideas | {"km"}
    assert FigureClauses(sentence, [(14, 16)]).all_ideas == unmeasured.all_ideas
    assert "the" not in clauses.all_ideas


def test_a_unit_that_is_written_with_the_number_is_no_word_after_it() -> None:
    clauses = FigureClauses("A twelve-mile march", [(2, 8)], measured=[True])
    assert clauses.ideas(0, 3) == {fold(word("march"))}
    clauses = FigureClauses("A twelve mile march", [(2, 8)], measured=[True])
    assert clauses.ideas(0, 4) == {fold(word("march"))}


def test_a_figure_inside_a_word_has_a_place() -> None:
    clauses = FigureClauses("A $40bn loan", [(3, 5)])
    left, right = clauses.spans[0]
    assert clauses.forms(left, right) in {("40bn",), ("40",)}
    beyond = FigureClauses("Ten", [(3, 3)])
    assert beyond.spans == [(1, 1)]
    between = FigureClauses("Ten  boats", [(4, 4)])
    assert between.spans == [(1, 1)]


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("In 2019, when [12] people died", {2019}),
        ("In 2019 now, when [12] people died", {2019}),
        ("In 2019 right now, when [12] people died", set()),
        ("[12] people died in 1998 and 2004", {1998, 2004}),
        ("[12] people died in 1798 and 2104", set()),
        ("[12] people paid 2,019 or 2019.50", set()),
        ("[12] people paid 1.2019", set()),
    ],
)
def test_years_of_a_clause(sentence: str, years: set[int]) -> None:
    clauses = marked(sentence)
    assert clauses.years(*clauses.clause(0)) == years


def test_an_empty_stretch_names_no_year() -> None:
    assert marked("[2019]").years(0, 0) == frozenset()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[One] of them died", True),
        ("[One] of whom died", True),
        ("[One] of which died", True),
        ("[Two] of those died", True),
        ("[One] of the dead", False),
        ("[Four] died ([one] a child)", False),
        ("([one] a child)", True),
        ("([one] an officer)", True),
        ("([one] the officer)", False),
        ("including [two] children", True),
        ("including some [two] children", True),
        ("including all of [two] children", False),
        ("among them [two] children", True),
        ("among [two] children", False),
        ("[Two] films by Marn were among those shown", True),
        ("[Two] films were shown among trees", False),
        ("[Two] films, which Velm saw with friends in its old hall, were among those", False),
        ("[two] children", False),
    ],
)
def test_a_part_of_others(sentence: str, *, expected: bool) -> None:
    assert marked(sentence).is_part(0) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("[one] of the drones", True), ("[one] of these", True), ("[one] of those", True), ("[one] of drones", False), ("[one] the drones", False)],
)  # fmt: skip
def test_some_of_those_already_spoken_of(sentence: str, *, expected: bool) -> None:
    assert marked(sentence).is_of_known(0) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("a further [12] people", True),
        ("further old [12] people", False),
        ("[12] more people", True),
        ("[12] people more", False),
        ("[another 12] people", True),
        ("[more than 12] people", False),
        ("[12] people", False),
    ],
)
def test_an_addition(sentence: str, *, expected: bool) -> None:
    assert marked(sentence).is_added(0) is expected


def test_one_place_alone() -> None:
    assert marked("It hit [50] in Ostrel alone").is_alone(0)
    assert not marked("It hit [50] in Ostrel, alone").is_alone(0)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It won [15] seats, down from [48]", True),
        ("It won [15] seats, up from about [48]", True),
        ("It won [15] seats, down from only about [48]", False),
        ("It won [15] seats from [48]", False),
        ("It won [15] seats, down to [48]", False),
        ("It won [15] seats, previously [48]", True),
        ("It won [15] seats, in the previous house [48]", True),
    ],
)
def test_an_earlier_time(sentence: str, *, expected: bool) -> None:
    clauses = marked(sentence)
    assert clauses.is_past(1) is expected
    assert not clauses.is_past(0)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("[15] of the [329] seats", 1),
        ("[15] of [329] seats", 1),
        ("[15] of those [329] seats", 1),
        ("[15] of old [329] seats", None),
        ("[15] of the old [329] seats", None),
        ("[15] in [329] seats", None),
        ("[15] of the seats", None),
    ],
)
def test_the_whole_that_a_part_is_taken_from(sentence: str, whole: int | None) -> None:
    assert marked(sentence).whole(0) == whole


def test_a_conversion_follows_in_brackets() -> None:
    assert marked("[40] ([4])").is_bracketed(0)
    assert not marked("[40] ([4])").is_bracketed(1)
    assert not marked("[40] [4]").is_bracketed(0)
    assert not marked("[40] (about [4])").is_bracketed(0)


def test_words_after_a_figure() -> None:
    clauses = marked("[40] good old boats")
    assert [each.form for each in clauses.following(0, 2)] == ["good", "old"]


def test_where_the_figures_and_outcomes_stand() -> None:
    clauses = marked("In all [twelve or so] people died")
    assert clauses.figure_at == {2: 0, 3: 0, 4: 0}
    assert clauses.outcomes == {6: "killed"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[20] came, [four] of whom slept and [16] who did not", True),
        ("[20] came, [four] of whom slept, [16] who did not", False),
        ("[20] came, [four] nurses and [16] who did not", False),
        ("[20] came, [four] of whom slept and [16] clerks", False),
    ],
)
def test_the_rest_of_a_whole_is_a_part_too(sentence: str, *, expected: bool) -> None:
    assert marked(sentence).is_part(2) is expected


def test_a_long_row_of_the_rest_is_read_in_one_go() -> None:
    sentence = "[20] came, [four] of whom slept" + " and [16] who did not" * 3000
    clauses = marked(sentence)
    assert [clauses.is_part(index) for index in (1, 2, 3, 3001)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Twelve died in Ostrel alone.", True),
        ("On Monday alone 12 died.", True),
        ("The frame alone is worth 12 crowns.", True),
        ("Twelve of them had lived alone.", False),
        ("Alone, 12 boats sailed on.", False),
    ],
)
def test_what_is_told_of_one_alone(sentence: str, *, alone: bool) -> None:
    clauses = marked(sentence.replace("Twelve", "[Twelve]").replace("12", "[12]"))
    assert clauses.is_alone(0) is alone


@pytest.mark.parametrize(
    ("sentence", "added"),
    [
        ("Nineteen came, [five] fewer than planned.", True),
        ("They raised [12] less than planned.", True),
        ("No fewer than [12] came.", False),
        ("It was [12 or fewer].", False),
    ],
)
def test_what_is_taken_off_is_no_number_of_its_own(sentence: str, *, added: bool) -> None:
    assert marked(sentence).is_added(0) is added
