"""On either side of each number of the table: the values stand here as literals, so that a change of one is seen."""

from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import find_quotations, mark_roles
from newslens.extraction.quotations.channels import find_channel
from newslens.extraction.quotations.clause_end import find_limit
from newslens.extraction.quotations.cues import find_cues
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.joint_speakers import joined_phrases
from newslens.extraction.quotations.mark_roles import DoubleMark, read_mark_roles
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.language.verb_arguments import WordRange
from newslens.schema import UNMARKED_KINDS


def surfaces(text):
    return [each.surface for each in find_quotations(text)]


def speakers(text):
    return [each.speaker for each in find_quotations(text) if each.kind not in UNMARKED_KINDS]


def contents(text):
    words = tagged(text)
    return [surface(words, content) for each in find_relations(words) for content in each.contents]


def weights(text):
    mark = read_mark_roles(text)[0][0]
    return round(mark.as_opening, 3), round(mark.as_closing, 3)


def roles(monkeypatch, text, *against):
    """Roles of the marks of a text where this speaks against each as an opening and as a closing one."""
    weigh = mark_roles._weigh
    given = iter(against)

    def weighed(text, found):
        mark = weigh(text, found)
        as_opening, as_closing = next(given)
        return DoubleMark(mark.start, mark.end, as_opening, as_closing, mark.first)

    monkeypatch.setattr(mark_roles, "_weigh", weighed)
    return [role for _, role in read_mark_roles(text)]


def test_a_fragment_without_a_source_has_two_words():
    assert surfaces("They closed the “odd” gate.") == []
    assert surfaces("They closed the “very odd” gate.") == ["very odd"]


def test_a_clause_in_small_letters_has_two_spaces():
    assert [each.kind for each in find_quotations("“stay here” she said.")] == ["partial"]
    assert [each.kind for each in find_quotations("“stay here now” she said.")] == ["direct"]


def test_a_title_keeps_words_of_three_letters_small():
    assert surfaces("They closed the “House but Dead” again.") == []
    assert surfaces("They closed the “House with Dead” again.") == ["House with Dead"]


def test_a_sentence_is_cut_after_250_words():
    def count(words):
        return len(list(read_own_sentences("word " * words, [])))

    assert (count(251), count(252)) == (1, 2)


def test_a_credit_stands_within_ten_words_of_a_question():
    def count(words):
        text = f"“Why?” The {'old ' * words}man asked."
        return len(list(read_own_sentences(text, find_marked_stretches(text))))

    assert (count(7), count(8)) == (1, 2)


def test_a_headline_has_its_colon_among_six_words():
    def is_read(words):
        (sentence,) = read_own_sentences(f"{'Ana ' * words}: Dam will hold", [])
        return sentence.words is not None

    assert is_read(5)
    assert not is_read(6)


def test_a_cue_takes_over_with_a_subject_of_nine_words():
    def reached(words):
        tags = tagged(f"She said it rained, the {'old ' * words}chief said.")
        cue, *later = find_cues(tags)
        return find_limit(tags, cue, later)

    assert (reached(7), reached(8)) == (4, 16)


def test_a_clause_with_as_ends_within_eight_words():
    assert contents(f"As Silva noted on {'wet ' * 5}days, it rained.") == ["it rained"]
    assert contents(f"As Silva noted on {'wet ' * 6}days, it rained.") == []


def test_a_phrase_of_four_words_is_reported():
    assert contents("Heavy rain in Porto, she said.") == ["heavy rain in porto"]
    assert contents("Rain in Porto, she said.") == []


def test_a_content_goes_on_behind_a_comma_within_eight_words():
    assert len(contents(f"It rained, she said to {'old ' * 6}men, and it poured.")) == 2
    assert len(contents(f"It rained, she said to {'old ' * 7}men, and it poured.")) == 1


def test_a_participle_of_a_source_ends_within_six_words():
    assert contents(f"According to polls released {'very ' * 3}quickly, rain fell.") == ["rain fell"]
    assert contents(f"According to polls released {'very ' * 4}quickly, rain fell.") != ["rain fell"]


def test_an_object_has_25_words():
    assert len(contents(f"She accused {'old ' * 23}men of lying.")) == 1
    assert len(contents(f"She accused {'old ' * 24}men of lying.")) == 0


def test_a_place_before_a_clause_has_12_words():
    assert contents(f"She said in {'old ' * 9}Geneva the talks would go on.") == ["the talks would go on"]
    assert contents(f"She said in {'old ' * 10}Geneva the talks would go on.") == []


def test_the_way_behind_a_noun_phrase_has_five_words():
    assert contents(f"She called it a farce in {'old ' * 3}statement.") == ["it a farce"]
    assert contents(f"She called it a farce in {'old ' * 4}statement.") != ["it a farce"]


