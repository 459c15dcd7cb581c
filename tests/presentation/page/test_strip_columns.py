from __future__ import annotations

from invented_coverage import PASSAGES, SENTENCES, lineages, passage, rows

from newslens.comparison.coverage import stand_sentences
from newslens.presentation.page.strip_columns import align_columns


def numbers(passages=PASSAGES, family=("wire", "short", "free"), **options):
    standings = stand_sentences(rows(), passages, lineages(**options))
    return [[each and each.key.number for each in row] for row in align_columns(standings, family)]


def test_a_copy_stands_under_the_sentences_of_its_source():
    wire, short, free = numbers()
    assert [each for each in wire if each] == [1, 2, 3, 4]
    assert wire.index(1) == short.index(1) == free.index(1)


def test_what_copies_share_without_their_source_stands_in_one_column():
    wire, short, free = numbers()
    assert short.index(2) == free.index(2)
    assert wire[short.index(2)] is None


def test_a_sentence_from_nowhere_stands_behind_the_one_before_it():
    wire, _, free = numbers()
    assert free.index(3) == free.index(2) + 1
    assert wire[free.index(3)] is None


def test_one_sentence_of_two_stands_in_both_columns():
    both = passage("wire", 2, "short", 1, "reworded")
    wire, short, _ = numbers([*PASSAGES, both])
    assert short[wire.index(1)] == short[wire.index(2)] == 1


def test_two_sentences_of_one_have_a_column_each():
    split = passage("wire", 1, "free", 3, "reworded")
    _, _, free = numbers([*PASSAGES, split])
    assert sorted(each for each in free if each) == [1, 2, 3]


def test_every_row_has_every_column_and_no_sentence_is_lost():
    found = numbers()
    assert len({len(row) for row in found}) == 1
    for article_id, row in zip(("wire", "short", "free"), found, strict=True):
        assert {each for each in row if each} == set(range(1, len(SENTENCES[article_id]) + 1))


def test_nothing_to_align():
    assert numbers(family=()) == []
    assert numbers(family=("nobody",)) == [[]]
