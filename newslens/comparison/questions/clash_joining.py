"""Groups whose answers clash and that answer one question all the same.

Takes groups of claims that agree; gives the pairs of groups to be joined. A group may join another where

- no report answers both, for a report that gives two numbers has two questions in mind, unless it gives them by two
  sources or one of them as a vague word that the other bears out,
- no report at all gives both numbers of one kind of thing, such as 5 and 7 hours: there are two things then,
- at least half of the pairs of their members are shown to answer one question (`clash_licence`) or stand at one slot of
  a passage that two reports share, and
- no other group could join in its place: where two could, nobody knows which.

What this does not cover: what the clash means (`newslens.comparison.questions.verdicts`).
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_licence import (
    Clash,
    ClashReading,
    may_contradict,
    read_clash,
    rejects,
)
from newslens.comparison.questions.source_contrasts import are_contrasted
from newslens.comparison.questions.value_likeness import agree, clash

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness
    from newslens.comparison.questions.linkage import Linkage

__all__ = ["ClashJoining"]

_OF_TEXT: Final = frozenset(("rejected", "contrast"))
"""Grounds by which a report itself says that two numbers answer one question."""
_Answers: TypeAlias = "Mapping[str, Mapping[Hashable, Claim]]"
"""Of each article, the claims of a group by what they say and who says it: of a hundred that are alike, one."""


class _Joint(NamedTuple):
    """Two groups that clash and may be joined, by their first members."""

    share: float
    """Share of the pairs of their members that are shown to answer one question."""
    alike: float
    """Likeness of the clauses of the pair that is most alike."""
    a: int
    b: int
    is_told: bool
    """Whether a report itself says that two of them answer one question."""
    doubtful: Clash | None
    """A pair that has grounds and that nothing tells apart; a finding where the groups are not joined."""


class ClashJoining:
    """Joins groups of claims whose answers clash.

    Parameters
    ----------
    claims
        The claims, by the positions that the groups hold.
    groups
        The groups of those that agree.
    likeness
        Likeness of all claims of the event.
    slots
        Pairs of positions at one slot of a shared passage, the lower first.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        groups: Linkage,
        likeness: ClaimLikeness,
        slots: Collection[tuple[int, int]],
    ) -> None:
        self._claims = claims
        self._groups = groups
        self._likeness = likeness
        self._slots = frozenset(slots)
        self._giving: dict[Hashable, dict[str, dict[Hashable, Claim]]] = {}
        """By kind of thing and number, the claims of each article; of those with one source and role the first."""
        for claim in claims:
            if claim.deed.is_denied:
                continue  # "94 people, not 110" gives one number of people
            of_number = self._giving.setdefault((_kind(claim), _number(claim)), {})
            of_number.setdefault(claim.article_id, {}).setdefault((claim.source, claim.role), claim)
        self._two_things: dict[Hashable, bool] = {}
        """What is known of two kinds, numbers and roles."""
        roots = sorted({groups.find(index) for index in range(len(claims))})
        self._answers = {root: self._by_article(root) for root in roots}
        """Of each group as it was given."""

    def join_all(self) -> list[Clash]:
        """Join what may be joined, the best shown first.

        Returns
        -------
        list of Clash
            A pair for every two groups that look like one question and were not joined.
        """
        found = sorted(self._joints(), key=lambda each: (-each.share, -each.alike, each.a, each.b))
        joints = [joint for joint in found if joint.share >= weights.LEAST_SHOWN]
        rivals: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for joint in joints:
            rivals[joint.a].append((joint.b, joint.share))
            rivals[joint.b].append((joint.a, joint.share))
        answers = {root: dict(given) for root, given in self._answers.items()}
        for joint in joints:
            if not joint.is_told and (
                self._has_rival(joint.b, joint.share, rivals[joint.a])
                or self._has_rival(joint.a, joint.share, rivals[joint.b])
            ):
                continue
            a, b = self._groups.find(joint.a), self._groups.find(joint.b)
            if a != b and _may_be_one(answers[a], answers[b]):
                self._groups.join(a, b)
                answers[min(a, b)] = _together(answers.pop(a), answers.pop(b))
        return [joint.doubtful for joint in found if joint.doubtful is not None and self._are_two(joint)]

    def _are_two(self, joint: _Joint) -> bool:
        return self._groups.find(joint.a) != self._groups.find(joint.b)

    def _has_rival(self, group: int, share: float, rivals: list[tuple[int, float]]) -> bool:
        """Whether a report that answers a group has another figure that could as well be meant, shown no worse."""
        return any(
            other != group
            and shown >= share
            and not self._answers[other].keys().isdisjoint(self._answers[group])
            for other, shown in rivals
        )

    def _joints(self) -> Iterator[_Joint]:
        for a, b in self._neighbours():
            if _may_be_one(self._answers[a], self._answers[b]):
                joint = self._joint(a, b)
                if joint.share or joint.doubtful:
                    yield joint

    def _by_article(self, root: int) -> _Answers:
        """What the members of a group say, by the article that they stand in."""
        found: dict[str, dict[Hashable, Claim]] = {}
        for index in self._groups.members(root):
            claim = self._claims[index]
            said = (claim.source, claim.comparator, claim.low, claim.high, claim.unit, claim.dimension)
            found.setdefault(claim.article_id, {}).setdefault(said, claim)
        return found

    def _joint(self, a: int, b: int) -> _Joint:
        """How well it is shown that two groups answer one question."""
        shown, alike, count, silent = 0, 0.0, 0, 0
        is_shared = is_told = False
        doubtful: Clash | None = None
        for x in self._groups.sample(a):
            for y in self._groups.sample(b):
                one, other = self._claims[x], self._claims[y]
                if one.article_id == other.article_id and _restates(one, other):
                    continue  # a report shows nothing of what it tells by another report
                count += 1
                if self._are_two_things(one, other):
                    continue
                in_slot = (min(x, y), max(x, y)) in self._slots
                reading = read_clash(one, other, self._likeness, in_slot=in_slot)
                silent += not (reading.grounds or reading.apart or reading.unsure)
                if reading.is_shown:
                    shown += 1
                    is_told = is_told or not _OF_TEXT.isdisjoint(reading.grounds)
                    is_shared = is_shared or is_told or in_slot
                    alike = max(alike, self._likeness.clauses(one, other))
                if doubtful is None and _is_worth_a_look(one, other, reading):
                    doubtful = Clash(one, other, reading)
        # A sentence that two reports share says what its number is of; a third that tells it otherwise, and nothing apart, says no less.
        asked = count - silent if is_shared else count
        return _Joint(shown / max(asked, 1), alike, a, b, is_told, doubtful)

    def _are_two_things(self, a: Claim, b: Claim) -> bool:
        """Whether a report gives both numbers of one kind of thing, and not by two sources."""
        given = tuple((_kind(claim), _number(claim)) for claim in (a, b))
        asked = (*given, a.role, b.role)
        if asked not in self._two_things:
            ours, theirs = (self._giving.get(each, {}) for each in given)
            self._two_things[asked] = any(
                _may_be_of_one_role(x, a) and _may_be_of_one_role(y, b) and not may_contradict(x, y)
                for article in ours.keys() & theirs.keys()
                for x, y in itertools.product(ours[article].values(), theirs[article].values())
            )
        return self._two_things[asked]

    def _neighbours(self) -> Iterator[tuple[int, int]]:
        """Pairs of groups that count or measure one kind of thing, each once; of many only neighbours."""
        shared: dict[Hashable, list[int]] = defaultdict(list)
        for root in self._answers:
            for key in {_kind(self._claims[i]) for i in self._groups.sample(root)}:
                shared[key].append(root)
        found: dict[tuple[int, int], None] = {}
        for roots in shared.values():
            for position, a in enumerate(roots):
                found |= dict.fromkeys((a, b) for b in roots[position + 1 : position + 1 + weights.WINDOW])
        for x, y in (*sorted(self._slots), *self._rejecting(), *self._contrasted()):
            a, b = sorted((self._groups.find(x), self._groups.find(y)))
            if a != b:
                found[a, b] = None
        yield from sorted(found)

    def _rejecting(self) -> Iterator[tuple[int, int]]:
        """Claims that set a number aside, each with those that give it."""
        giving: dict[tuple[str | None, float | None], list[int]] = defaultdict(list)
        for index, claim in enumerate(self._claims):
            giving[claim.unit, claim.low].append(index)
        for index, claim in enumerate(self._claims):
            if claim.rejects is not None:
                for other in giving[claim.unit, claim.rejects][: weights.WINDOW]:
                    if rejects(claim, self._claims[other]):
                        yield index, other

    def _contrasted(self) -> Iterator[tuple[int, int]]:
        """Neighbours in one report that two sources give to one question."""
        places = {claim.row: index for index, claim in enumerate(self._claims)}
        for claim in self._claims:
            other = places.get(claim.row + 1)
            if (
                other is not None
                and clash(claim, self._claims[other])
                and are_contrasted(claim, self._claims[other])
            ):
                yield places[claim.row], other


