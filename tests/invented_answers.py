"""Answers to questions in shorthand, for tests of what can be true together."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from newslens.comparison.questions.answer_bounds import Answer

EVENING = dt.datetime(2027, 10, 17, 21, 50)
MORNING = dt.datetime(2027, 10, 18, 6, 20)

_SIGNS = {">=": ("at_least", 0), "<=": ("at_most", 1), ">": ("more_than", 0), "<": ("less_than", 1)}
_VALUES = st.one_of(st.none(), st.integers(0, 10**6).map(float))

ANSWERS = st.builds(
    Answer,
    article=st.sampled_from("abc"),
    low=_VALUES,
    high=_VALUES,
    comparator=st.sampled_from(["exact", "about", "more_than", "at_least", "less_than", "at_most", "vague"]),
    published=st.sampled_from([None, EVENING, MORNING]),
)


def answer(article: str, said: str, **more: object) -> Answer:
    """An answer in shorthand: "3", "~20", ">70", ">=3", "<5", "<=5", "3..9"."""
    for sign, (comparator, side) in _SIGNS.items():
        if said.startswith(sign):
            value = float(said.removeprefix(sign))
            low, high = (value, None) if side == 0 else (None, value)
            return Answer(article, low, high, comparator, **more)
    if ".." in said:
        low, high = map(float, said.split(".."))
        return Answer(article, low, high, "vague", **more)
    comparator = "about" if said.startswith("~") else "exact"
    value = float(said.removeprefix("~"))
    return Answer(article, value, value, comparator, **more)
