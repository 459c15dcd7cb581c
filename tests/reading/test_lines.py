from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language.tokens import tokenize
from newslens.reading.lines import split_paragraphs, split_sentences

PIECES = [
    "a",
    "B",
    "é",
    ".",
    "!",
    "?",
    '"',
    "“",
    "”",
    "’",
    " ",
    "\n",
    "\r\n",
    "\0",
    "Mr.",
    "U.S.",
    "5 p.m.",
    "I.",
    "…",
    "。",
    "1)",
    "2)",
    "(",
    "م",
]
HOSTILE = st.lists(st.sampled_from(PIECES)).map("".join)


def sentences(text):
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["The ferry sank.", "Nobody was hurt!", "Why did it sink?", "12 people were aboard."],
        ["Mr. Holm met Dr. Anna B. Lee, Gov. J.P. Orr and Lt. Col. Diaz.", "They left at noon."],
        [
            "He arrived in the U.S. on Monday.",
            "The U.S. Navy met him.",
            "She lives in the U.K. She works there.",
        ][:2],
        ["He flew to the U.S. Then he came back."[:19], "Then he came back."],
        ["It opened at 9 a.m. on Monday and closed at 5 p.m.", "Guards left."],
        ["At 6 p.m. Holm resigned.", "He left at once."],
        ["The firm, Orr & Co. of Lund, sold it to Diaz Inc. for $1.5 million.", "It closed in Jan. 2020."],
        ["It stands in No. 5, St. Olaf's Ave., near Mt. Holm.", "See p. 12 and fig. 3."],
        ["“We will not go.", "We stay,” he said.", "“Never.”", "She left."],
        ['"Never!" Prime Minister Ann Lee said.', '"Why?" asked Diaz.', '"Go!" he said.'],
        ['"It was over." Guards closed the gate.'[:14], "Guards closed the gate."],
        ["He paused ... and went on.", "“I saw it…", "Then it was gone.”"],
        ["It hit Al-Nasr.", "al-Nasr's mayor said so.", "iPhone owners complained."],
        ["The yen fell [...] by 3.5 per cent.", "It recovered (the bank said."][:1],
        ["The site, www.news.example/a.html, went down.", "Mail press.office@news.example for more."],
        ["She earns ? 900 a month, said the 61-year-old.", "Is it 900?", "12 asked."],
        ["Three shots were heard at 4 p.m. (1300 GMT).", "Police came."],
        ["He spoke (it was brief.) and left.", "(It was late.)", "Nobody stayed."],
        ["We have, you and I.", "Did Albert I. Jones come?"],
    ],
)
def test_sentences_of_news(expected):
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["Der Minister kam am 5. Mai nach Lund.", "Dr. Holm blieb z.B. bis zum Abend.", "Er sagte nichts."],
        ["M. Dupont est arrivé.", "Il n'a rien dit."][1:],
        ["La ministra llegó el lunes.", "¿Quién lo dijo?", "Nadie."],
        ["Министр прибыл.", "Он ничего не сказал."],
        ["وصل الوزير اليوم؟", "لم يقل شيئا."],
    ],
)
def test_sentences_of_other_languages(expected):
    assert sentences(" ".join(expected)) == expected


def test_scripts_without_spaces():
    assert sentences("首相は無事だった。攻撃は日曜日に起きた。") == [
        "首相は無事だった。",
        "攻撃は日曜日に起きた。",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1) One item 2) Two items 3) Three", ["1) One item", "2) Two items", "3) Three"]),
        ("a. First b. Second", ["a. First", "b. Second"]),
        ("1. One ship sank", ["1. One ship sank"]),
        ("He won 2) and lost 3) later", ["He won 2) and lost 3) later"]),
    ],
)
def test_enumerations_in_one_line(text, expected):
    assert sentences(text) == expected


def test_a_line_break_ends_a_sentence():
    assert sentences("Ferry sinks\r\nA ferry sank") == ["Ferry sinks", "A ferry sank"]


def test_lines_broken_at_a_fixed_width_are_one_paragraph():
    text = (
        "A ferry with 120 people aboard sank off the coast of Lund on\n"
        "Friday evening, and the coast guard said that all of them had\n"
        "been brought ashore. The cause is not known."
    )
    assert split_paragraphs(text) == [(0, len(text))]
    assert len(split_sentences(text)) == 2


def test_one_sentence_a_line_stays_one_paragraph_a_line():
    text = "A ferry with 120 people aboard sank off the coast of Lund.\nAll of them were brought ashore in the evening.\nThe cause is unknown."
    assert len(split_paragraphs(text)) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al-Sadr's bloc won", ["Al-Sadr's", "bloc", "won"]),
        ("US$1,200.5 (about)", ["US", "$", "1,200.5", "(", "about", ")"]),
        ("the 3rd of 12km", ["the", "3rd", "of", "12", "km"]),
        ("U.S. don’t", ["U.S.", "don’t"]),
        ("café Łódź مصطفى", ["café", "Łódź", "مصطفى"]),
        ("a\0b \ud800", ["a", "\0", "b", "\ud800"]),
    ],
)
def test_tokens(text, expected):
    tokens = tokenize(text)
    assert [token.surface for token in tokens] == expected
    assert all(text[token.start : token.end] == token.surface for token in tokens)


@given(st.text() | HOSTILE)
def test_sentences_and_tokens_tile_any_text(text):
    for spans in (split_sentences(text), split_paragraphs(text), [token[:2] for token in tokenize(text)]):
        assert all(start < end for start, end in spans)
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
        assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


@given(HOSTILE, HOSTILE)
def test_a_paragraph_does_not_change_the_sentences_of_another(one, two):
    assert sentences(f"{one}\n\n{two}") == sentences(one) + sentences(two)


@pytest.mark.parametrize(
    "piece", ["a", "A", ".", '."', ". ", "A. ", "Mr. ", "1) ", "(", " ", "…", "\n", "p.m. "]
)
def test_the_time_grows_with_the_text(piece):
    text = piece * (200_000 // len(piece))
    begun = time.process_time()
    split_sentences(text)
    assert time.process_time() - begun < 2
