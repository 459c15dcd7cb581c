"""Scores, records and results of votes, told from ranges and from what only looks like them."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.result_pairs import find_result_pairs


def found(text: str) -> list[tuple[str, str]]:
    return [(pair.kind, text[pair.start : pair.end]) for pair in find_result_pairs(text, text.lower())]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Velm beat Ondra 24-17 on Sunday.", ["24-17"]),
        ("a 24-17 victory over Ondra", ["24-17"]),
        ("a 24–17 win", ["24–17"]),
        ("Velm led 14-6 at the break.", ["14-6"]),
        ("a 14-6 first half lead", ["14-6"]),
        ("The score was tied at 9-9.", ["9-9"]),
        ("Velm won 3-1.", ["3-1"]),
        ("OTTERS TOP GULLS, 31-28, REACH FINAL", ["31-28"]),
        ("Gulls lose 31-28 to a late rally", ["31-28"]),
        ("Gulls fall in another late defeat, 31-28.", ["31-28"]),
        ("cut the deficit to 14-10 before", ["14-10"]),
        ("Marn drew 2-2 with Tilsa", ["2-2"]),
        ("Marn lost 1-2 at home", ["1-2"]),
        ("Marn 2-1 Tilsa: late goal settles it", ["2-1"]),
        ("Marn 0-2 Tilsa: two goals settle the match", ["0-2"]),
        ("Over.\n31-28.\nOtters win.", ["31-28"]),
        ("Brenn beat Korda 6-4, 3-6, 7-6 (7-3) on Tuesday", ["6-4", "3-6", "7-6", "7-3"]),
        ("Renn and Orsk won 7-5 6-3.", ["7-5", "6-3"]),
        ("rallied past the Bears 112-108 in overtime", ["112-108"]),
        ("skated past the Kings 5-2 behind 34 saves", ["5-2"]),
        ("the Tars blanked the Reds 4-0", ["4-0"]),
        ("go through 3-2 on aggregate", ["3-2"]),
        ("won their tie with Ondra (2-1) late on", ["2-1"]),
        ("were 3-1 down in the series", ["3-1"]),
        ("leads the series 3-1", ["3-1"]),
    ],
)
def test_scores(text, pairs):
    assert found(text) == [("score", pair) for pair in pairs]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("the Otters (11-4) play their last game", ["11-4"]),
        ("the Otters (11-4, 6-2 away) won again", ["11-4", "6-2"]),
        ("They finished 3-13 last season.", ["3-13"]),
        ("Velm improved to 11-4 this year", ["11-4"]),
        ("They fell to 4-11 on the road", ["4-11"]),
        ("The Otters are 7-1 in games decided late", ["7-1"]),
        ("moved their record to 8-1", ["8-1"]),
        ("a record of 40-52", ["40-52"]),
        ("This made it an 11-5 season", ["11-5"]),
        ("posting a 3-13 (or so) record", ["3-13"]),
        ("The pitcher Ruke (9-4) struck out 11.", ["9-4"]),
    ],
)
def test_records(text, pairs):
    assert found(text) == [("record", pair) for pair in pairs]


@pytest.mark.parametrize(
    "text",
    [
        "The senate voted 52-48 to pass it",
        "The court ruled 5-4 that",
        "in a 5-4 ruling",
        "approved it by 7-2 on Monday",
        "a 9-3 vote",
    ],
)
def test_votes(text):
    assert [kind for kind, _ in found(text)] == ["vote"]


@pytest.mark.parametrize(
    "text",
    [
        "10-12 people were hurt at the match",
        "ages 18-34",
        "men aged 18-25 voted",
        "on June 9-11 the team won",
        "call 555-0142 to win",
        "won 800-555-1234",
        "pages 3-5 of the match report",
        "the 2010-11 season",
        "the 10-11 season",
        "20-30 percent of the vote",
        "They lost 10-12 seats",
        "a Boeing 737-800",
        "at 8-1 odds to win",
        "a 4-3 defense for the game",
        "won 3-5 km races",
        "a 10-15 minute wait before the game",
        "lost 3-4 of them",
        "a job from 9-5 after the win",
        "seas of 10-12 feet",
        "grades 6-8 won",
        "a 4-4-2 formation won the match",
        "won $10-15 tickets",
        "The F-16 won",
        "the game is at 3-4pm",
        "about 15-20 others were injured in the game",
        "chapters 5-3 of the book",
        "trapped for 7-10 days",
        "a 6-8 week layoff for the captain",
        "3-5 million fans won",
        "temperatures of 10-12 in the shade",
        "Women (18-34) and others asked",
        "won 03-05",
        "won on 2021-10-10",
        "lost 3-4 pounds before the match",
        "between 9-5 at the match",
    ],
)
def test_ranges_and_references_are_no_results(text):
    assert found(text) == []


@pytest.mark.parametrize(("gap", "kinds"), [(80, ["score"]), (81, [])])
def test_a_word_before_the_numbers_tells_in_its_clause(gap, kinds):
    text = "trailing " + "," * gap + " 3-5"
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(("words", "kinds"), [(8, ["score"]), (9, [])])
def test_so_many_words_stand_between(words, kinds):
    text = "trailed" + " x" * words + " 3-5"
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(("gap", "kinds"), [(140, ["score"]), (160, [])])
def test_numbers_that_stand_free_need_a_game_near_by(gap, kinds):
    text = "goalkeeper" + "." * (gap - 10) + " 5-3."
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(("gap", "kinds"), [(290, ["record"]), (310, [])])
def test_brackets_need_a_game_not_far_away(gap, kinds):
    text = "goalkeeper" + "." * (gap - 16) + " Velm (5-3)"
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(
    ("text", "kind"), [("beat Ondra (4-3) at", "score"), ("beat Ondra (5-3) at", "record")]
)
def test_brackets_behind_the_beaten_side(text, kind):
    assert [each for each, _ in found(text)] == [kind]


@pytest.mark.parametrize(("points", "count"), [(25, 2), (26, 1)])
def test_a_row_goes_on_with_sets(points, count):
    assert len(found(f"won 25-20, 20-{points} at home")) == count


@pytest.mark.parametrize(("text", "count"), [("a 3-5 x x x lead", 1), ("a 3-5 x x x x lead", 0)])
def test_the_noun_behind_stands_near(text, count):
    assert len(found(text)) == count


@pytest.mark.parametrize(("words", "kinds"), [(3, ["record"]), (4, [])])
def test_are_stands_near_its_record(words, kinds):
    text = "They are" + " x" * words + " 3-5 this season"
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Velm improved to 20-10-4 this season.", [("record", "20-10-4")]),
        ("the Otters (9-6-1) play their last game", [("record", "9-6-1")]),
        ("finished with a 31–30–21 record", [("record", "31–30–21")]),
        ("The board voted 5-3-1 for the plan.", [("vote", "5-3-1")]),
        ("They lined up in a 4-3-3 formation and won the game.", []),
        ("They won the game on 12-10-21.", []),
        ("Call 555-20-10 after the game.", []),
        ("won 20-10-4-2 games", []),
    ],
)
def test_records_with_games_drawn_have_three_numbers(text, pairs):
    assert found(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Velm beat Ondra three-two.", [("score", "three-two")]),
        ("a two-nil lead", [("score", "two-nil")]),
        ("She won the first set Six-Four.", [("score", "Six-Four")]),
        ("a five-four ruling", [("vote", "five-four")]),
        ("the seven-two vote", [("vote", "seven-two")]),
        ("won after two-three weeks", []),
        ("a one-two punch in the match", []),
        ("a one-on-one talk before the match", []),
        ("the thirty-one games they won", []),
    ],
)
def test_small_results_are_spelt(text, pairs):
    assert found(text) == pairs


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("They are 5-12 since the break.", ["record"]),
        ("The Otters have gone 9-2 since June.", ["record"]),
        ("It costs 5-12 since the break.", []),
        ("They are 5-12 years old.", []),
    ],
)
def test_games_are_won_and_lost_since_a_time(text, kinds):
    assert [kind for kind, _ in found(text)] == kinds


@pytest.mark.parametrize(("spaces", "kind"), [(48, "record"), (49, "score")])
def test_a_word_of_records_is_sought_in_60_characters(spaces, kind):
    text = f"They finished 3-13,{' ' * spaces}this season"
    assert [each for each, _ in found(text)] == [kind]


@pytest.mark.parametrize(("letters", "pairs"), [(22, ["1-2"]), (23, [])])
def test_the_first_of_two_names_is_sought_in_25_characters(letters, pairs):
    text = f"goals. V{'x' * letters}, 1-2 Ondra"
    assert [pair for _, pair in found(text)] == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # the wickets and the runs of cricket
        ("Velm reached 212-7 with Marden unbeaten at stumps.", ["212-7"]),
        ("Sorrel, who took 3-44 in 17 overs, rested.", ["3-44"]),
        ("They were 9-3 when the bowlers changed ends.", ["9-3"]),
        ("He returned 5-19 as the last wicket fell.", ["5-19"]),
        ("He bowled 10-12 overs a day.", []),
        ("The umpire was paid for 11-19 hours.", []),
        ("Wickets fell in the 11-19 band.", []),
        # even, and from behind
        ("At 5-5 they would play two more games.", ["5-5"]),
        ("From 4-1 down in the second set she won.", ["4-1"]),
        ("It grew from 10-12 metres behind the wall.", []),
        ("Of 5-5 combinations none held.", []),
        ("Question 3 failed 58-42.", ["58-42"]),
        ("The bill fails 49-51 in the upper house.", ["49-51"]),
    ],
)
def test_cricket_and_level_results(text, pairs):
    assert [pair for _, pair in found(text)] == pairs
