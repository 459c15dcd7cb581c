"""Speech that is printed without marks, behind the speaker's name."""

from __future__ import annotations

import pytest

from newslens.extraction.names import find_names
from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.transcripts import find_transcribed_lines, may_be_transcript

SPEECH = "Mayor Ada Brandt: Thank you all.\nThe bridge is open again.\n\n It was a long winter. "


def lines(text):
    return [
        (text[each.start : each.end], each.speaker and each.speaker.name)
        for each in find_transcribed_lines(text, find_names(text))
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Here is the transcript of the speech.\n",
        "The full text of the address follows.\n",
        "Read the text of her remarks\n",
        "Transcript: the mayor on the bridge\nBy Ole Holm\nIt was cold.\nMany came.\nFew stayed.\n",
    ],
)
def test_a_speech_that_is_announced_goes_on_line_by_line(above):
    assert lines(above + SPEECH) == [
        ("Thank you all.", "Ada Brandt"),
        ("The bridge is open again.", "Ada Brandt"),
        ("It was a long winter.", "Ada Brandt"),
    ]


@pytest.mark.parametrize("above", ["", "The mayor opened the bridge.\n", "Her remarks were short.\n"])
def test_nothing_is_read_where_nothing_says_so(above):
    assert not lines(above + SPEECH)


def test_the_next_speaker_ends_a_speech():
    text = f"Here is the transcript.\n{SPEECH}\nMr. Ole Holm: Thank you, mayor.\nWe go home.\nNotes: The mayor left.\n"
    assert lines(text)[2:] == [
        ("It was a long winter.", "Ada Brandt"),
        ("Thank you, mayor.", "Ole Holm"),
        ("We go home.", "Ole Holm"),
    ]


