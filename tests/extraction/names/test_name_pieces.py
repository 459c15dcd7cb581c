from __future__ import annotations

import pytest

from newslens.extraction.names.capitalised_runs import find_runs
from newslens.extraction.names.name_pieces import cut_run, name_heads, opening_words


def pieces(text):
    return [
        (" ".join(word.surface for word in piece.words), piece.title, piece.weak)
        for run in find_runs(text)
        for piece in cut_run(text, run)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they met Ana Duarte", [("Ana Duarte", None, False)]),
        ("they met Premier Ana Duarte", [("Ana Duarte", "premier", False)]),
        ("they met Mr Duarte", [("Duarte", "mr", False)]),
        ("they said Enough left", []),
        ("spokesman Ana Duarte left", [("Ana Duarte", "spokesman", False)]),
        ("they met Mr Premier Duarte", [("Duarte", "premier", False)]),
        ("they met Premier Mr Duarte", [("Duarte", "premier", False)]),
        ("on Friday Ana Duarte left", [("Ana Duarte", None, False)]),
        ("the Reform Party Ana Duarte led", [("Reform Party", None, False), ("Ana Duarte", None, False)]),
        ("the Reform Party Youth Council met", [("Reform Party Youth Council", None, False)]),
        ("the Greek Velka met", [("Velka", None, False)]),
        ("the Velka Greek met", [("Velka", None, False)]),
        ("the Greek Lima Bank met", [("Greek Lima Bank", None, False)]),
        ("the Greek met", []),
        ("the Party met", []),
        ("an aide to Theresa May said", [("Theresa May", None, False)]),
        ("an aide to Jan Jones said", [("Jan Jones", None, False)]),
        ("in April Velka left", [("Velka", None, False)]),
        ("they met Stephen King", [("Stephen King", None, False)]),
        ("they met Mr King", [("King", "mr", False)]),
        ("the General Assembly met", [("General Assembly", None, False)]),
        ("Velka left", [("Velka", None, True)]),
        ("Velka Orlen left", [("Velka Orlen", None, False)]),
        ("Then Velka left", [("Velka", None, False)]),
        ("Quickly Velka left", [("Velka", None, False)]),
        ("Enough Project left", [("Enough Project", None, True)]),
        ("at the House of the Silent Bishop somewhere", [("House Silent Bishop", None, False)]),
        ("at the Bank of the Silent Bishop somewhere", [("Bank Silent", None, False)]),
        ("National Guard left", [("National Guard", None, False)]),
        ("they met Ana B. Baker", [("Ana B. Baker", None, False)]),
        ("they met Msgr. Ana Duarte", [("Ana Duarte", "msgr.", False)]),
        ("they met major Ana Duarte", [("Ana Duarte", "major", False)]),
        ("it is a major Velka customer", [("Velka", None, False)]),
        ("Embattled Velka fell", [("Velka", None, False)]),
    ],
)
def test_a_run_is_cut_where_a_title_a_day_or_a_finished_name_ends(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("they met prime minister Ana Duarte", "prime minister"),
        ("they met minister Ana Duarte", "minister"),
        ("they met Minister, Ana Duarte", None),
        ("they met minister  Ana Duarte", None),
        ("they met mr Ana Duarte", None),
        ("they met baker boy Ana Duarte", None),
    ],
)
def test_a_title_in_small_letters_stands_directly_in_front(text, title):
    assert pieces(text)[-1][1] == title


def test_small_titles_know_where_they_begin():
    text = "they met prime minister Ana Duarte"
    (run,) = find_runs(text)
    (piece,) = cut_run(text, run)
    assert text[piece.title_start :].startswith("prime minister Ana")


def test_heads_and_opening_words_come_from_the_lexicon():
    assert name_heads()["Ministry"] == "organisation"
    assert name_heads()["Street"] == "place"
    assert {"the", "seven"} <= opening_words()
    assert "duarte" not in opening_words()
