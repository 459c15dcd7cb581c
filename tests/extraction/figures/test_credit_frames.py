"""How far a verb of counting vouches."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.attribution_cues import find_figure_credits
from newslens.extraction.figures.credit_frames import FRAMES, CountingVerb, stretch_in_frame
from newslens.language.tagger import tag_words
from newslens.language.verb_arguments import WordRange
from newslens.lexicon import entries


def credited(text: str) -> list[str]:
    words = tag_words(text, 0, len(text))
    return [text[words.starts[each.first] : words.ends[each.end - 1]] for each in find_figure_credits(words)]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        # a number that answers a question
        ("Asked how many boats were lost, Orvell said 14.", ["14."]),
        ("The clerk said about 14.", ["about 14."]),
        ("The board said between 200 and 300.", ["between 200 and 300."]),
        ("Shipowners answered 9, the union 30.", ["9, the union 30."]),
        ("Orvell said 14 months later.", []),
        ("Orvell said 14 boats had sunk.", []),
        ("Orvell said so.", []),
        ("Orvell said of 14 boats.", []),
        ("Orvell said in 1990.", []),
        # a number that somebody speaks of
        ("Police spoke of about 12,000.", ["of about 12,000."]),
        ("Organisers talked of 40,000 marchers.", ["of 40,000 marchers."]),
        ("Orvell spoke of her 3 boats and of rain.", ["of her 3 boats and of rain."]),
        ("Orvell spoke of rain on 3 days.", []),
        ("Orvell spoke for 3 hours.", []),
        # a share of votes
        ("A poll put Orvell on 44 percent.", ["44 percent."]),
        ("The navy put Orvell on 3 ships.", []),
        # a second source without a verb of its own
        ("Organisers put the crowd at 40,000, police at 12,000.", ["40,000, police at 12,000.", "12,000."]),
        ("Organisers put the crowd at 40,000 and the army at 12,000.", ["40,000 and the army at 12,000."]),
        ("Organisers put the crowd at 40,000, up by 12,000.", ["40,000, up by 12,000."]),
        # what looks like a noun is the verb of its sentence
        ("The weather service forecast gusts of 90 km/h.", ["gusts of 90 km/h."]),
        ("The weather service forecast spoke of rain.", []),
        ("Weather service forecast: gusts of 90 km/h", []),
        # results of business
        ("Corvell posted a net loss of $12 million.", ["a net loss of $12 million."]),
        ("Corvell booked sales of 40 million euros.", ["sales of 40 million euros."]),
        (
            "The grocer delivered a profit of 3 million, compared with 2 million a year before.",
            ["a profit of 3 million, compared with 2 million a year before."],
        ),
        ("The brewer has made a loss of 9 million.", ["a loss of 9 million."]),
        ("Corvell posted a video of 12 cats.", []),
        ("Corvell made 12 boats.", []),
        ("The forward delivered 12 points.", []),
        # what somebody revises
        ("The ministry raised its count of deaths to 96 from 88.", ["to 96 from 88."]),
        ("Corvell cut its forecast for the year to 4 percent.", ["to 4 percent."]),
        ("The bank lowered its outlook by 2 points.", ["by 2 points."]),
        ("Officials revised the toll to 41.", ["to 41."]),
        ("Five more deaths raised the toll to 41.", []),
        ("Corvell raised its stake to 41 percent.", []),
        ("The forward raised his tally to 41.", []),
        ("Corvell raised prices to 41 cents.", []),
        # the object of a verb of counting, with what it is compared with
        (
            "The firm reported earnings of 31 cents, compared with 27 cents a year ago.",
            ["earnings of 31 cents, compared with 27 cents a year ago."],
        ),
        ("The firm reported earnings of 31 cents, but sales fell.", ["earnings of 31 cents, but sales"]),
    ],
)
def test_a_verb_vouches_for_what_its_frame_reaches(text, stretches):
    assert credited(text) == stretches


def test_every_frame_of_the_lexicon_is_read():
    assert {frame for _, frame in entries("figures/figure_cues")} == set(FRAMES)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_verb_at_the_end_vouches_for_nothing(frame):
    words = tag_words("The navy counted", 0, 16)
    span = stretch_in_frame(CountingVerb(words, 2, WordRange(0, 2)), frame)
    assert span is None or span.first >= span.end