def test_a_dialogue_has_two_persons_with_several_turns():
    turns = [
        "Ada Brandt met Ole Holm.",
        "Ada Brandt: Why now?",
        "Ole Holm: It was time.",
        "Ada Brandt: Who pays?",
        "Ole Holm: The harbour does.",
        "They shook hands.",
    ]
    expected = [
        ("Why now?", "Ada Brandt"),
        ("It was time.", "Ole Holm"),
        ("Who pays?", "Ada Brandt"),
        ("The harbour does.", "Ole Holm"),
    ]
    assert lines("\n".join(turns)) == expected
    assert not lines("\n".join(turns[:4]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ada Brandt: We stay.", True), ("Breaking: Bridge shut", True), ("It is 12:30 in Velm.", False)],
)
def test_texts_without_a_name_before_a_colon_are_not_read(text, expected):
    assert may_be_transcript(text) == expected
    assert not lines(text)


def test_lines_are_direct_quotations_with_their_speaker():
    text = f"Here is the transcript.\n{SPEECH}"
    found = find_quotations(text)
    assert [(each.kind, each.surface, each.speaker) for each in found] == [
        ("direct", "Thank you all.", "Ada Brandt"),
        ("direct", "The bridge is open again.", "Ada Brandt"),
        ("direct", "It was a long winter.", "Ada Brandt"),
    ]
    assert text[found[0].speaker_start : found[0].speaker_end] == "Ada Brandt"
    assert found[1].speaker_start is None


SPOKEN_WITH_MARKS = [
    # a turn is one row, whatever it quotes; what it quotes of a known source is one too
    ("Mayor Ada Brandt: I said “never” to him.", [("I said “never” to him.", "Ada Brandt")]),
    (
        "Mayor Ada Brandt: The pilot Ole Holm told me, “Go on.”",
        [("The pilot Ole Holm told me, “Go on.”", "Ada Brandt"), ("Go on.", "Ole Holm")],
    ),
    # words in marks behind the name are no longer the turn's but the marks'
    ("Mayor Ada Brandt: “We go on.”", [("We go on.", "Ada Brandt")]),
    # a line without a name can be the article's own
    (
        "Mayor Ada Brandt: We go on.\n“We do,” Ole Holm said.",
        [("We go on.", "Ada Brandt"), ("We do,", "Ole Holm")],
    ),
]


@pytest.mark.parametrize(("speech", "expected"), SPOKEN_WITH_MARKS)
def test_marks_inside_a_speech(speech, expected):
    found = find_quotations(f"Here is the transcript.\n{speech}")
    assert [(each.surface, each.speaker) for each in found if each.kind == "direct"] == expected


TALK = "ADA BRANDT, HOST: Why now?\nOLE HOLM, BYLINE: {}\nBRANDT: Who pays?\nHOLM: The port said it pays."


@pytest.mark.parametrize(
    "turn",
    [
        "The port says it lost 3 boats.",
        "You know, famous for its cranes.",
        "They tell me that they stay.",
        "According to the port, nobody left.",
    ],
)
def test_nothing_is_reported_inside_a_turn(turn):
    found = find_quotations(TALK.format(turn))
    assert {each.kind for each in found} == {"direct"}
    assert (turn, "Ole Holm") in [(each.surface, each.speaker) for each in found]


INTERVIEWS = [
    ("Q: Who came?\nA: We came.", [("We came.", None)]),
    ("We met Ada Brandt.\n\nQ: Who came?\n\nA: We came.", [("We came.", "Ada Brandt")]),
    ("Question: Who came?\nAnswer: We came.", [("We came.", None)]),
    (
        "Ada Brandt met us.\nQ: Who came?\nA: We came.\nQ: Why?\nA: It was time.",
        [("We came.", "Ada Brandt"), ("It was time.", "Ada Brandt")],
    ),
    ("Q. Who came?\nA. We came.", [("We came.", None)]),
    # two are named before; a list with letters; labels of another kind
    ("Ada Brandt met Ole Holm.\nQ: Who came?\nA: We came.", [("We came.", None)]),
    ("A: It is open.\nB: It is shut.", []),
    ("Q: Who came?\nB: We came.", []),
    ("Note: It is open.\nUpdate: It is shut.", []),
    ("A. It is open.\nB. It is shut.", []),
    ("A. Brandt was early.\nQ. Holm was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_answers_behind_questions(text, expected):
    assert lines(text) == expected


def test_labels_in_capitals_with_roles():
    turns = [
        "ADA BRANDT, HARBOUR CHIEF: Why now?",
        "OLE HOLM, REPORTER: It was time.",
        "BRANDT: Who pays?",
        "HOLM: The harbour does.",
    ]
    assert lines("\n".join(turns)) == [
        ("Why now?", "Ada Brandt"),
        ("It was time.", "Ole Holm"),
        ("Who pays?", "Ada Brandt"),
        ("The harbour does.", "Ole Holm"),
    ]
    assert not lines("\n".join(turns[:2]))
    assert not lines("Here is the transcript.\nAda Brandt, who had come early, asked: Why now?\nIt was cold.")
    assert not lines("ADA BRANDT: Why now?\nOLE HOLM: It was time.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ADA BRANDT, HOST: Why now?\nOLE HOLM, BYLINE: It was time.\nUNIDENTIFIED WOMAN: We paid.",
            ["Ada Brandt", "Ole Holm", "unidentified woman"],
        ),
        ("ADA BRANDT, HOST: Why now?\nBRANDT: Who pays?\nBRANDT: Who came?", []),
        ("ADA BRANDT, HOST: Why now?\nOLE HOLM, BYLINE: It was time.", []),
        ("VELM: Three boats sank.\nLUND: Two sank.\nOSK: None sank.", []),
    ],
)
def test_several_turns_of_which_one_gives_a_role(text, expected):
    assert [speaker for _, speaker in lines(text)] == expected


def test_a_label_on_a_line_of_its_own():
    text = "ADA BRANDT, HOST:\nGood morning.\nA boat is late.\n\nOLE HOLM, BYLINE:\n\nIt is.\n(LAUGHTER)\nBRANDT: Thanks."
    assert lines(text) == [
        ("Good morning.", "Ada Brandt"),
        ("A boat is late.", "Ada Brandt"),
        ("It is.", "Ole Holm"),
        ("Thanks.", "Ada Brandt"),
    ]
    assert lines("ADA BRANDT, HOST:\nGood morning.\nA boat is late.") == [
        ("Good morning.", "Ada Brandt"),
        ("A boat is late.", "Ada Brandt"),
    ]
    assert not lines("ADA BRANDT:\nGood morning.\nA boat is late.")
    assert not lines("Ada Brandt, the host:\nGood morning.\nA boat is late.")
    assert not lines("KEY POINTS:\nThe boat is late.\nVELM:\nIt rains.")


def test_a_turn_has_several_lines_and_the_last_one_has_one():
    text = (
        "ADA BRANDT, HOST: Why now?\nI ask you.\nOLE HOLM, BYLINE: It was time.\nBRANDT: Thanks.\nThey left."
    )
    assert lines(text) == [
        ("Why now?", "Ada Brandt"),
        ("I ask you.", "Ada Brandt"),
        ("It was time.", "Ole Holm"),
        ("Thanks.", "Ada Brandt"),
    ]
