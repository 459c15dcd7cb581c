"""Verbs in the forms of labels."""

from __future__ import annotations

import pytest

from newslens.comparison.labels.label_verbs import base_of, is_weak, participle


@pytest.mark.parametrize(
    ("form", "expected"),
    [("fires", "fired"), ("stole", "stolen"), ("zorbed", "zorbed"), ("zorb", None), ("sank", "sunk")],
)
def test_the_participle_of_any_form(form: str, expected: str | None) -> None:
    assert participle(form) == expected


def test_the_base_form() -> None:
    assert [base_of(form) for form in ("scored", "scores", "zorbed")] == ["score", "score", None]


@pytest.mark.parametrize(
    ("form", "expected"),
    [("has", True), ("taken", True), ("said", True), ("stolen", False), ("zorbed", False)],
)
def test_weak_verbs_say_too_little(form: str, expected: bool) -> None:
    assert is_weak(form) is expected
