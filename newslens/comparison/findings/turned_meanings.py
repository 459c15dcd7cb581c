"""Whether a stretch in which two wordings part turns what is said: round, or into more or less of it.

Takes a stretch with its clause (`newslens.comparison.findings.parted_stretches`); gives one of these kinds, the gravest
first, or None:

- `amount`: another part of the whole, or of all times ("few" and "a few", "some" and "most", "not one" and "only one");
- `negation`: one denies and the other does not;
- `modal`: a modal verb that binds more or less ("must" and "should"), or stands in one of them alone ("may sink", "sinks");
- `hedge`: a word of likelihood or of coming close stands in one of them alone ("will probably close", "almost sank");
- `opposite`: one expression for another that excludes it ("agreed" and "refused", "because of" and "despite").

A denial and an opposite undo each other ("not guilty" and "innocent", "rose" and "did not fall"), and so do a denial and a
word that denies by itself ("failed to call", "did not call"): a clause that has both says the same, or so nearly that a
reader has to judge.

What this does not cover: other words for the same thing, which are silent; and what turns only with its sentence (irony).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.findings.certainty import (
    has_likelihood,
    is_approximate,
    modal_strengths,
    states_certainty,
    weakest,
)
from newslens.comparison.findings.opposition import are_opposites
from newslens.comparison.findings.polarity import denies, hidden_denials
from newslens.comparison.findings.stated_amounts import find_amounts
from newslens.comparison.shared.content_words import CONTENT
from newslens.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.findings.parted_stretches import ComparedClause, PartedStretch, WordingPair
    from newslens.comparison.findings.stated_amounts import StatedAmount
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["more_denials_in_a", "turned_kind"]


def turned_kind(pair: WordingPair, stretch: PartedStretch) -> str | None:
    """Kind of the turn that a stretch gives its clause; None where it gives none.

    Examples
    --------
    >>> from newslens.comparison.findings.parted_stretches import part, read_pair
    >>> pair = read_pair("Few boats were not ready", "A few boats were ready")
    >>> [turned_kind(pair, stretch) for stretch in part(pair.a, pair.b)]
    ['amount', 'negation']
    """
    amounts = _amounts(stretch)
    if amounts:
        return _turned_amount(*amounts)
    if stretch.is_cut:
        return None
    if _denial_differs(pair, stretch):
        return "negation"
    return _turned_certainty(pair, stretch) or ("opposite" if _is_opposite(stretch) else None)


def more_denials_in_a(stretch: PartedStretch) -> int:
    """How many denials more the first wording has in a stretch; below zero where the second has more."""
    return _denials(stretch.a) - _denials(stretch.b)


def _denials(said: Sequence[ComparedWord]) -> int:
    return sum(map(denies, said))


def _amounts(stretch: PartedStretch) -> tuple[StatedAmount, StatedAmount] | None:
    """The amounts that both wordings state in a stretch or right beside it; none where one of them states none.

    An expression counts that reaches into the stretch: "not one" and "only one" part in their first words. So it does where an
    excerpt begins within it: "all the boats" says more than "not all the boats".
    """
    cut_a, cut_b = (stretch.a, stretch.b) if stretch.is_cut else ([], [])
    found_a = _reaching([*cut_a, *stretch.clause.a], stretch.a, stretch.at_a)
    found_b = _reaching([*cut_b, *stretch.clause.b], stretch.b, stretch.at_b)
    return (found_a[0], found_b[0]) if len(found_a) == len(found_b) == 1 else None


def _reaching(said: Sequence[ComparedWord], parted: Sequence[ComparedWord], at: int) -> list[StatedAmount]:
    """Amounts of a clause that hold a word of the stretch; where it has none, the amount that follows."""
    starts = {each.start for each in parted}
    if not parted:
        starts = {each.start for each in said if each.start >= at}
        starts = {min(starts)} if starts else set()
    return [each for each in find_amounts(said) if any(word.start in starts for word in each.words)]


def _turned_amount(a: StatedAmount, b: StatedAmount) -> str | None:
    if not a.differs(b):
        return None
    # "Nobody" that became "everybody" lost a denial; "few" that became "many" did not.
    return "negation" if any(map(denies, a.words)) != any(map(denies, b.words)) else "amount"


def _denial_differs(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether one wording denies its clause and the other does not, and here is where they part.

    "They must leave" has lost a denial beside "They must not leave". It has not where it denies in other words ("no
    peace until it is withdrawn", "as long as it is not withdrawn"), nor where what was denied was a denial itself
    ("never stopped running", "kept running"), an opposite ("did not fall", "rose") or was taken back ("nothing but debts",
    "debts").
    """
    clause = stretch.clause
    more = more_denials_in_a(stretch)
    if more % 2 == 0 or (_denials(clause.a) - _denials(clause.b)) % 2 == 0:
        return False
    if _hides_denial(clause) or any(map(_has_opposites, clause.stretches)):
        return False
    richer, denied = (pair.a, stretch.a) if more > 0 else (pair.b, stretch.b)
    return all(each.start not in richer.exceptions for each in denied)


