from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.extraction.quotations.quotation_marks import find_marked_stretches

CASES = [
    ("He spoke of “peace”.", ["peace"]),
    ('He spoke of "peace".', ["peace"]),
    ("He spoke of 'peace'.", ["peace"]),
    ("He spoke of ‘peace’ and ‘war’.", ["peace", "war"]),
    ("Er sprach von „Frieden“ und »Krieg«.", ["Frieden", "Krieg"]),
    ("Il a dit « oui ».", ["oui"]),
    ("彼は「はい」と言った。", ["はい"]),
    ("“We stay in force “, he said.", ["We stay in force"]),
    ("”We stay,” he said.", ["We stay,"]),
    ("“We stay, he said.\n“We go,” she said.", ["We stay, he said.", "We go,"]),
    ("“We stay, he said.\n\nNobody left.\n\nShe said “no”.", ["We stay, he said.", "no"]),
    ("We stay,” he said. She said “no”.", ["We stay,", "no"]),
    # single marks that the next paragraph opens again
    ("She said: ‘One. We go.\n\n‘Two,’ she added.", ["One. We go.", "Two,"]),
    ("She said: 'It's one.\n'Two.\n'Three,' she added.", ["It's one.", "Two.", "Three,"]),
    ("'One!\n'Two,' she added.", ["One!", "Two,"]),
    ("It rained in the 'nineties.\n'Two,' she added.", ["Two,"]),
    ("She said: 'One\n'Two,' she added.", ["Two,"]),
    ("She said: 'One.\nTwo,' she added.", []),
    ("“One.\n\n“Two.\n\n“Three,” he said.", ["One.", "Two.", "Three,"]),
    ('"One.\nTwo," he said.\n"Three."', ["One.\nTwo,", "Three."]),
    ("“He called it ‘odd’ twice,” she said.", ["He called it ‘odd’ twice,", "odd"]),
    ("“He called it “odd” twice,” she said.", ["He called it “odd” twice,", "odd"]),
    ("“It [the dam] held (barely),” he said.", ["It [the dam] held (barely),"]),
    ("The ministers' plan isn't the mayors' plan.", []),
    ("Rock 'n' roll in the '90s.", ["n"]),
    ("a 'blow to miners' rights'.", ["blow to miners' rights"]),
    ("O'Neill's “no” wasn't O'Hara's.", ["no"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_stretches_between_marks(text, expected):
    assert [text[each.start : each.end] for each in find_marked_stretches(text)] == expected


def test_an_unbalanced_mark_costs_only_its_own_quotation():
    broken = "“This one never closes.\n\n" + "“Fine,” he said.\n\n" * 20
    assert [each.whole for each in find_marked_stretches(broken)] == [False] + [True] * 20


def test_depth_tells_outer_from_inner():
    assert [each.depth for each in find_marked_stretches("“He said ‘no’ to me,” she said. “Yes.”")] == [
        1,
        2,
        1,
    ]


@given(st.text(alphabet="ab .,\n\"'“”‘’«»„「」`?", max_size=80))
def test_offsets_stay_inside_and_in_order(text):
    found = find_marked_stretches(text)
    assert found == sorted(found, key=lambda each: (each.start, -each.end, each.depth))
    for each in found:
        assert 0 <= each.opened <= each.start < each.end <= each.closed <= len(text)
        assert text[each.start : each.end].strip() == text[each.start : each.end]


@given(st.text(alphabet='ab ,\n"“”', max_size=80))
def test_outer_stretches_do_not_overlap(text):
    outer = [each for each in find_marked_stretches(text) if each.depth == 1 and not each.single]
    assert all(one.closed <= other.opened for one, other in itertools.pairwise(outer))


@pytest.mark.parametrize("pattern", ['"', "“", "”", "'", "‘a ", "“a ‘b ", '"a\n', "a” "])
def test_time_grows_with_the_text_alone(pattern):
    def seconds(size):
        text = pattern * (size // len(pattern))
        runs = []
        for _ in range(3):
            start = time.process_time()
            find_marked_stretches(text)
            runs.append(time.process_time() - start)
        return min(runs)

    assert seconds(16_000) < 32 * max(seconds(2_000), 0.002)


def test_a_stretch_in_single_marks():
    (found,) = find_marked_stretches("a ‘bc’ d")
    assert found == (3, 5, 2, 6, 1, True, True)


def test_a_quotation_left_open_inside_another_is_lost():
    text = "“He said “no.\nIt rained."
    assert [text[each.start : each.end] for each in find_marked_stretches(text)] == ["He said"]


@pytest.mark.parametrize(("lines", "length"), [(3, 7), (4, 1)])
def test_lines_before_a_mark_that_re_opens_belong_to_the_first_quotation(lines, length):
    first = find_marked_stretches("“a" + "\n" * (lines - 1) + "bc d\n“e”")[0]
    assert (first.end - first.start, first.whole) == (length, False)
