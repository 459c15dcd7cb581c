from __future__ import annotations

import json

from side_by_side_event import TEXTS, event

from newslens.presentation.page.sentence_wordings import SentenceWordings
from newslens.presentation.page.wording_codes import codes_of_wordings


def coded():
    shown = event()
    return json.loads(codes_of_wordings(shown, SentenceWordings(shown)))


def test_every_sentence_has_a_wording_and_no_text_is_told_twice():
    codes = coded()
    assert {number: len(report[3]) for number, report in codes["reports"].items()} == {
        "1": 4,
        "2": 3,
        "3": 4,
        "4": 1,
    }
    assert codes["reports"]["1"][3][:3] == codes["reports"]["2"][3]
    assert not any(word in json.dumps(codes) for word in TEXTS["wire"].split() if len(word) > 4)


def test_other_words_are_told_once_for_the_wire_and_its_copy():
    codes = coded()
    wire, free = codes["reports"]["1"][3], codes["reports"]["3"][3]
    pairs = list(zip(codes["related"][::2], codes["related"][1::2], strict=True))
    assert sorted(pairs) == sorted(
        tuple(sorted(pair)) for pair in ((wire[0], free[2]), (wire[1], free[0]), (wire[2], free[1]))
    )


def test_voice_source_and_time():
    assert coded()["reports"]["2"][:3] == ["A", 1, "Sun 2 Mar"]
    assert coded()["reports"]["4"][:2] == ["B", 0]
