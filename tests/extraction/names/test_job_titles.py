from __future__ import annotations

import pytest

from newslens.extraction.names.job_titles import find_office_mentions
from newslens.extraction.names.mentions import find_mentions


def offices(text):
    """Surface of each mention by office, with the name of the person it stands for."""
    mentions = find_mentions(text)
    return [(role.surface, mentions[role.mention].surface) for role in find_office_mentions(text, mentions)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Premier Ana Duarte spoke. Then the premier left.", [("the premier", "Ana Duarte")]),
        (
            "Ana Duarte, the governor of Loreto, spoke. So the governor left.",
            [("the governor", "Ana Duarte")],
        ),
        (
            "Ana Duarte, a newly elected governor, spoke. So the governor left.",
            [("the governor", "Ana Duarte")],
        ),
        (
            "The chancellor, Ana Duarte, spoke. So the chancellor left.",
            [("The chancellor", "Ana Duarte"), ("the chancellor", "Ana Duarte")],
        ),
        ("The chancellor, Ana Duarte spoke. So the chancellor left.", []),
        ("Foreign Minister Ana Duarte spoke. So the minister left.", [("the minister", "Ana Duarte")]),
        ("Minister Ana Duarte spoke. So the foreign minister left.", []),
        ("Vice President Ana Duarte spoke. So the president left.", []),
        (
            "Vice President Ana Duarte spoke. So the vice president left.",
            [("the vice president", "Ana Duarte")],
        ),
        ("Premier Ana Duarte spoke. A premier can err.", []),
        ("Premier Ana Duarte spoke. The premier-elect left.", []),
        ("The premier left. Premier Ana Duarte spoke.", [("The premier", "Ana Duarte")]),
        ("Mr Duarte spoke. So the president left.", []),
        ("General Duarte spoke. So the general left.", []),
    ],
)
def test_an_office_stands_for_whom_the_text_ties_to_it(text, expected):
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("last", "person"),
    [
        ("The Peruvian president left.", "Ana Duarte"),
        ("Peru's president left.", "Ana Duarte"),
        ("The president of Peru left.", "Ana Duarte"),
        ("The Polish president left.", "Jan Kroll"),
        ("The president left.", "Jan Kroll"),
        ("The Danish president left.", None),
    ],
)
def test_the_country_tells_two_holders_of_an_office_apart(last, person):
    text = f"Peru's president Ana Duarte met Polish president Jan Kroll. {last}"
    assert [who for _, who in offices(text)] == ([] if person is None else [person])


def test_a_country_fits_the_only_holder_whose_country_is_not_said():
    assert offices("Premier Ana Duarte spoke. The Peruvian premier left.") == [
        ("The Peruvian premier", "Ana Duarte")
    ]
    two = "Premier Ana Duarte met Premier Jan Kroll. The Peruvian premier left."
    assert offices(two) == []


def test_an_office_before_two_holders_stays_open():
    assert offices("So the premier left. Premier Ana Duarte met Premier Jan Kroll.") == []


def test_two_mentions_of_one_holder_count_once():
    text = "So the premier left. Premier Ana Duarte came. Premier Duarte spoke."
    assert [surface for surface, _ in offices(text)] == ["the premier"]


def test_the_title_in_front_of_a_name_is_no_mention_of_its_own():
    assert offices("Premier Ana Duarte spoke. Then the premier Ana Duarte left.") == []


def test_the_last_named_before_the_office_is_meant():
    text = "Minister Ana Duarte met Minister Jan Kroll. The minister left. Minister Ana Duarte stayed. The minister sat."
    assert [who for _, who in offices(text)] == ["Jan Kroll", "Ana Duarte"]
