"""The script of a page and Python put the same sentences into the same rows and mark the same words, in Chromium."""

from __future__ import annotations

import dataclasses
import itertools
import random

import pytest
from browsing import marks

from newslens.presentation import templating
from newslens.presentation.page.differing_words import compare_words, plain_form, share_of_words
from newslens.presentation.page.paired_sentences import MatchedPlaces, pair_sentences

pytestmark = marks

CASES = 300
WORDS = (
    "the", "The", "ferry", "ferry,", "“ferry”", "sank", "sank.", "–", "…", "12,000", "$12", "30%", "it’s", "it's", "People’s",
    "people's", "co-owned", "'tis", "İnönü", "naïve", "STRASSE", "straße", "ΟΔΟΣ", "水は", "渡し船", "(two)", "‘no’", "--",
    "3.5", "35", "12", "(-5)", "−5", "5", "2–1", "2-1", "10:30", "10.30.", "1/2", "€12", "12€", "$", "covid-19", "½",
)  # fmt: skip
CALL = "([name, cases]) => {{ {parts}; return cases.map((each) => ({{ {names} }})[name](...each)); }}"
NAMES = {
    "differing_words.js": "compareWords, plainForm, shareOfWords",
    "paired_sentences.js": "pairSentences",
}


@pytest.fixture
def script(watched):
    """Calls a function of a part of the script with each of some arguments."""
    page = watched()

    def call(part, name, cases):
        return page.evaluate(CALL.format(parts=templating.asset(part), names=NAMES[part]), [name, cases])

    return call


def texts(chance, most):
    """Wordings, some of which have most of their words from the one before."""
    found = [[chance.choice(WORDS) for _ in range(chance.randint(0, 9))] for _ in range(most)]
    for earlier, words in itertools.pairwise(found):
        if chance.random() < 0.7:
            words[:] = [word for word in earlier if chance.random() < 0.8] + words[:2]
    return [" ".join(words) for words in found]


def sides(chance):
    """The sentences of either side, one to three each."""
    both = texts(chance, 6)
    return both[: chance.randint(1, 3)], both[3 : 3 + chance.randint(1, 3)]


def matched(chance):
    """Lengths of the sentences of two reports, and some that correspond, with ties."""
    lengths = [[chance.randint(1, 5) for _ in range(chance.randint(0, 7))] for _ in range(2)]
    places = [(i, j) for i in range(len(lengths[0])) for j in range(len(lengths[1]))]
    chosen = chance.sample(places, k=min(len(places), chance.randint(0, 9)))
    return lengths, [MatchedPlaces(i, j, chance.choice((0.5, 0.5, 0.8, 1))) for i, j in chosen]


def test_the_words_that_differ_are_the_same(script):
    chance = random.Random(1)
    cases = [sides(chance) for _ in range(CASES)]
    expected = [
        [[[dataclasses.asdict(run) for run in runs] for runs in side] for side in compare_words(*case)]
        for case in cases
    ]
    assert script("differing_words.js", "compareWords", cases) == expected
    assert sum(run["differs"] for case in expected for side in case for runs in side for run in runs) > CASES


def test_plain_forms_and_shares_of_words_are_the_same(script):
    assert script("differing_words.js", "plainForm", [[word] for word in WORDS]) == [*map(plain_form, WORDS)]
    chance = random.Random(2)
    pairs = [texts(chance, 2) for _ in range(CASES)]
    shares = [share_of_words(*pair) for pair in pairs]
    assert script("differing_words.js", "shareOfWords", pairs) == shares
    assert len(set(shares)) > CASES / 20


def test_the_rows_are_the_same(script):
    chance = random.Random(3)
    cases = [matched(chance) for _ in range(CASES)]
    expected = [
        [
            {
                "left": row.left, "right": row.right, "joined": row.joined, "moved": row.moved,
                "leftTold": row.left_told, "rightTold": row.right_told, "goneTo": row.gone_to,
            }
            for row in pair_sentences(*case)
        ]
        for case in cases
    ]  # fmt: skip
    told = [(lengths, [dataclasses.asdict(each) for each in matches]) for lengths, matches in cases]
    assert script("paired_sentences.js", "pairSentences", told) == expected
    rows = [row for case in expected for row in case]
    assert all(any(row[name] is not None for row in rows) for name in ("leftTold", "rightTold", "goneTo"))
    assert any(row["moved"] for row in rows)
    assert any(len(row["left"]) > 1 or len(row["right"]) > 1 for row in rows)
