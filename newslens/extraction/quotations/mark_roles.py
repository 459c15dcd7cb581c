"""Which double quotation marks open and which close, when the marks are as they are in print.

Takes a text, gives its double marks, each with a role. Each mark is weighed as opening and as closing by what stands
around it and by its shape. Of all readings of all marks together the one is chosen that contradicts their surroundings
least, by dynamic programming over the depth of nesting (A. Viterbi, Error bounds for convolutional codes, IEEE
Transactions on Information Theory 13, 1967), in time proportional to the number of marks. So a mark of the wrong shape
("force “, he said"), a missing one, and one that is re-opened at each paragraph of a long quotation spoil no quotation
but their own. A mark behind a small number can mean inches: it is read so where no quotation needs it as its end, as in
`"a 15" screen," he said`, but not in `"I am 15" he said`. An entity of a web page (&quot;) is read as its mark.

What this does not cover: single marks (`quotation_marks`), and more than two levels of double marks.
"""

from __future__ import annotations

import math
import re
from typing import Literal, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import is_reporting_verb, words_around_cues

__all__ = ["DoubleMark", "MarkRole", "read_mark_roles"]

MarkRole = Literal["opens", "opens inside", "opens again", "closes", "closes nothing", "measures"]
"""What a mark does; "opens again" also stands for one that follows a quotation left open, "measures" for inches."""

_ENTITIES = {
    '"': ("&quot;", "&#34;", "&#034;", "&#x22;"),
    "“": ("&ldquo;", "&#8220;", "&#x201c;"),
    "”": ("&rdquo;", "&#8221;", "&#x201d;"),
    "„": ("&bdquo;", "&#8222;", "&#x201e;"),
    "«": ("&laquo;", "&#171;", "&#xab;"),
    "»": ("&raquo;", "&#187;", "&#xbb;"),
}
_GLYPHS = {entity: glyph for glyph, entities in _ENTITIES.items() for entity in entities}
"""The mark that an entity of a web page stands for."""
_DOUBLE = re.compile(
    rf"[\"“”„‟«»「」『』＂`'&](?:(?<![`'&])|(?<=`)`|(?<=')'|(?<=&)(?i:{'|'.join(name[1:] for name in _GLYPHS)}))"
)
"""A double mark; one set of first characters finds the next of them in one go, where a choice would be tried at every place."""
_MEASURE = re.compile(r"(?:(?<![\w.,$£€'’])|(?<=[\"”][xX]))(?:\d{1,2}['’])?(?:\d{1,3}(?:\.\d{1,2})?[¼½¾]?)\Z")
_BREAK = re.compile(r"[\n\r]")
_WORD = re.compile(r"[A-Z]\w{0,3}\.(?=\s+[A-Z])|[^\W\d_](?:[\w.’'-]*\w)?|[^\w\s.]|\.(?!\w)")
_OPENING = frozenset("“„‟«「『") | {"``"}
_CLOSING = frozenset("”»」』") | {"''"}
_FIRM = frozenset("「」『』")
"""Marks that never stand the wrong way round."""
_BEFORE_OPENING = frozenset("([{<—–-/‘'`=>") | {""}
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'") | {""}
_ENDS_SPEECH = frozenset(".,!?…;")
_TELLING = frozenset({"told", "tells"})
_ENDS_SENTENCE = frozenset('.?!;:"“”')
_ENDS_MEASURE = frozenset("0123456789¼½¾")
_NEVER_BEHIND_OPENING = frozenset(",.;:!?)")


class DoubleMark(NamedTuple):
    """A double mark, and what speaks against its two readings."""

    start: int
    end: int
    as_opening: float
    """How much speaks against reading it as an opening mark."""
    as_closing: float
    first: bool
    """It is the first thing in its paragraph."""
    as_inches: float = math.inf
    """How much speaks against reading it as inches."""


def read_mark_roles(text: str) -> list[tuple[DoubleMark, MarkRole]]:
    """Double marks of a text, in order, each with what it does.

    Examples
    --------
    >>> [role for _, role in read_mark_roles('He spoke of “peace “, she of "war".')]
    ['opens', 'closes', 'opens', 'closes']
    """
    marks = [_weigh(text, found) for found in _DOUBLE.finditer(text)]
    return list(zip(marks, _cheapest_roles(text, marks), strict=True))


def _weigh(text: str, found: re.Match[str]) -> DoubleMark:
    """Evidence against the two readings of a mark."""
    start, end = found.span()
    glyph = _GLYPHS.get(found.group().lower(), found.group())
    opening, closing = _by_sides(text, start, end)
    shape = thresholds.FIRM_SHAPE if glyph in _FIRM else thresholds.WRONG_SHAPE
    opening += shape * (glyph in _CLOSING)
    closing += shape * (glyph in _OPENING)
    first = _nearest(text, start, behind=False) in "\n\r"
    closing += thresholds.PARAGRAPH_CLOSING * first
    if not _may_mean_inches(text, start, end, glyph):
        return DoubleMark(start, end, opening, closing, first)
    opening += thresholds.WRONG_SIDE * text[end : end + 1].isalnum()  # 15"x20"
    return DoubleMark(start, end, opening, closing, first, thresholds.INCHES)


def _may_mean_inches(text: str, start: int, end: int, glyph: str) -> bool:
    """Whether a mark stands behind a small number, as in 15.4" or 6'2"; behind 1,200 or $15 it ends a quotation."""
    return (
        glyph in {'"', "”", "''"}
        and text[start - 1 : start] in _ENDS_MEASURE
        and (not text[end : end + 1].isalnum() or text[end] in "xX")
        and _MEASURE.search(text, max(0, start - thresholds.MEASURE_CHARACTERS), start) is not None
    )


