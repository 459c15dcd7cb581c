from __future__ import annotations

from newslens.corpus_folder.free_numbers import FreeNumbers


def test_numbers_of_a_name_go_on_and_those_of_another_begin_anew():
    numbers = FreeNumbers()
    assert [numbers.first("a", lambda _: True) for _ in range(3)] == [1, 2, 3]
    assert numbers.first("b", lambda _: True) == 1


def test_what_is_taken_is_passed_over():
    assert FreeNumbers().first("a", lambda number: number > 4) == 5


def test_each_number_is_asked_about_once():
    numbers, asked = FreeNumbers(), []

    def is_free(number: int) -> bool:
        asked.append(number)
        return number % 2 == 0

    assert [numbers.first("a", is_free) for _ in range(3)] == [2, 4, 6]
    assert asked == [1, 2, 3, 4, 5, 6]
