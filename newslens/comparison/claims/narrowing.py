"""What narrows a count to a part of a total, or to a scope of its own, each as one key.

Takes a figure in its sentence (`newslens.comparison.claims.clauses`), the content words of what it counts and what
became of them; gives keys that are equal where two reports narrow alike: "severe" for "four seriously injured" and "four
in critical condition", "worst" for "the 12 worst-hit villages", "per day" for "12 a day" and "12 daily", "this year" for
"12 so far this year", "danish" for "five Danes". No key means that the plain thing is counted. Two numbers with
different keys are no answers to one question: 281 of 288 candidates are not 288 candidates.

What this does not cover: groups by sex, age and calling (`newslens.comparison.claims.roles.groups_of`), parts that
follow on "including" (`FigureClauses.is_part`), and place (`newslens.comparison.claims.places`).
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import before_phrase, phrase_end
from newslens.comparison.claims.clause_cues import cues_between
from newslens.comparison.claims.period_keys import period_key
from newslens.comparison.claims.roles import groups_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.claims.clause_cues import FoundCue
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["read_narrowing"]

_CUES = "comparison/narrowing_cues"
_PROTESTING = "protesting"
_OTHER = "other"
_ALONE = "alone"
_SIZE = "of each"
_WHOLE = "of a whole"
_FORCES = frozenset(("soldiers", "police", "guards", "rebels", "attackers"))
_EQUATING = frozenset(("of", "is", "was", "are", "were", "at"))
_PARTS_OF_TIME = frozenset(("half", "once", "twice", "all"))
_RELATIONS = frozenset(
    (form,) for form in ("after", "later", "before", "earlier", "ago", "of", "when", "since", "from", "until")
)
_OF_THOSE = frozenset((("of", "those", ","), ("of", "these", ","), ("of", "them", ",")))
_AMONG = frozenset((("of", "the"), ("among", "the"), ("amongst", "the"), ("among", "those"), ("of", "those")))


def read_narrowing(
    clauses: FigureClauses,
    index: int,
    nouns: Sequence[ComparedWord] = (),
    *,
    outcome: str | None = None,
    unit: str | None = None,
) -> frozenset[str]:
    """Keys of what narrows the counted; empty where the plain thing is counted.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    nouns
        Content words of the counted phrase.
    outcome
        What becomes of the counted, where they are persons. A people may be all there are ("40,000 Danes marched"); of the
        dead it is mostly a part.
    unit
        Unit of the figure: words beside a measure choose no part of it, and a rate needs no key of its own.
    """
    end = phrase_end(clauses, index, nouns)
    keys = set(_of_next(clauses, index, end))
    keys.update(_of_clause(clauses, index))
    period = period_key(clauses, index)
    if period is not None:
        keys.add(period)
    if unit is None:
        keys.update(_of_phrase(clauses, index, end, outcome))
        keys.update(_of_harm(clauses, index, end))
        if _is_size_of_groups(clauses, index):
            keys.add(_SIZE)
        if _is_of_whole(clauses, index, end):
            keys.add(_WHOLE)
        if outcome is not None and outcome != _PROTESTING:
            keys.update(_origins(clauses, index, end))
    is_rate = "/" in (unit or "")
    return frozenset(key for key in keys if not (is_rate and key.startswith("per ")))


def _of_phrase(clauses: FigureClauses, index: int, end: int, outcome: str | None) -> Iterator[str]:
    """Words of the counted phrase that choose among the counted: "the other 12", "12 worst-hit villages"."""
    start = before_phrase(clauses, index) + 1
    first, after = clauses.spans[index]
    if "than" in clauses.forms(start, after) or "or" in clauses.forms(first, after):
        start = after  # "more than 12", "12 or more"
    for cue in chain(
        cues_between(_CUES, "phrase", clauses.words, start, end),
        cues_between(_CUES, "ahead", clauses.words, start, after),
        cues_between(_CUES, "inside", clauses.words, max(start, first), end + 1),
    ):
        if cue.start and clauses.words[cue.start].surface[0].isupper():
            continue  # "five New York clans"
        # Other than whom, may stand in another sentence; there is nothing to tell them apart by then.
        if cue.says != _OTHER or (index and not _is_told_apart(clauses, index, outcome)):
            yield cue.says


def _is_size_of_groups(clauses: FigureClauses, index: int) -> bool:
    """Whether a number says how many each of several groups has: "in shifts of 20"."""
    at = before_phrase(clauses, index)
    groups = lexicon.words("comparison/equal_groups")
    return at > 0 and clauses.words[at].form == "of" and clauses.words[at - 1].form in groups


def _is_told_apart(clauses: FigureClauses, index: int, outcome: str | None) -> bool:
    """Whether "other" is said against a figure of another outcome: "killing 10 and injuring 40 others" gives all the injured."""
    governor = before_phrase(clauses, index)
    first = clauses.spans[index][0]
    before = (clauses.outcomes[at] for at in range(first) if at in clauses.outcomes and at != governor)
    return outcome is not None and outcome not in before


def _of_harm(clauses: FigureClauses, index: int, end: int) -> Iterator[str]:
    """How badly the counted were hurt: "four seriously injured", "four with minor injuries"."""
    left, right = clauses.own_clause(index)
    right = max(right, end)
    governor = before_phrase(clauses, index)
    is_governed = governor in clauses.outcomes  # "seriously injuring 12"
    left = max(left, governor - 1 if is_governed else governor + 1)
    for cue in cues_between(_CUES, "injury", clauses.words, left, right):
        # "Serious or fatal injuries" may go beyond what is taken for the clause.
        is_row = clauses.forms(cue.end, cue.end + 1) in {("or",), ("and",)}
        reach = cue.end + thresholds.HARM_WORDS
        beside = chain(
            clauses.forms(cue.end, reach + 1 if is_row else min(right, reach)),
            clauses.forms(max(left, cue.start - 1), cue.start),
        )
        is_harmed = not lexicon.words("comparison/injury_words").isdisjoint(beside)
        if is_harmed or (clauses.words[cue.start].form.endswith("ly") and _closes(clauses, index, cue)):
            yield cue.says


def _closes(clauses: FigureClauses, index: int, cue: FoundCue) -> bool:
    """Whether an adverb says by itself how badly a part was hurt: "12 were hurt, two of them seriously"."""
    after = clauses.spans[index][1]
    is_next = after <= cue.start <= after + thresholds.HARM_WORDS
    return (
        is_next
        and bool(clauses.outcomes)
        and clauses.tags[cue.end : cue.end + 1] in {"", ".", ",", ";", ")", "C"}
    )


def _of_clause(clauses: FigureClauses, index: int) -> Iterator[str]:
    """What is said beside the figure of its scope: "12 in Ostrel alone", "on average, 12", "12 boats leave each day"."""
    left, right = clauses.clause(index)
    first, after = clauses.spans[index]
    following = clauses.spans[index + 1][0] if index + 1 < len(clauses.spans) else right
    for cue in chain(
        # "in one ward" begins before its own figure.
        cues_between(_CUES, "behind", clauses.words, after, right),
        cues_between(_CUES, "rate", clauses.words, after, right),
    ):
        is_manner = cue.says == _ALONE and not clauses.is_alone(index)
        if cue.start < following and not _is_of_time(clauses, cue) and not is_manner:
            yield cue.says
    if left <= thresholds.PERIOD_WORDS and set("VAM").isdisjoint(clauses.tags[:left]):
        for cue in cues_between(_CUES, "behind", clauses.words, 0, left):
            yield cue.says
    lead = max(left, first - thresholds.STATUS_LEAD)
    for cue in cues_between(_CUES, "lead", clauses.words, lead, after):
        between = range(cue.end, first)
        is_near = all(clauses.tags[at] in 'DRJN#"' or clauses.words[at].form in _EQUATING for at in between)
        if is_near and clauses.words[cue.start].surface[0].islower():
            yield cue.says


def _is_of_time(clauses: FigureClauses, cue: FoundCue) -> bool:
    """Whether "a day" is no rate: "a day later", "in a year", "half a year", "a year-long strike"."""
    if not cue.says.startswith("per "):
        return False
    is_hung = clauses.tags[cue.start - 1] in "IDSM" or clauses.words[cue.start - 1].form in _PARTS_OF_TIME
    following = clauses.forms(cue.end, cue.end + 1)
    return is_hung or following in _RELATIONS or clauses.tags[cue.end : cue.end + 1] in set("NJE#")


def _of_next(clauses: FigureClauses, index: int, end: int) -> Iterator[str]:
    """What follows on the counted phrase at once: "12 a day", "12 boats each"."""
    after = clauses.spans[index][1]
    for start in dict.fromkeys((after, end)):
        for cue in cues_between(_CUES, "next", clauses.words, start, start + thresholds.NEXT_WORDS):
            is_ended = clauses.tags[cue.end : cue.end + 1] not in set("NJE#") or cue.end >= len(clauses.words)
            before = clauses.forms(start - 1, start)
            if cue.start == start and is_ended and before != ("of",):
                yield cue.says


def _is_of_whole(clauses: FigureClauses, index: int, end: int) -> bool:
    """Whether the counted are taken out of a number given beside them: "15 of the 329", "of the 288 candidates, 281"."""
    if index + 1 < len(clauses.spans):
        following = clauses.spans[index + 1][0]
        is_near = following - end <= thresholds.WHOLE_WORDS
        if clauses.whole(index) == index + 1 or (
            is_near and clauses.forms(following - 2, following) in _AMONG
        ):
            return True
    first = clauses.spans[index][0]
    if clauses.forms(0, first) in _OF_THOSE:
        return True
    if not index:
        return False
    start, before = clauses.spans[index - 1]
    between = clauses.forms(before, first)
    is_fronted = (
        not start or clauses.forms(start - 2, start) in _AMONG or clauses.forms(start - 1, start) == ("of",)
    )
    opens = start <= 2 or clauses.words[start - 3].form in {",", ".", ";", "and"}
    return (
        is_fronted
        and start > 0
        and opens
        and between[-1:] == (",",)
        and len(between) <= thresholds.WHOLE_WORDS
    )


def _origins(clauses: FigureClauses, index: int, end: int) -> Iterator[str]:
    """Countries and peoples that the counted phrase names: "five Danes", "five Danish sailors"."""
    after = clauses.spans[index][1]
    known = _peoples()
    if not _FORCES.isdisjoint(groups_of(clauses.words[after:end])):
        return  # "12 Danish soldiers": of one side all are of one country
    for each in clauses.words[after : max(end, after + 1)]:
        if each.surface in known:
            yield known[each.surface]


@cache
def _peoples() -> Mapping[str, str]:
    """Each name of a people and its adjective, to one key."""
    known: dict[str, str] = {}
    for fields in lexicon.entries("names/countries"):
        adjectives, people = (*fields, "", "")[1:3]
        key = adjectives.split(",")[0].strip().casefold() or fields[0].casefold()
        for name in (*adjectives.split(","), *people.split(",")):
            known.setdefault(name.strip(), key)
    for names in lexicon.entries("names/peoples"):
        known |= dict.fromkeys(names, names[-1].casefold())
    known.pop("", None)
    return known
