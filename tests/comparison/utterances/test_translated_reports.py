from __future__ import annotations

import pytest

from newslens.comparison.utterances import utterance_thresholds
from newslens.comparison.utterances.translated_reports import says_it_was_translated

BODY = "\n\nIt froze on the lake.\n\nNobody skated, and the pier was shut for the whole of the week.\n\nThe ice broke."


@pytest.mark.parametrize(
    "head",
    [
        "Ice on the lake\n\n(Translated from the Danish) RIBE, 3 May 2031 - It froze.",
        "Ice on the lake\n\n(Translation from Danish; RB) RIBE, 3 May 2031",
        "Ice on the lake\n\nRibe Tidende, 3 May 2031 (translated)",
        "Ice on the lake\n\nRibe Tidende (translated), 3 May 2031",
        "Ice on the lake\n\nBy Ada Brandt (Ribe; translated by Tom Hale)",
        "Ice on the lake\n\n[translated]",
        "Ice on the lake\n\nTranslated from the Danish by Tom Hale",
        "Ice on the lake\n\nTranslation: Tom Hale",
    ],
)
def test_a_note_of_translation(head):
    assert says_it_was_translated(head + BODY)
    assert says_it_was_translated(BODY.strip() + head[15:])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ice on the lake" + BODY,
        "Her poems (translated by Tom Hale) froze with her, and so did the lake on which she had so often skated as a child.",
        "Her poems (translated by Tom Hale) froze with her.",
        "The order was translated from the Danish, the court said.",
        "Translated into money, the ice cost two mills a day. It broke.",
        "Translation is an art" + BODY,
        "He said in Danish that it froze.",
        "1\n2\n3\n4\n5\n(Translated from the Danish)\n5\n4\n3\n2\n1",
    ],
)
def test_other_translations_are_no_note(text):
    assert not says_it_was_translated(text)


@pytest.mark.parametrize(("name", "enough", "few"), [("NOTE_CHARACTERS", 60, 20), ("NOTE_LINES", 2, 1), ("NOTE_LINE", 40, 30)])  # fmt: skip
def test_how_far_and_in_how_long_a_line_a_note_is_looked_for(monkeypatch, name, enough, few):
    text = "Ice on the lake\nRibe Tidende (translated), 3 May 2031" + BODY
    for number, found in ((enough, True), (few, False)):
        monkeypatch.setattr(utterance_thresholds, name, number)
        assert says_it_was_translated(text) is found