def _hides_denial(clause: ComparedClause) -> bool:
    """Whether one of the wordings denies in its clause what the other does not, without a word of denial."""
    stems_a, stems_b = ({each.stem for each in said} for said in (clause.a, clause.b))
    return bool(hidden_denials(clause.a, stems_b) or hidden_denials(clause.b, stems_a))


def _turned_certainty(pair: WordingPair, stretch: PartedStretch) -> str | None:
    weakest_a, weakest_b = weakest(stretch.a), weakest(stretch.b)
    if weakest_a and weakest_b:
        # "can" and "could" bind alike, and so do "will perhaps" and "may"; "must" and "should" do not.
        return "modal" if weakest_a != weakest_b else None
    if weakest_a or weakest_b:
        lone, beside, other = (stretch.a, stretch.b, pair.b) if weakest_a else (stretch.b, stretch.a, pair.a)
        return _lone_certainty(lone, beside, other.words)
    near_a, near_b = (is_approximate(said) for said in (stretch.a, stretch.b))
    if near_a == near_b:
        return None
    lone, beside, other = (stretch.a, stretch.b, pair.b) if near_a else (stretch.b, stretch.a, pair.a)
    is_told = _says_nothing_else(lone, beside) and not is_approximate(other.words)
    return "hedge" if is_told and not _is_of_number(stretch) else None


def _lone_certainty(
    lone: Sequence[ComparedWord], beside: Sequence[ComparedWord], other: Sequence[ComparedWord]
) -> str | None:
    """Kind of a modal verb or word of likelihood that the other wording lacks; None where it has it elsewhere."""
    mine = modal_strengths(lone)
    # "Probably we will" is "we will probably".
    if not mine.keys().isdisjoint(modal_strengths(other)) or not _says_nothing_else(lone, beside):
        return None
    if has_likelihood(lone):
        return "hedge"
    # "will sink" beside "sinks" is a matter of tense; "may sink" is not.
    return "modal" if not words("comparison/doubting_modals").isdisjoint(mine) else None


def _says_nothing_else(lone: Sequence[ComparedWord], beside: Sequence[ComparedWord]) -> bool:
    """Whether a stretch differs in how sure it is alone: "may sink" and "sinks", not "may sink" and "was raised"."""
    stems = {each.stem for each in beside}
    content = [each for each in lone if each.kind == CONTENT and not states_certainty(each)]
    return all(each.stem in stems for each in content)


def _is_of_number(stretch: PartedStretch) -> bool:
    """Whether a number stands in a stretch or behind it: "almost 300" is a figure, and told as one."""
    said, parted = (stretch.clause.a, stretch.a) if stretch.a else (stretch.clause.b, stretch.b)
    behind = [each for each in said if each.start > parted[-1].start][:2]
    numbers = words("language/number_words") | words("figures/units_of_time")
    parts = (part for each in (*parted, *behind) for part in each.surface.casefold().split("-"))
    return any(part[:1].isdigit() or part in numbers for part in parts)


def _is_opposite(stretch: PartedStretch) -> bool:
    clause = stretch.clause
    if (_denials(clause.a) - _denials(clause.b)) % 2 or not _has_opposites(stretch):
        return False
    # "He sold what she bought" and "She bought what he sold" have both words.
    stems_a, stems_b = ({each.stem for each in said} for said in (clause.a, clause.b))
    swapped_a = any(each.stem in stems_b for each in stretch.a)
    return not (swapped_a and any(each.stem in stems_a for each in stretch.b))


def _has_opposites(stretch: PartedStretch) -> bool:
    """Whether the words that do not deny are opposites: "not fall" and "rose"."""
    a, b = ([each for each in said if not denies(each)] for said in (stretch.a, stretch.b))
    return bool(a and b) and are_opposites(a, b)
