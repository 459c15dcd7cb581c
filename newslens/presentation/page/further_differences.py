"""The disagreements beside the strongest one, in one sentence, and on how much the reports agree.

Takes an event view; gives pieces with links. At most four facts are named. A part with nothing in it is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.page.excerpts import TextPiece, listed_pieces
from newslens.presentation.page_opening import leading_finding, subject_in_words, words_for_altered
from newslens.presentation.phrasing import counted, number_word, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.schema import Finding

__all__ = ["other_differences"]

_MOST_NAMED: Final = 4
"""Facts that the sentence names; set by hand: one sentence holds no more."""
_CONTRADICTIONS: Final = frozenset(("conflict", "altered", "does_not_add_up", "disputed"))


def other_differences(event: EventView) -> list[TextPiece]:
    """What the reports disagree on beside the strongest finding, what moved, and on how much they agree."""
    leading = leading_finding(event)
    rest = [row for row in event.findings.values() if row is not leading]
    also = leading is not None and leading.verdict in _CONTRADICTIONS
    parts = [
        _facts(event, [row for row in rest if row.verdict == "conflict"], also=also),
        _words(event, [row for row in rest if row.verdict == "altered"], also=also),
        _sums(event, [row for row in rest if row.verdict == "does_not_add_up"]),
        _denied(event, [row for row in rest if row.verdict == "disputed"]),
        _moved(event, [row for row in rest if row.verdict == "update"]),
        _agreed(event, also=leading is not None),
    ]
    pieces: list[TextPiece] = []
    for part in filter(None, parts):
        pieces += [TextPiece(" ")] * bool(pieces) + part
    return pieces


def _facts(event: EventView, found: Sequence[Finding], *, also: bool) -> list[TextPiece]:
    if not found:
        return []
    who = "The reports" if len(event.articles) > 1 else "It"
    verb = f"{'also ' if also else ''}contradict{'' if len(event.articles) > 1 else 's'}"
    whom = "each other" if len(event.articles) > 1 else "itself"
    head = f"{who} {verb} {whom} on {counted(len(found), 'fact')}: "
    return [TextPiece(head), *_named(event, found), TextPiece(".")]


def _words(event: EventView, found: Sequence[Finding], *, also: bool) -> list[TextPiece]:
    if not found:
        return []
    more = "more " if also else ""
    words = f"{counted(len(found), f'{more}quotation')} {words_for_altered(event, found)}"
    return [TextPiece(upper_first(words), f"#{event.finding_anchors[found[0].finding]}"), TextPiece(".")]


def _sums(event: EventView, found: Sequence[Finding]) -> list[TextPiece]:
    if not found:
        return []
    words = f"{counted(len(found), 'sum')} {'do' if len(found) > 1 else 'does'} not add up"
    return [TextPiece(upper_first(words), f"#{event.finding_anchors[found[0].finding]}"), TextPiece(".")]


def _denied(event: EventView, found: Sequence[Finding]) -> list[TextPiece]:
    if not found:
        return []
    words = f"{counted(len(found), 'statement')} {'are' if len(found) > 1 else 'is'} denied"
    return [TextPiece(upper_first(words), f"#{event.finding_anchors[found[0].finding]}"), TextPiece(".")]


def _moved(event: EventView, found: Sequence[Finding]) -> list[TextPiece]:
    if not found:
        return []
    return [TextPiece("Later reports overtake earlier ones on "), *_named(event, found), TextPiece(".")]


def _agreed(event: EventView, *, also: bool) -> list[TextPiece]:
    found = [row for row in event.compared_questions.values() if row.verdict in {"agree", "compatible"}]
    if not found or len(event.articles) < 2:
        return []
    more = "more " if also else ""
    can = any(row.verdict == "compatible" for row in found)
    words = "agree, or can all be right" if can else "agree"
    return [
        TextPiece(f"On {counted(len(found), f'{more}question')} they "),
        TextPiece(words, "#who"),
        TextPiece("."),
    ]


def _named(event: EventView, found: Sequence[Finding]) -> list[TextPiece]:
    """Findings by what they are about, at most four; the rest counted."""
    leading = leading_finding(event)
    subjects = [
        subject_in_words(event, row) for row in (*found[:_MOST_NAMED], *([leading] if leading else []))
    ]
    named = [
        [TextPiece(_told_apart(event, row, subjects, place), f"#{event.finding_anchors[row.finding]}")]
        for place, row in enumerate(found[:_MOST_NAMED])
    ]
    rest = len(found) - len(named)
    if rest:
        named.append([TextPiece(f"{number_word(rest)} more", "#differ")])
    return listed_pieces(named, ", ", ", and " if len(named) > 2 else " and ")


def _told_apart(event: EventView, finding: Finding, subjects: Sequence[str], place: int) -> str:
    """What a finding is about; of several that are about the same, the one that leads too, with the label's own words."""
    question = event.questions.get(finding.subject or "")
    if question is None or subjects.count(subjects[place]) == 1:
        return subjects[place]
    return question.label
