from __future__ import annotations

from invented_coverage import figure, place, statement, telling

from newslens.comparison.coverage import only_here
from newslens.frames import SegmentRow

SINGLE = [["wire"], ["short"], ["free"], ["harbour"], ["island"]]
VOICES = [["wire", "short", "free"], ["harbour"], ["island"]]


def starts(told):
    return [(each.kind, each.article_id, each.spans[0][0]) for each in told.points]


def test_sentences_without_a_counterpart():
    wire, short, free, harbour, _ = only_here(telling(), SINGLE)
    assert len(wire.points) == 2  # that 40 were taken off before midnight, the island tells as well
    assert short.points == ()
    assert starts(free) == [("sentence", "free", place("free", 3)[0])]
    assert len(harbour.points) == 1  # that a ferry stranded off Nollen on Friday, all tell


def test_of_a_voice_what_its_copies_share_counts_and_is_told_once():
    voice = only_here(telling(), VOICES)[0]
    assert ("sentence", "short", place("short", 2)[0]) in starts(voice)
    assert ("sentence", "free", place("free", 2)[0]) not in starts(voice)


def test_an_answer_that_others_give_is_nobodys_own():
    told = telling([figure("wire", 3, "40", "rescued"), figure("island", 1, "40", "rescued"),
                    figure("harbour", 2, "two", "hole")])  # fmt: skip
    wire, _, _, harbour, island = only_here(told, SINGLE)
    assert place("wire", 3)[0] not in {start for _, _, start in starts(wire)}
    assert "answer" in {kind for kind, _, _ in starts(harbour)}
    assert island.points == ()


def test_a_speaker_whom_others_quote_is_nobodys_own():
    words = "is looking into the matter and will not speak before Monday"
    alone = telling(quotations=[statement("wire", 4, words, "Ivo Halm")])
    assert "speaker" in {kind for kind, _, _ in starts(only_here(alone, SINGLE)[0])}
    both = telling(
        quotations=[
            statement("wire", 4, words, "Ivo Halm"),
            statement("harbour", 1, "told us", "Ivo Halm"),
        ]
    )
    assert "speaker" not in {kind for kind, _, _ in starts(only_here(both, SINGLE)[0])}


def test_a_correction_is_a_point():
    note = SegmentRow(900, 930, "Correction: it was Saturday", "correction", article_id="harbour")
    assert "correction" in {kind for kind, _, _ in starts(only_here(telling(corrections=[note]), SINGLE)[3])}