def test_a_channel_stands_within_14_words():
    def channel(words):
        text = f"It rained, she said in the {'old ' * words}hall in a statement."
        return find_channel(text, tagged(text), find_relations(tagged(text))[0])

    assert (channel(8), channel(9)) == ("statement", None)


def test_a_pronoun_looks_three_sentences_back():
    rain = "It rained. "
    assert speakers(f"Ana Ruiz came. {rain * 2}“We stay,” she said.") == ["Ana Ruiz"]
    assert speakers(f"Ana Ruiz came. {rain * 3}“We stay,” she said.") == [None]


def test_a_speaker_goes_on_in_the_next_sentence():
    assert speakers("Ana Ruiz slept, Tom Hale said. “We wait.”") == ["Tom Hale"]
    said = "“We stay,” Tom Hale said. "
    assert speakers(f"{said}“We wait.”") == ["Tom Hale", "Tom Hale"]
    assert speakers(f"{said}Ana Ruiz came. “We wait.”") == ["Tom Hale", "Ana Ruiz"]


def test_a_role_stands_within_40_characters_of_a_name():
    def speaker(letters):
        word = "x" * letters
        (found,) = speakers(
            f"The {word} minister Tom Hale and deputy minister Ana Ruiz slept. The {word} minister said “we stay”."
        )
        return found

    assert (speaker(30), speaker(31)) == ("Tom Hale", "Ana Ruiz")


def test_a_title_can_mean_one_of_the_last_two_speakers():
    body = "The union said “we wait”. "
    first = "Tom Hale said “we stay”. "
    assert speakers(f"{first}{body}The 51-year-old said “we go”.")[-1] == "Tom Hale"
    assert speakers(f"{first}{body}{body}The 51-year-old said “we go”.")[-1] == "51-year-old"


def test_they_are_among_the_last_six_turns():
    def speaker(turns):
        hale = "Tom Hale " + " and ".join(["said it rained"] * turns)
        return speakers(f"Miners said “we stay”. {hale}. They said “we wait”.")[-1]

    assert (speaker(5), speaker(6)) == ("Miners", None)


def test_it_is_among_the_last_four_turns():
    union = "The union said “we wait”. "
    one = "Tom Hale said “we go”. "
    assert speakers(f"{union}{one * 3}It said “we stay”.")[-1] == "union"
    assert speakers(f"{union}{one * 4}It said “we stay”.")[-1] is None


WEIGHTS = [
    ('a" b', (2.4, 0.0)),  # the wrong side
    ('a "b', (0.0, 2.4)),
    ('(" b', (1.2, 0.0)),  # excused
    ('a ",b', (2.4, 1.2)),  # a mark behind it
    ('a " B', (0.0, 0.7)),  # a capital behind it
    ('a: " b', (0.5, 0.6)),  # a colon before, a small letter behind
    ('a " .', (0.9, 0.0)),
    ('a. " B', (0.6, 0.7)),
    ('."b', (1.9, 0.0)),  # letters on both sides
    ("a.“B", (1.4, 2.0)),  # of the wrong shape
    ("「", (0.9, 10.6)),
    ('\n"a', (0.0, 3.4)),  # first in its paragraph
]


@pytest.mark.parametrize(("text", "expected"), WEIGHTS)
def test_weights_of_marks(text, expected):
    assert weights(text) == expected


@pytest.mark.parametrize(("against", "role"), [(0.79, "opens"), (0.81, "closes nothing")])
def test_an_unclosed_mark_costs_less_than_an_unopened_one(monkeypatch, against, role):
    assert roles(monkeypatch, '"', (against, 0.0)) == [role]


@pytest.mark.parametrize(("against", "role"), [(2.19, "closes"), (2.21, "opens again")])
def test_a_quotation_left_open_costs_2_2(monkeypatch, against, role):
    assert roles(monkeypatch, '" "', (0.0, 9.0), (0.0, against - 2.2 + 4.4))[1] == role


@pytest.mark.parametrize(("against", "role"), [(4.89, "opens inside"), (4.91, "closes")])
def test_nesting_costs_1_1(monkeypatch, against, role):
    found = roles(monkeypatch, '" " " "', (0.0, 9.0), (against, 0.0), (9.0, 0.0), (9.0, 0.0))
    assert found[1] == role


@pytest.mark.parametrize(("against", "role"), [(3.14, "opens again"), (3.16, "closes")])
def test_a_paragraph_that_re_opens_costs_0_2_and_a_line_break_0_35(monkeypatch, against, role):
    assert roles(monkeypatch, '"a\n"b"', (0.0, 9.0), (against, 0.0), (9.0, 0.0))[1] == role


