"""Results of matches, read from sentences."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.match_scores import read_result


@pytest.mark.parametrize(
    ("sentence", "first", "second", "score"),
    [
        ("Marn defeated Tesk 4-1 on Sunday.", "Marn", "Tesk", "4-1"),
        ("The Marn Otters edged out the Tesk Foxes 21-20 in overtime.", "Marn Otters", "Tesk Foxes", "21-20"),
        ("Tesk lost 1-4 to Marn.", "Marn", "Tesk", "4-1"),
        ("Tesk have lost to Marn 1–4.", "Marn", "Tesk", "4-1"),
        ("Tesk were thrashed, but Tesk were crushed 0-6 by Marn.", "Marn", "Tesk", "6-0"),
        ("But Marn won the final 2-0 against hosts Tesk.", "Marn", "Tesk", "2-0"),
        ("Marn's 3-2 win over Tesk sends it to the cup.", "Marn", "Tesk", "3-2"),
        ("Marn secured a 3-2 victory over Tesk.", "Marn", "Tesk", "3-2"),
        (
            "Marn slid to a 2-3 defeat against Tesk, a coach of Marn to a 2-3 defeat against Tesk.",
            None,
            None,
            None,
        ),
        ("Marn went to a 2-3 defeat against Tesk.", None, None, None),
        ("Marn drew 1-1 with Tesk.", "Marn", "Tesk", "1-1"),
        ("Marn beat Tesk 1-1.", None, None, None),
        ("Marn drew 2-1 with Tesk.", None, None, None),
        ("Marn took a 2-1 lead over Tesk.", None, None, None),
        ("Marn beat Tesk 2-1 last season.", None, None, None),
        ("Marn beat Tesk 2-1 in late March.", None, None, None),
        ("Marn beat Tesk 2-1 on March 3.", "Marn", "Tesk", "2-1"),
        ("Marn beat Tesk 2-1 in 2019.", None, None, None),
        ("Marn beat Tesk 2-1 after leading 1-0.", None, None, None),
        ("Marn won the war of words 3-0 over Tesk.", None, None, None),
        ("The champions beat the hosts 2-1.", None, None, None),
        ("Marn beat Tesk with a 10-5 record.", None, None, None),
        ("Marn beat Tesk.", None, None, None),
        ("Marn won 2-0, thanks to Osk.", None, None, None),
    ],
)
def test_a_result(sentence: str, first: str | None, second: str | None, score: str | None) -> None:
    result = read_result(sentence)
    told = (result.first, result.second, result.score) if result else (None, None, None)
    assert told == (first, second, score)


def test_where_the_score_stands() -> None:
    sentence = "Marn defeated Tesk 4 - 1 on Sunday."
    result = read_result(sentence)
    assert result is not None
    assert sentence[result.start : result.end] == "4 - 1"


@pytest.mark.parametrize(("letters", "is_read"), [(24, True), (25, False)])
def test_a_score_stands_near_its_word(letters: int, *, is_read: bool) -> None:
    sentence = f"Marn defeated Tesk at the ground of the {'x' * letters} 4-1."
    assert (read_result(sentence) is not None) is is_read
