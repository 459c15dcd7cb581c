"""How a number is put."""

from __future__ import annotations

import pytest
from invented_claims import read


def statuses(sentence: str) -> list[str]:
    return [claim.status for claim in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor had earlier spoken of 14 victims.", ["earlier"]),
        ("The council wanted to close 14 schools at first.", ["earlier"]),
        ("The council closed 14 schools at first light.", ["asserted"]),
        ("The party won 15 seats, down from 48.", ["asserted", "earlier"]),
        ("Turnout was 61 percent, up from 57 percent in the last election.", ["asserted", "earlier"]),
        ("Profit was 30 million, compared with 12 million a year earlier.", ["asserted", "earlier"]),
        ("Profit was 30 million and 12 million the year before.", ["asserted", "earlier"]),
        ("The previous offer was 40 crowns a share.", ["earlier"]),
        ("Profit rose to 30 million crowns, up 4 percent from a year earlier.", ["asserted", "asserted"]),
        ("Velm grew 4 percent, compared with 7 percent in Ostrel.", ["asserted", "asserted"]),
        ("He worked for 12 of the previous owners.", ["asserted"]),
        ("Earlier on Monday 14 people drowned.", ["asserted"]),
        ("Officials initially said 14 people had died.", ["corrected"]),
        ("The toll, first put at 14, was later corrected to 11.", ["corrected", "asserted"]),
        ("The number is 11, not 14 as first reported.", ["asserted", "corrected"]),
    ],
)
def test_a_number_of_before(sentence: str, expected: list[str]) -> None:
    assert statuses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The army denied that 12 civilians had been killed.", "denied"),
        ("The club rejected reports of a bid of 40 million crowns.", "denied"),
        ("Dorn denied taking 40,000 crowns.", "denied"),
        ("Reports that 300 workers were locked in are false, the firm said.", "denied"),
        ("Reports that 300 workers were locked in are spreading, the firm said.", "asserted"),
        ("Dorn denied that he knew the man who stole 40,000 crowns.", "asserted"),
        ("The court rejected claims by 12 workers.", "asserted"),
        ("Dorn, who denied the charges, was jailed for 12 years.", "asserted"),
    ],
)
def test_a_number_that_is_denied(sentence: str, expected: str) -> None:
    assert statuses(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Inflation is likely to climb to 7 percent.", "forecast"),
        ("The firm expects its revenue to reach 40 million crowns.", "forecast"),
        ("The firm expects to report a loss of 40 million crowns.", "forecast"),
        ("Some 40 guests are expected in Velm.", "forecast"),
        ("The dam could cost 2 billion crowns.", "forecast"),
        ("The toll will rise to 40.", "forecast"),
        ("Turnout should reach 60 percent.", "forecast"),
        ("The Greens could win 41 seats.", "forecast"),
        ("Velm's target is 12 medals.", "forecast"),
        ("The laptop will cost 999 crowns.", "asserted"),
        ("The lift could carry 12 people.", "asserted"),
        ("The leak may have harmed 12 million customers.", "asserted"),
        ("They hold a majority of 12, and the bill is expected to pass.", "asserted"),
        ("She was expected to attend the funeral of 12 sailors.", "asserted"),
        ("He was expected to plead guilty to robbing 12 people.", "asserted"),
        ("The firm hopes to serve more of the 12 towns.", "asserted"),
        ("The judge, who is expected to retire, fined the club 12,000 crowns.", "asserted"),
        ("Velm pledged 2 million crowns for the victims.", "promised"),
        ("Orvell Corp offered 40 crowns a share.", "asserted"),
        ("The buyer agreed to pay 3 billion crowns.", "asserted"),
    ],
)
def test_a_number_to_come(sentence: str, expected: str) -> None:
    assert statuses(sentence) == [expected]


def test_what_is_foreseen_of_a_row_is_foreseen_of_each() -> None:
    assert statuses("The firm expects to sell 12 ships and 40 boats.") == ["forecast", "forecast"]
    assert statuses("The firm expects to sell 12 ships and sold 40 boats.") == ["forecast", "asserted"]
    assert statuses("It aims to save 900 euros (1,100 dollars).") == ["forecast", "forecast"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A party needs 165 seats for a majority.", "threshold"),
        ("A party needs 165 seats to govern.", "threshold"),
        ("The town needs 165 beds.", "asserted"),
        ("They fell short of the 165 votes needed.", "threshold"),
        ("Some 165 families needed help.", "asserted"),
        ("The rocket must reach 11 kilometers per second.", "threshold"),
        ("The speed limit of 80 miles per hour was ignored.", "threshold"),
    ],
)
def test_a_number_of_what_is_not(sentence: str, expected: str) -> None:
    assert statuses(sentence) == [expected]