@pytest.mark.parametrize(("lines", "role"), [(12, "closes"), (13, "closes nothing")])
def test_a_quotation_runs_across_12_line_breaks(monkeypatch, lines, role):
    assert roles(monkeypatch, '"a' + "\n" * lines + 'b"', (0.0, 9.0), (9.0, 0.0))[1] == role


@pytest.mark.parametrize(("lines", "surface_of_first"), [(3, "a\n\n\nb"), (4, "a")])
def test_a_quotation_is_re_opened_within_three_lines(lines, surface_of_first):
    text = '"a' + "\n" * (lines - 1) + "b\n" + '"c"'
    if lines == 4:
        assert text[slice(*find_marked_stretches(text)[0][:2])] == surface_of_first
    else:
        assert text[slice(*find_marked_stretches(text)[0][:2])].startswith("a\n")


@pytest.mark.parametrize(("length", "count"), [(698, 1), (699, 0)])
def test_single_marks_stand_within_700_characters(length, count):
    assert len(find_marked_stretches("‘" + "a" * length + "’ b")) == count


def test_four_speak_together():
    four = "“We left,” said Ana Ruiz, Tom Hale, Eva Lind and Bo Falk."
    assert speakers(four) == ["Ana Ruiz, Tom Hale, Eva Lind and Bo Falk"]
    assert speakers(four.replace("Bo Falk", "Bo Falk, Ida Holm and Per Dahl")) == ["Ana Ruiz"]
    assert speakers("“We left,” said Ana Ruiz, Tom Hale, Eva Lind, Bo Falk and Per Dahl.") == ["Ana Ruiz"]


def test_inches_cost_less_than_a_quotation_without_an_end():
    assert [role for _, role in read_mark_roles('a 15" b')] == ["measures"]
    assert [role for _, role in read_mark_roles('"a 15" b')] == ["opens", "closes"]


def test_the_number_of_inches_stands_in_nine_characters():
    assert [role for _, role in read_mark_roles("6'110.25\" b")] == ["measures"]
    assert [role for _, role in read_mark_roles("16'110.25½\" b")] == ["closes nothing"]


def test_a_phrase_that_gives_a_name_stands_in_forty_characters():
    gap = " " * 6
    assert surfaces(f"Ana Ruiz said it was known professionally as the{gap} “very odd” gate.")[1:] == [
        "very odd"
    ]
    assert surfaces("Ana Ruiz said it was known professionally as the “very odd” gate.")[1:] == []


def test_a_name_has_seven_spaces_at_most():
    assert surfaces("It was dubbed “one two three four five six seven”.") == []
    assert surfaces("It was dubbed “one two three four five six seven eight”.") != []


def test_the_noun_of_a_verdict_stands_among_six_words():
    assert speakers("“Odd” was the old but sad final verdict of Ana Ruiz.") == ["Ana Ruiz"]
    assert speakers("“Odd” was the old but sad and grim final verdict of Ana Ruiz.") == []


@pytest.mark.parametrize(("letters", "found"), [(140, True), (170, False)])
def test_the_verb_of_a_credit_stands_so_near_behind_a_mark(letters, found):
    text = f'We stay, " Ana S{"i" * letters}lva said.'
    assert (weights(text)[0] > 3) == found


@pytest.mark.parametrize(("text", "opening"), [('Go, " he said.', 4.1), ('Go, " he left us', 1.1)])
def test_a_credit_speaks_against_a_mark_that_opens(text, opening):
    assert weights(text)[0] == opening


def test_a_clause_that_stands_in_marks_by_more_than_a_half_is_only_attributed():
    def kind(own):
        return next(
            each.kind
            for each in find_quotations(f"She said {own} “wet and very cold”.")
            if "“" in each.surface
        )

    assert kind("the old town was") == "attributed"
    assert kind("the old town had been") == "indirect"


def test_at_most_four_phrases_speak_together():
    def count(text):
        words = tagged(text)
        return len(joined_phrases(words, WordRange(0, len(words.tags))))

    assert count("Duarte, Brandt, Lind and Holm") == 4
    assert count("Duarte, Brandt, Lind, Krag and Holm") == 0


def test_a_mark_that_means_inches_costs_less_than_a_half_open_quotation():
    assert read_mark_roles('a 15" screen')[0][0].as_inches == 0.5


def test_a_number_of_inches_has_nine_characters():
    assert [role for _, role in read_mark_roles("a rod of 12'100.25\" that bent")] == ["measures"]
    assert [role for _, role in read_mark_roles("a rod of 12'100.25¼\" that bent")] != ["measures"]
