"""Why two figures that clash are read as answers to one question, in words, and how sure that is.

Takes a clash (`newslens.comparison.questions.Clash`); gives a sentence that names what is the same in both reports, and one
that names what only one of them tells.

What this does not cover: what the answers are (`newslens.comparison.findings.answer_phrasing`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.language.sentence_building import listed, numbered_reports, upper_first

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.comparison.questions import Clash

__all__ = ["tell_doubt", "tell_grounds"]

_SAME: Final = {
    "passage": "have the figure at one place of a sentence that they share",
    "rejected": "speak of one number, which one of them corrects",
    "contrast": "are set against each other",
    "outcome": "tell what became of the same persons",
    "counted": "count the same thing",
    "person": "give the age of the same person",
    "role": "speak of it in the same sense",
    "wording": "tell it in nearly the same words",
    "digits": "give the same digits in another order",
    "owner": "name the same owner",
    "place": "name the same place",
    "day": "name the same day",
    "decided": "are put under one question by a person",
}
"""What is the same, as a predicate of two reports."""

_LEFT_OPEN: Final = {
    "year": "only one of them names a year",
    "place": "only one of them names another place",
    "set": "only one of them narrows down what it counts",
    "day": "only one of them names its day",
    "moment": "they tell of two days",
    "status": "only one of them tells what is in fact",
    "deed": "they do not tell the same deed",
    "agent": "they name different subjects",
}
"""What only one of two reports tells, or each in another way."""


def tell_grounds(clash: Clash, order: Mapping[str, int]) -> str:
    """Why two figures are read as answers to one question, and how sure that is.

    Parameters
    ----------
    clash
        Two claims and how they were read.
    order
        Number of each report, from 1.
    """
    same = listed([_SAME[each] for each in clash.reading.grounds])
    is_sure = (
        not {"passage", "rejected", "contrast", "decided"}.isdisjoint(clash.reading.grounds)
        or len(clash.reading.grounds) >= thresholds.SURE_GROUNDS
    )
    return f"{_both(clash, order)} {same}: {'surely' if is_sure else 'probably'} one question."


def tell_doubt(clash: Clash, order: Mapping[str, int]) -> str:
    """Why two figures that look like answers to one question are not shown to be.

    Parameters
    ----------
    clash
        Two claims and how they were read.
    order
        Number of each report, from 1.
    """
    same = listed([_SAME[each] for each in clash.reading.grounds])
    left = [_LEFT_OPEN[each] for each in clash.reading.unsure] or ["another figure could be meant as well"]
    return f"{_both(clash, order)} {same}, but {listed(left)}: this may be one question or two."


def _both(clash: Clash, order: Mapping[str, int]) -> str:
    """Who gives the two figures: two reports, or the two sources of one."""
    articles = {clash.a.article_id, clash.b.article_id}
    if len(articles) == 1:
        return "Its two sources"
    return upper_first(numbered_reports(articles, order))
