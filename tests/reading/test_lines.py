from __future__ import annotations

import itertools
import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language.tokens import tokenize
from newslens.reading.lines import split_line, split_paragraphs, split_sentences, unwrap

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
PROSE = "the mayor of Lund said on Friday that more than 70 houses, 12 schools and a bridge had been lost in what she called “a night without end” while rescuers from Norland searched"
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


@pytest.mark.parametrize(
    "text",
    [
        # a sentence a line
        "A ferry with 120 people aboard sank off the coast of Lund.\nAll of them were brought ashore before the evening.\nThe cause of the accident is not known.",
        # headlines
        "Ferry with 120 people aboard sinks off Lund, all safe\nPresident visits flooded towns in the north of Norland\nUnion calls for strike at the three biggest steel mills",
        # verse
        "Beside the water where the willows bend and sway,\nThe ferryman is waiting for the ending of the day,\nHis lantern on the gunwale and his coat upon the stern,\nFor those who left at morning and are never to return.",
        # a list
        "The flood closed the following roads on Friday morning:\n- the bridge across the river Tarn at the old mill in Lund\n- the tunnel under the station and the road to the harbour",
        # verse in short lines
        "the rain came\nand the river\nrose over the fields",
        # paragraphs without an empty line between them
        "A ferry with 120 people aboard sank off the coast of Lund on Friday, and all of them were brought ashore, the coast guard said.\nthe harbour was closed until the evening, when two tugs brought the wreck to the old dock.",
    ],
)
def test_lines_that_were_not_filled_stay_apart(text):
    assert unwrap(text).view == text
    assert len(split_paragraphs(text)) == len(text.splitlines())


def test_line_ends_of_windows_and_indented_first_lines():
    text = (
        "    The mayor of Lund said on Friday that more than 70 houses\r\n"
        "and 12 schools had been lost in the flood that came at night.\r\n"
        "    She asked the government in the capital for help, and for\r\n"
        "tents."
    )
    assert len(split_paragraphs(text)) == 2


@given(st.lists(st.sampled_from(PROSE.split()), min_size=40, max_size=160), st.integers(50, 100))
def test_any_filled_paragraph_of_prose_is_one(chosen, width):
    text = "\n".join(textwrap.wrap(" ".join(chosen), width, break_on_hyphens=False))
    small = sum(line[:1].islower() for line in text.splitlines()[1:])
    if 2 * small >= text.count("\n"):
        assert split_paragraphs(text) == [(0, len(text))]
        assert unwrap(text).view == text.replace("\n", " ")


@given(st.text() | st.text(alphabet="ab .A\n\r", max_size=400))
def test_the_view_is_as_long_as_the_text_and_only_white_space_differs(text):
    view = unwrap(text).view
    assert len(view) == len(text)
    assert all(
        one == other or (one == " " and other.isspace()) for one, other in zip(view, text, strict=True)
    )


def lines(width, *pairs):
    """Lines filled to a width: of each pair, the number of characters and the word that opens the next line."""
    made, opening = [], "The"
    for length, following in pairs:
        made.append(f"{opening} {'x' * (length - len(opening) - 1)}")
        opening = following
    assert max(map(len, made)) == width
    return "\n".join([*made, f"{opening} end."])


@pytest.mark.parametrize(("width", "joined"), [(39, False), (40, True), (100, True), (101, False)])
def test_widths_at_which_lines_are_filled(width, joined):
    text = lines(width, (width, "and"), (width, "and"))
    assert (len(split_paragraphs(text)) == 1) is joined


@pytest.mark.parametrize(
    ("length", "word", "joined"),
    [
        (60, "and", True),
        (57, "and", True),  # 57, a space and three letters are one more than 60
        (56, "and", False),
        (56, "then", True),
    ],
)
def test_a_line_is_full_where_the_next_word_had_no_room(length, word, joined):
    text = lines(60, (60, "so"), (length, word))
    assert (len(split_paragraphs(text)) == 1) is joined


def test_half_of_the_full_lines_break_within_a_sentence():
    cut, whole = f"The {'x' * 52} of\n", f"The {'x' * 53}.\n"
    assert len(split_paragraphs(cut + whole + "Lund is the port.")) == 1
    assert len(split_paragraphs(cut + whole + whole + "Lund is the port.")) == 4


@pytest.mark.parametrize(
    ("last", "first", "joined"),
    [
        ("xx", "and", True),  # goes on with a small letter
        ("xx", "Lund", False),
        ("of", "Lund", True),  # needs to go on
        ("x.", "and", False),
        ("x:", "and", False),
        ("x”", "and", False),
        ("x,", "“and", True),
        ("xx", "“Lund", False),
    ],
)
def test_where_a_line_break_cuts_a_sentence(last, first, joined):
    text = f"The {'x' * 53} {last}\n{first} {'y' * 40}"
    assert (len(split_paragraphs(text)) == 1) is joined


@pytest.mark.parametrize(
    ("between", "following", "joined"),
    [
        ("\n", "and so on", True),
        ("\r\n", "and so on", True),
        (" \n", "and so on", True),
        ("\n\n", "and so on", False),
        ("\n", "  and so on", False),  # indented: a paragraph of its own
        ("\n", "- and so on", False),
        ("\n", "2) and so on", False),
        ("\n", "a. and so on", False),
        ("\u2028", "and so on", False),
    ],
)
def test_what_a_soft_break_is(between, following, joined):
    text = f"The {'x' * 56}{between}{following}"
    assert (len(split_paragraphs(text)) == 1) is joined


def test_an_address_that_stands_over_the_margin_gives_no_width():
    text = f"The {'x' * 56}\nand so {'y' * 53}\nat https://news.example/{'a' * 60}"
    assert split_paragraphs(text) == [(0, len(text))]


def test_an_unwrapped_text_knows_text_view_and_paragraphs():
    text = f"Ferry\n\nThe {'x' * 56}\n and so on"
    unwrapped = unwrap(text.replace("\n and", "\nand"))
    assert unwrapped.text == text.replace("\n and", "\nand")
    assert unwrapped.view == f"Ferry\n\nThe {'x' * 56} and so on"
    assert unwrapped.paragraphs == [(0, 5), (7, len(unwrapped.text))]


def test_sentences_of_a_part_of_a_line():
    view = "LUND: It sank. Two died. "
    assert [view[start:end] for start, end in split_line(view, 5, len(view))] == ["It sank.", "Two died."]
    assert list(split_line(view, 5, 6)) == []


def test_spaces_behind_a_line_are_no_part_of_its_width():
    text = f"The {'x' * 56}   \nand so {'y' * 53}\nat the end"
    assert split_paragraphs(text) == [(0, len(text))]
    assert len(split_paragraphs(f"The {'x' * 46}   \nand so {'y' * 53}\nat the end")) == 2


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("boat " * 599 + "boats", [3000]),
        ("boat " * 600 + "boat", [2999, 4]),
        ("boat " * 599 + "boatsman.", [2994, 9]),
        ("a" * 3000, [3000]),
        ("a" * 3001, [3000, 1]),
        ("a " + "b" * 3001, [1, 3000, 1]),
        ("Boats sank, boat" + " " * 4000 + "boats", [16, 5]),
    ],
)
def test_what_is_too_long_for_a_sentence_is_cut_at_white_space(text, lengths):
    assert [end - start for start, end in split_sentences(text)] == lengths
