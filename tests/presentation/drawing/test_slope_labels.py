from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from told_amounts import told

from newslens.presentation.drawing.mark_layout import text_width
from newslens.presentation.drawing.slope_labels import MARK_ROOM, label_blocks, tellers_width
from newslens.presentation.drawing.slope_lines import lines_of

MOMENTS = ("2018", "2021")


def blocks(said, voices=None, room=200, **changes):
    event, holders = told(said, voices)
    return label_blocks([lines_of(event, replace(each, **changes)) for each in holders], MOMENTS, room)


def test_labels_stand_in_the_order_of_their_amounts_what_was_certified_before_its_like():
    found = blocks({"one": [("54", "73")], "two": [("", "more than 70")]}, "AB", certified=(54.0, 73.0))
    assert [(each.value, each.text) for each in found] == [
        (73, "73 certified"),
        (73, "73"),
        (70, "more than 70"),
    ]


def test_the_first_of_each_run_of_a_holder_bears_its_name():
    found = blocks({"one": [("", "50"), ("", "48")], "two": [("", "46"), ("", "47")]}, "AB")
    assert [(each.name, each.value) for each in found] == [
        (("Holder 1",), 50),
        (("Holder 2",), 48),
        ((), 47),
        (("Holder 1",), 46),
    ]


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=1, max_size=6))
def test_the_order_is_that_of_the_amounts_whatever_they_are(pairs):
    found = blocks({"one": [(str(before), str(after)) for before, after in pairs]})
    values = [each.value for each in found]
    assert values == sorted(values, reverse=True)


def test_words_that_do_not_fit_give_way_to_figures():
    assert blocks({"one": [("", "more than 70")]}, room=200)[0].text == "more than 70"
    assert blocks({"one": [("", "more than 70")]}, room=70)[0].text == "> 70"


def test_an_amount_before_alone_says_when():
    (found,) = blocks({"one": [("48", "")]})
    assert found.text == "48 in 2018"
    event, (holder,) = told({"one": [("48", "")]})
    (unnamed,) = label_blocks([lines_of(event, holder)], ("before", "after"), 200)
    assert unnamed.text == "48 before"


def test_what_was_certified_for_the_first_moment_alone_says_when():
    assert next(each.text for each in blocks({"one": [("48", "")]}, certified=(48.0, None))) == (
        "48 certified in 2018"
    )


@given(st.integers(40, 300), st.text("abcdef ghij", min_size=1, max_size=60))
def test_no_label_is_wider_than_its_room_but_for_a_word_alone(room, name):
    event, (holder,) = told({"one": [("48", "around 15")]})
    (found,) = label_blocks([replace(lines_of(event, holder), label=name)], MOMENTS, room)
    assert all(text_width(line) <= room for line in found.name)
    assert MARK_ROOM + text_width(found.text) <= max(room, MARK_ROOM + text_width("~ 15"))


def test_a_name_too_long_for_a_line_has_several_and_the_label_stands_below_them():
    event, (holder,) = told({"one": [("48", "15")]})
    named = replace(lines_of(event, holder), label="Union of the upper and the lower town")
    (short,), (long,) = (label_blocks([each], MOMENTS, 120) for each in (lines_of(event, holder), named))
    assert len(long.name) > len(short.name) == 1
    assert long.anchor - short.anchor == long.height - short.height > 0


def test_the_numbers_of_reports_take_room_before_the_words():
    (alone,) = blocks({"one": [("", "15")]})
    (shared,) = blocks({"one": [("", "15")], "two": [("", "15")]}, "AA")
    assert alone.words_at == (0, MARK_ROOM)
    assert shared.words_at[1] > shared.leads[0].end > MARK_ROOM + tellers_width(["1"])


def many(count, room=200):
    """Labels of a picture in which two voices give the same of every holder."""
    pairs = [("", str(10 * place)) for place in range(1, count + 1)]
    return blocks({"one": pairs, "two": pairs}, "AB", room)


def test_many_labels_that_say_the_same_are_one_that_names_all_voices():
    assert [len(each.lines) for each in many(4)] == [1] * 8
    joined = many(12)
    assert [len(each.lines) for each in joined] == [2] * 12
    first, second = joined[0].leads
    assert (first.line.lineage, second.line.lineage) == ("A", "B")
    assert first.end < second.x < second.end < joined[0].words_at[1]


def test_what_does_not_fit_on_one_row_goes_on_on_the_next():
    narrow = many(12, room=60)[0]
    assert narrow.words_at[0] > 0
    assert narrow.height > many(12)[0].height
    assert all(lead.end <= 60 for lead in narrow.leads)


def test_what_is_derived_keeps_a_label_of_its_own():
    event, holders = told({"one": [("48", str(10 * place)) for place in range(1, 25)]})
    drawn = [lines_of(event, each) for each in holders]
    derived = replace(drawn[0].lines[0], derived_from="“half” off 48")
    found = label_blocks([replace(drawn[0], lines=(*drawn[0].lines, derived)), *drawn[1:]], MOMENTS, 200)
    assert [len(each.lines) for each in found] == [1] * 25


def test_a_band_says_how_many_voices_and_from_where_to_where():
    said = {f"r{place}": [("", str(70 + place % 3))] for place in range(21)} | {
        f"far{place}": [("", str(place))] for place in range(5)
    }
    band = next(each for each in blocks(said, room=260) if each.is_band)
    assert band.text == "21 voices: 70 to 72, median 71"
    assert band.notes == ("and one voice further away",)