def _by_sides(text: str, start: int, end: int) -> tuple[float, float]:
    """Penalties of a mark as an opening and as a closing one, from the characters on its two sides."""
    before, after = text[start - 1 : start], text[end : end + 1]
    tight_left = bool(before) and not before.isspace()
    tight_right = bool(after) and not after.isspace()
    if tight_right and not tight_left:  # `of "peace`; but `peace ".` is a closing mark that was set apart
        closing = thresholds.EXCUSED_SIDE if after in _AFTER_CLOSING else thresholds.WRONG_SIDE
        return thresholds.MARK_BEHIND_OPENING * (after in _NEVER_BEHIND_OPENING), closing
    if tight_left and not tight_right:  # `peace" she`; but `(" peace` is an opening mark that was set apart
        return thresholds.EXCUSED_SIDE if before in _BEFORE_OPENING else thresholds.WRONG_SIDE, 0.0
    near_left, near_right = _nearest(text, start, behind=False), _nearest(text, end, behind=True)
    closing = thresholds.CAPITAL_BEHIND_CLOSING * (near_right.isupper() or near_right.isdigit())
    closing += thresholds.COLON_BEFORE_CLOSING * (near_left in ":—–(")
    opening = thresholds.SMALL_BEHIND_OPENING * near_right.islower()
    opening += thresholds.LOOSE_MARK_BEHIND_OPENING * (near_right in ",.;:!?)")
    opening += thresholds.STOP_BEFORE_OPENING * (near_left in _ENDS_SPEECH)
    if near_left in _ENDS_SPEECH and not (tight_left or tight_right) and _is_credit(text, end):
        opening += thresholds.CREDIT_BEHIND_OPENING
    if tight_left and tight_right:
        opening += thresholds.LETTERS_ON_BOTH_SIDES * (before.isalnum() or before in ".,!?")
        closing += thresholds.LETTERS_ON_BOTH_SIDES * (after.isalnum() and before in _BEFORE_OPENING)
    return opening, closing


def _is_credit(text: str, place: int) -> bool:
    """Whether what follows a mark says who spoke before it: `said Ana Silva, the mayor.`, `Ana Silva, said`."""
    found = [each.group() for each in _WORD.finditer(text, place, place + thresholds.CREDIT_CHARACTERS)]
    for at, word in enumerate(found[:-1]):
        following = found[at + 1]
        if word in _ENDS_SENTENCE:
            return False
        if is_reporting_verb(word):
            closes = following in ".,:" or word in _TELLING or following in words_around_cues("closes")
            return (following[0].isupper() or following in {"the", "a", "an"}) if not at else closes
    return False


def _nearest(text: str, place: int, *, behind: bool) -> str:
    """The next character that is no space, or "" at the end of the text or behind four spaces."""
    for distance in range(4):
        at = place + distance if behind else place - 1 - distance
        if not 0 <= at < len(text):
            return ""
        if text[at] not in " \t\u00a0":
            return text[at]
    return ""


class _Step(NamedTuple):
    """The cheapest way to a depth: its cost, the depth before, and the role of the mark between."""

    cost: float
    back: int
    role: MarkRole


def _cheapest_roles(text: str, marks: list[DoubleMark]) -> list[MarkRole]:
    """The roles whose costs are least together; the depths are outside, in a quotation, in one inside it."""
    costs = [0.0, math.inf, math.inf]  # a text starts outside
    table: list[tuple[_Step, _Step, _Step]] = []
    previous_end = 0
    for mark in marks:
        lines = len(_BREAK.findall(text, previous_end, mark.start))
        previous_end = mark.end
        across = lines * thresholds.LINE_BREAK if lines <= thresholds.MOST_LINES else math.inf
        row = (_to_outside(costs, mark, lines, across), _to_outer(costs, mark, lines, across))
        table.append((*row, _to_inner(costs, mark, across)))
        costs = [step.cost for step in table[-1]]
    roles: list[MarkRole] = []
    depth = min(range(len(costs)), key=lambda at: costs[at] + thresholds.UNCLOSED * at)
    for steps in reversed(table):
        roles.append(steps[depth].role)
        depth = steps[depth].back
    return roles[::-1]


def _to_outside(costs: list[float], mark: DoubleMark, lines: int, across: float) -> _Step:
    closes = _Step(costs[1] + mark.as_closing + across, 1, "closes")
    never_opened = _Step(costs[0] + mark.as_closing + thresholds.UNOPENED, 0, "closes nothing")
    both = thresholds.UNOPENED + thresholds.UNCLOSED
    left_open = _Step(costs[1] + mark.as_closing + both, 1, "closes nothing") if lines else closes
    return min(closes, never_opened, left_open, _Step(costs[0] + mark.as_inches, 0, "measures"))


def _to_outer(costs: list[float], mark: DoubleMark, lines: int, across: float) -> _Step:
    opens = _Step(costs[0] + mark.as_opening, 0, "opens")
    again = thresholds.REOPENED if mark.first and lines else thresholds.UNCLOSED
    reopens = _Step(costs[1] + mark.as_opening + again, 1, "opens again")
    closes_inner = _Step(costs[2] + mark.as_closing + across, 2, "closes")
    return min(opens, reopens, closes_inner, _Step(costs[1] + mark.as_inches + across, 1, "measures"))


def _to_inner(costs: list[float], mark: DoubleMark, across: float) -> _Step:
    opens = _Step(costs[1] + mark.as_opening + across + thresholds.NESTED, 1, "opens inside")
    return min(opens, _Step(costs[2] + mark.as_inches + across, 2, "measures"))