def _may_be_one(ours: _Answers, theirs: _Answers) -> bool:
    """Whether every report that answers both gives the two numbers by two sources, or one of them as a vague word."""
    return all(
        may_contradict(x, y) or _restates(x, y)
        for article in ours.keys() & theirs.keys()
        for x, y in itertools.product(ours[article].values(), theirs[article].values())
    )


def _together(
    ours: dict[str, Mapping[Hashable, Claim]], theirs: dict[str, Mapping[Hashable, Claim]]
) -> dict[str, Mapping[Hashable, Claim]]:
    """The claims of two groups by article, put into the larger of the two, which is not copied."""
    few, many = sorted((ours, theirs), key=len)
    for article in list(few):
        many[article] = {**ours.get(article, {}), **theirs.get(article, {})}
    return many


def _restates(a: Claim, b: Claim) -> bool:
    """Whether one claim gives in a vague word what the other gives as a number: "thousands" above, 2,300 below."""
    return "vague" in {a.comparator, b.comparator} and agree(a, b)


def _may_be_of_one_role(a: Claim, b: Claim) -> bool:
    """Whether two claims are not known to tell of two deeds: two drones involved, and two shot down."""
    return a.role is None or b.role is None or a.role == b.role


def _kind(claim: Claim) -> Hashable:
    """What kind of thing a claim counts or measures."""
    return claim.dimension.name, claim.dimension.base, claim.outcome or claim.head


def _number(claim: Claim) -> float | None:
    """The number that a claim names, in the base of its unit."""
    named = claim.high if claim.low is None else claim.low
    return None if named is None else named * claim.dimension.factor


def _is_worth_a_look(a: Claim, b: Claim, reading: ClashReading) -> bool:
    """Whether a reader may want to see two claims that clash although they are not shown to answer one question."""
    return len(reading.grounds) >= weights.GROUNDS_OF_DOUBT and not reading.apart and clash(a, b)
