"""What a figure with a unit measures."""

from __future__ import annotations

import pytest
from invented_claims import claim, read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_measures import read_measures


def measured(sentence: str, number: int = 0) -> str | None:
    found = read(sentence)[number]
    return next((each.text for each in read_measures(found, read_figure_words(found))), None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The shaft is 60 metres deep.", "depth of the shaft"),
        ("A 60-metre-deep shaft was found.", "depth of the shaft"),
        ("The boat sank 14 miles north of Ostrel.", "distance from Ostrel"),
        ("The comet passed within 3,000 miles of Ostrel.", "distance from Ostrel"),
        ("It has a depth of 60 metres.", "depth"),
        ("They sailed a total of 60 miles.", None),
        ("They had a stock of 60 tonnes.", "stock"),
        ("They lost by Monday evening of the 60 tonnes the most.", None),
        ("The rents in Velm rose by 12 per cent.", "rise of rents"),
        ("About 44 per cent of voters stayed at home.", "share of voters"),
        ("Half the roof fell.", "share of the roof"),
        ("The court gave them $40 million in damages.", "damages"),
        ("Thieves took $40,000 worth of pearls.", "value of pearls"),
        ("Thieves took pearls worth $40,000.", "value of pearls"),
        ("Thieves took pearls worth an estimated $40,000.", "value of pearls"),
        ("The pearls, worth $40,000, were lost.", "value of pearls"),
        ("The hall was valued at $40 million.", "value of the hall"),
        ("The bank put the losses at $40 million.", "losses"),
        ("They estimate total losses at about 40 million crowns.", "total losses"),
        ("She looked at the losses at $40 million.", None),
        ("They offer a reward of 40,000 francs.", "reward"),
        ("The firm had sales of 17 billion.", "sales"),
        ("It costs $4.", None),
        ("There was a 40-minute delay.", "delay"),
        ("They agreed on a $35 million deal.", "deal"),
        ("A 400 kg satellite was lost.", "weight of the satellite"),
        ("The price reached $40.", "price"),
        ("Velm shares closed at $40.", "Velm shares"),
        ("Velm shares fell 4 per cent.", "fall of Velm shares"),
        ("Velm shares fell 4 per cent to $40.", "fall of Velm shares"),
        ("The robbers stole $40,000.", "sum stolen"),
        ("The tram slid for eight seconds.", None),
        ("It is 50 per cent higher.", None),
        ("They walked seven days across the border.", None),
        ("The shares cost $40 a share.", None),
        ("Several minutes of heavy breathing followed.", "heavy breathing"),
        ("A 1,500-square-mile island sank.", "area of the island"),
        ("A 24-hour general strike that closed the port ended.", "general strike"),
    ],
)  # fmt: skip
def test_what_a_figure_measures(sentence: str, expected: str | None) -> None:
    assert measured(sentence) == expected


def test_a_second_figure_has_the_subject_of_its_verb() -> None:
    assert measured("Velm shares fell 4 per cent to $40.", 1) == "Velm shares"


def test_without_a_sentence_the_counted_noun_is_all_that_is_known() -> None:
    assert [each.text for each in read_measures(claim(0, unit="EUR", counted="loan"), None)] == ["loan"]
    assert read_measures(claim(0, unit="EUR"), None) == []
