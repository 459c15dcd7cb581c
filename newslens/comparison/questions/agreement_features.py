"""What speaks for one question where the numbers of two claims agree, as a row of numbers.

Takes two claims whose values agree (`newslens.comparison.questions.value_likeness.agree`) and what is known of all claims of
the event; gives `AgreementFeatures`, on which `newslens.comparison.questions.agreement_model` rests. There are few of
them on purpose: with more, the model learned the events that it was made from and did worse on the others.

Yes and no are 1.0 and 0.0. *Read or unknown*: an attribute that one of the claims does not tell counts neither as
the same nor as another.

What this does not cover: claims whose values clash (`newslens.comparison.questions.clash_licence`).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.occasions import are_apart
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.value_likeness import apart, same_number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["AgreementFeatures", "FeatureReader"]


class AgreementFeatures(NamedTuple):
    """What two agreeing claims share and where they differ."""

    constant: float
    """Always 1."""
    same_number: float
    """They give one number, not only values that go together."""
    hedged: float
    """Only their hedges differ: "400" and "almost 400"."""
    rounded: float
    """One is a rounding of the other, or a hedged number close to it: 13.9 billion and "nearly 14 billion"."""
    apart: float
    """How far the numbers lie apart, as a natural logarithm."""
    age: float
    """They are ages: two reports that give one age nearly always mean one person."""
    money: float
    """They are sums of money that each report gives once."""
    measure: float
    """They are lengths, weights, shares or other measures that each report gives once."""
    rare_count: float
    """They are counts of thirteen and more that each report gives once."""
    common_count: float
    """They are counts below thirteen, and one of the reports gives the number more than once."""
    clause: float
    """Likeness of the clauses, 0 to 1."""
    clause_and_around: float
    """Likeness of the clauses or of the sentences around, whichever is less."""
    rare_word: float
    """Weight of the rarest word that the two sentences share, 0 to 1."""
    rare_noun: float
    """Weight of the counted noun where it is the same, 0 to 1."""
    same_outcome: float
    """Both tell one outcome: killed, arrested."""
    same_place: float
    """Both name one place."""
    same_day: float
    """Both name one day."""
    same_owner: float
    """Both name one owner."""
    same_role: float
    """One verb or noun says what both are of."""
    other_thing: float
    """Both name what is counted, and it is not the same: counts of murder and women, but not women and workers."""
    other_outcome: float
    """Both tell what became of the counted, and it is not the same."""
    one_outcome: float
    """Only one tells what became of the counted."""
    other_owner: float
    """Both name an owner, and not the same one."""
    other_role: float
    """Two verbs or nouns say what they are of."""
    other_year: float
    """Both name a year, and not the same one."""
    other_occasion: float
    """They are told of two events."""
    other_set: float
    """Only one is a part, an addition or a whole, or they are narrowed differently."""
    other_status: float
    """One is asserted and the other denied, forecast or withdrawn."""
    shared_slot: float
    """They stand at one slot of a passage that the two reports share."""
    support: float
    """How many other reports than the first give this number, by one more than there are reports: what most give is one
    fact, not a chance."""
    late: float
    """How far down its report the later one stands, 0 to 1: what comes first is mostly of the main event."""


class FeatureReader:
    """Reads the features of pairs of claims of one event.

    Parameters
    ----------
    claims
        All claims.
    likeness
        Their likeness.
    slots
        Pairs of rows of claims at one slot of a shared passage, the lower row first.
    lengths
        Length of each article's text, by article_id.
    """

    def __init__(
        self,
        claims: Iterable[Claim],
        likeness: ClaimLikeness,
        *,
        slots: Collection[tuple[int, int]] = (),
        lengths: Mapping[str, int],
    ) -> None:
        self._likeness = likeness
        self._slots = frozenset(slots)
        self._lengths = lengths
        self._times: dict[tuple[str, str, float | None], int] = defaultdict(int)
        giving: dict[tuple[str, float | None], set[str]] = defaultdict(set)
        for claim in claims:
            self._times[claim.article_id, *_value(claim)] += 1
            giving[_value(claim)].add(claim.article_id)
        self._reports = {value: len(articles) for value, articles in giving.items()}

    def read(self, a: Claim, b: Claim) -> AgreementFeatures:
        """Features of two claims whose values agree; the order of the two does not matter."""
        clause, around = self._likeness.clauses(a, b), self._likeness.surroundings(a, b)
        is_one = same_number(a, b)
        is_once = not is_one or (self._is_once(a) and self._is_once(b))
        kind = _kind(min(a, b, key=_size))
        is_headed = a.head is not None and a.head == b.head
        distance = apart(a, b)
        return AgreementFeatures(
            constant=1.0,
            same_number=float(is_one),
            hedged=float(is_one and a.comparator != b.comparator),
            rounded=float(not is_one and 0 < distance <= weights.ROUNDED),
            apart=distance,
            age=float(kind == "age"),
            money=float(kind == "money" and is_once),
            measure=float(kind == "measure" and is_once),
            rare_count=float(kind == "large count" and is_once),
            common_count=float(kind == "small count" and not is_once),
            clause=clause,
            clause_and_around=min(clause, around),
            rare_word=self._likeness.rarity(a.sentence_words & b.sentence_words),
            rare_noun=self._likeness.rarity((a.head,)) if is_headed else 0.0,
            same_outcome=float(a.outcome is not None and a.outcome == b.outcome),
            same_place=float(not a.nearest_places.isdisjoint(b.nearest_places)),
            same_day=float(any(x[0] <= y[1] and y[0] <= x[1] for x in a.days for y in b.days)),
            same_owner=float(not a.owners.isdisjoint(b.owners)),
            same_role=float(a.role is not None and a.role == b.role),
            other_thing=float(_count_other_things(a, b)),
            other_outcome=float(None not in {a.outcome, b.outcome} and a.outcome != b.outcome),
            one_outcome=float((a.outcome is None) != (b.outcome is None)),
            other_owner=float(_differ(a.owners, b.owners)),
            other_role=float(a.role is not None and b.role is not None and a.role != b.role),
            other_year=float(_differ(a.years, b.years)),
            other_occasion=float(are_apart(a.occasion, b.occasion)),
            other_set=float(_set(a) != _set(b)),
            other_status=float(a.status != b.status),
            shared_slot=float((min(a.row, b.row), max(a.row, b.row)) in self._slots),
            support=self._support(a, b) if is_one else 0.0,
            late=max(self._depth(a), self._depth(b)),
        )

    def _is_once(self, claim: Claim) -> bool:
        """Whether its report gives the number once."""
        return self._times[claim.article_id, *_value(claim)] == 1

    def _support(self, a: Claim, b: Claim) -> float:
        """How widely the number of the rarer of two claims is given, 0 to nearly 1."""
        reports = min(self._reports[_value(a)], self._reports[_value(b)])
        # Of two reports that both give a number, that is no more than they had to.
        return (reports - 1) / (len(self._lengths) + 1)

    def _depth(self, claim: Claim) -> float:
        return claim.start / max(1, self._lengths[claim.article_id])


def _value(claim: Claim) -> tuple[str, float | None]:
    return claim.dimension.name, claim.low


def _size(claim: Claim) -> float:
    return claim.amounts[0][1] if claim.amounts else 0.0


def _kind(claim: Claim) -> str:
    """What kind of number a claim gives, by how likely two reports meet in one by chance."""
    kind = claim.dimension.name
    if kind == "count":
        value = _size(claim)
        is_small = value < weights.SMALL_COUNT and value % 1 == 0
        return "small count" if is_small else "large count"
    return kind if kind in {"age", "money", "time"} else "measure"


def _count_other_things(a: Claim, b: Claim) -> bool:
    """Whether two nouns do not stand for the same things; two nouns for persons may: "three workers", "three people"."""
    if a.head is None or b.head is None or a.head in b.nouns or b.head in a.nouns:
        return False
    return not (a.persons and b.persons)


def _differ(one: frozenset[str] | frozenset[int], other: frozenset[str] | frozenset[int]) -> bool:
    """Whether both are known and have nothing in common."""
    return bool(one and other) and one.isdisjoint(other)


def _set(claim: Claim) -> tuple[object, ...]:
    """Which part of the counted a claim is about."""
    return claim.is_part, claim.is_added, claim.is_whole, claim.is_of_known, claim.narrowed
