"""What a sentence tells of the counted: the deed, its denial, its mood and who does it."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.deed import HAVING, Deed


def deed(sentence: str) -> Deed:
    """The deed of the first figure of a sentence."""
    return read(sentence)[0].deed


@pytest.mark.parametrize(
    ("sentence", "is_aside"),
    [
        ("Guests slept in 40 rooms.", True),
        ("The houses in 40 villages burned.", True),
        ("A total of 40 rooms burned.", False),
        ("A convoy of 40 boats left.", False),
        ("The place is a camp of 40 tents.", False),
        ("Forty tents were brought in", False),
        ("The camp consists of 40 tents.", False),
        ("The hotel with 40 rooms burned.", False),
        ("It brought the number of rooms to 40 rooms.", False),
    ],
)
def test_a_phrase_behind_a_preposition_tells_no_deed(sentence: str, *, is_aside: bool) -> None:
    found = deed(sentence)
    assert found.is_aside is is_aside
    assert found == Deed(is_aside=True) or not is_aside


@pytest.mark.parametrize(
    ("sentence", "verb", "is_own"),
    [
        ("The museum bought 40 paintings.", "buy", False),
        ("Some 40 paintings were bought.", "buy", False),
        ("In all 40 paintings were bought.", "buy", False),
        ("In total 40 paintings were bought.", "buy", False),
        ("Forty painters queued at the gate.", "queue", True),
        ("Forty painters were tested at the gate.", "test", False),
        ("The board said 40 painters had joined the queue.", "join", True),
        ("The board named 40 painters.", "name", False),
        ("The museum shut down 40 rooms.", "shut", False),
        ("The museum has 40 rooms.", HAVING, False),
        ("The museum employs 40 guards.", HAVING, False),
        # A verb that goes with numbers of every kind says nothing of its object.
        ("The museum took 40 paintings.", None, False),
        # Nor does one that says how somebody came to the number, or that they were there.
        ("Our reporter counted 40 painters.", None, False),
        ("The union counts 40 painters.", HAVING, False),
        ("The fair drew 40 painters.", None, False),
        ("There were 40 paintings.", None, False),
        ("Forty paintings were in the hall.", None, False),
        ("Forty guards carried flags.", "carri", True),
        ("The thieves fled with 40 paintings.", None, False),
        # What they are doing themselves stands right behind them.
        ("The race ended with 40 painters taking part.", "take", True),
    ],
)
def test_which_deed_it_is_and_whether_it_is_their_own(
    sentence: str, verb: str | None, *, is_own: bool
) -> None:
    found = deed(sentence)
    assert (found.verb, found.is_own) == (verb, is_own)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The museum did not buy 40 paintings.", True),
        ("The museum didn't buy 40 paintings.", True),
        ("The museum has never bought 40 paintings.", True),
        ("The museum never lent 40 million euros to the club.", True),
        ("The mayor did not order 40 people out.", True),
        ("Forty paintings were not bought.", True),
        ("Forty cameras did not work.", True),
        ("The museum bought three paintings, not 40.", False),
        ("The museum bought not only 40 paintings.", False),
        ("Not only did the museum buy 40 paintings.", False),
        ("The museum did not just buy 40 paintings.", False),
        ("No fewer than 40 paintings were bought.", False),
        # Nothing follows that could be denied.
        ("Forty cameras did not", False),
        ("The museum did not close; it bought 40 paintings.", False),
        ("The museum bought 40 paintings.", False),
    ],
)
def test_denials(sentence: str, *, expected: bool) -> None:
    assert deed(sentence).is_denied is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The union has 900 members, not 1,200.", True),
        ("The union has 900 members, if not 1,200.", False),
        ("The union has 900 members, not more than 1,200.", False),
    ],
)
def test_a_number_that_is_denied_itself(sentence: str, *, expected: bool) -> None:
    assert read(sentence)[1].deed.is_denied is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The city plans to build 40 flats.", "meant"),
        ("The city planned to build 40 flats.", "meant"),
        ("The city will build 40 flats.", "meant"),
        ("The city is to build 40 flats.", "meant"),
        ("Forty flats will be built.", "meant"),
        ("The city needs 40 flats.", "meant"),
        ("The city built 40 flats.", "done"),
        ("The city has built 40 flats.", "done"),
        ("Forty flats were built.", "done"),
        ("The city managed to build 40 flats.", ""),
        ("The city builds 40 flats.", ""),
        ("The city has 40 flats.", ""),
    ],
)
def test_what_is_meant_and_what_is_done(sentence: str, expected: str) -> None:
    assert deed(sentence).mood == expected


@pytest.mark.parametrize(
    ("sentence", "agents", "is_of_name"),
    [
        ("The old clinic bought 40 beds.", {"old", "clinic"}, False),
        ("A ticket for adults costs 40 euros.", {"ticket", "adult"}, False),
        ("It bought 40 beds.", set(), False),
        ("Forty beds were bought.", set(), False),
        ("Ada Orvell bought 40 beds.", {"ada", "orvel"}, True),
    ],
)
def test_who_does_it(sentence: str, agents: set[str], *, is_of_name: bool) -> None:
    found = deed(sentence)
    assert (set(found.agents), found.is_of_name) == (agents, is_of_name)


def test_a_long_subject_tells_nobody() -> None:
    lead = "small " * (thresholds.AGENT_WORDS - 2)
    assert deed(f"The {lead}clinic bought 40 beds.").agents
    assert not deed(f"The small {lead}clinic bought 40 beds.").agents
