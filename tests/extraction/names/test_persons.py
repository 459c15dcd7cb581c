from __future__ import annotations

import pytest

from newslens.extraction.names.persons import fit_one_person, is_part_of, part_key, part_keys, person_keys


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("karolos papoulias", "carolos papoulias", True),
        ("maria gomes", "mario gomes", False),
        ("ana gomes", "ana maria gomes", False),
        ("ana kroll", "ana duarte", False),
        ("jan kroll", "ana kroll", False),
        ("olga karelinova", "olga karelimova", True),
        ("olga karelinova", "ilga karelimova", False),
        ("o karelinova", "o karelimova", False),
        ("olga petrov", "olga petrova", False),
        ("olga karelinova", "olga kadelimova", False),
    ],
)
def test_two_full_forms_of_one_person(one, other, expected):
    assert fit_one_person(one.split(), other.split()) is expected
    assert fit_one_person(other.split(), one.split()) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("aboul gheit", "ahmed aboul gheit", True),
        ("ahmed gheit", "ahmed aboul gheit", True),
        ("ahmed aboul", "ahmed aboul gheit", True),
        ("gheit ahmed", "ahmed aboul gheit", False),
        ("j kroll", "jan kroll", True),
        ("j kroll", "ana kroll", False),
        ("jan kroll", "j kroll", False),
        ("jan kroll", "jan kroll", False),
        ("jan kroll", "jon kroll", False),
        ("ja kroll", "jan kroll", False),
        ("jan peter kroll", "jan kroll", False),
        ("george w kroll", "george walker kroll", True),
    ],
)
def test_a_form_whose_words_come_in_order_in_a_fuller_one(short, full, expected):
    assert is_part_of(tuple(short.split()), tuple(full.split())) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("moqtada sadr", "muktada sader"),
        ("olga karelinova", "olga karelimova"),
        ("elias vretos", "ilias vretos"),
    ],
)
def test_forms_that_fit_share_a_key(one, other):
    assert set(person_keys(one.split())) & set(person_keys(other.split()))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("aboul gheit", "ahmed aboul gheit"),
        ("ahmed aboul", "ahmed aboul gheit"),
        ("a gheit", "ahmed aboul gheit"),
    ],
)
def test_a_part_finds_its_fuller_form_under_its_key(short, full):
    assert part_key(short.split()) in set(part_keys(full.split()))
    assert part_key(["x", "gheit"]) not in set(part_keys(full.split()))
