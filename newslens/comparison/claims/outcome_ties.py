"""What the words that are tied to a figure's phrase say became of the counted.

Takes a sentence with its figures and the number of one; gives what the sentence tells of those it counts. The ties, in the order
in which they are tried:

- a total ("the toll rose to 22", "the number of injured stands at 40");
- the counted noun itself ("12 deaths", "72 arrests", "40 injured", "30 lives lost");
- the verb whose object the phrase is ("injuring another 40"), or the noun it belongs to ("the arrest of 27 fans");
- the predicate whose subject it is ("12 people, two of them boys, were killed"), also of a row of subjects ("three boys and
  four girls drowned");
- a participle inside of the phrase ("12 injured passengers");
- for a part, what its whole has: "killed 12 people, including two children".

What a verb's own subject does to others is not its outcome: in "two men killed a guard" nobody of the two was killed. What this
does not cover: whether persons are counted at all (`newslens.comparison.claims.outcome_search`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import (
    before_phrase,
    has_object,
    is_governed,
    nominal_end,
    phrase_end,
    predicates_after,
)
from newslens.comparison.claims.roles import is_undergone, outcome_of
from newslens.comparison.shared.content_words import word
from newslens.language.closed_classes import closed_class_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.attachment import Predicate
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["LIVES", "MENTIONS", "is_gapped", "outcome_told"]

_PROTESTING = "protesting"
_KILLED = "killed"
_TOLLS = frozenset(("toll", "tolls"))
_TOTALS = frozenset(("number", "numbers", "total", "tally", "count", "figure", "figures"))
LIVES = frozenset(("life", "lives"))
"""What is counted in "claimed 12 lives" and "saved 12 lives"."""
MENTIONS = frozenset(("report", "reports", "case", "cases", "sign", "signs", "news", "word"))
"""Nouns that pass on to what they tell of: "no reports of injuries", "12 cases of infection"."""
_JOINED_PARTS = frozenset(("including", "plus", "besides"))
"""Joining words behind which the count of one subject goes on: "12 dead plus 40 injured"."""
_PARTICLES = frozenset(("off", "up", "over", "down", "out"))
_HAVE = frozenset(("has", "have", "had", "having"))
_INVERTED = frozenset(("is", "are", "was", "were", "included", "include", "includes"))
"""Verbs before which an outcome can be the subject: "among the dead were 12 children"."""


def outcome_told(
    clauses: FigureClauses,
    index: int,
    *,
    nouns: Sequence[ComparedWord] = (),
    persons: bool,
    depth: int = thresholds.COMPANION_DEPTH,
) -> str | None:
    """What the sentence tells of those that a figure counts.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    nouns
        Content words of the counted phrase.
    persons
        Whether the counted noun is known to stand for persons: only persons protest.
    depth
        How many more figures of a subject in parts are looked past.
    """
    end = phrase_end(clauses, index, nouns)
    found = (
        _of_total(clauses, index)
        or _of_head(clauses, index, end, nouns)
        or _of_governor(clauses, index, depth)
        or _of_predicate(clauses, index, end, depth)
        or _of_modifier(clauses, index, end)
        or _of_neighbour(clauses, index, depth)
    )
    if found is None and persons and _is_in_protest(clauses, index):
        return _PROTESTING
    return None if found == _PROTESTING and not persons else found


def is_gapped(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure stands in a clause without its verb: 10 in "twelve people died in Ostrel and 10 in Marn"."""
    after = clauses.spans[index][1]
    if not index or clauses.forms(after, after + 1) != ("in",):
        return False
    between = range(clauses.spans[index - 1][1], clauses.spans[index][0])
    told = next((i for i in between if i in clauses.outcomes), None)
    return told is not None and _is_companion(clauses, index) and "in" in clauses.forms(told, between.stop)


def _of_total(clauses: FigureClauses, index: int) -> str | None:
    """What a total counts: "the toll rose to 22", "the number of injured stands at 40"; an injury toll counts no dead."""
    first, _ = clauses.spans[index]
    left, _ = clauses.own_clause(index)
    if clauses.forms(before_phrase(clauses, index), first)[:1] in {("to",), ("at",)}:
        # "The toll from the quake a day before rose to 22": another clause may stand between.
        left = clauses.spans[index - 1][1] if index else 0
    for at in range(first - 1, max(left, first - thresholds.TOTAL_REACH) - 1, -1):
        form = clauses.words[at].form
        if form in _TOLLS:
            before = clauses.forms(max(0, at - 1), at)
            return _KILLED if "injury" not in before else None
        if form in _TOTALS and clauses.forms(at + 1, at + 2) in {("of",), ("for",)}:
            return next((clauses.outcomes[i] for i in range(at + 2, first) if i in clauses.outcomes), None)
    return None


def _of_head(clauses: FigureClauses, index: int, end: int, nouns: Sequence[ComparedWord]) -> str | None:
    """What the counted noun itself tells: "12 deaths", "40 injured"; of lives, what was done with them."""
    first, after = clauses.spans[index]
    if not nouns:
        return _named(clauses, after) if clauses.tags[after : after + 1] in tuple("JEN") else None
    head = end - 1
    of = next((i for i in range(after + 1, head) if clauses.words[i].form == "of"), None)
    if of is not None and clauses.words[of - 1].form not in MENTIONS:
        return None  # "two charges of murder"
    if nouns[-1].form in LIVES:
        return _of_lives(clauses, first, end)
    if nouns[-1].form in MENTIONS:
        return next((clauses.outcomes[i] for i in range(end, end + 3) if i in clauses.outcomes), None)
    return _named(clauses, head) if head >= after else outcome_of(nouns[-1].form)


def _named(clauses: FigureClauses, at: int) -> str | None:
    """Outcome of a word; in "12 dead and injured 40" the two are not one phrase."""
    found = clauses.outcomes.get(at)
    opens = clauses.forms(at + 1, at + 2) == ("and",) and at + 3 in clauses.figure_at
    is_pair = clauses.forms(at - 1, at) == ("and",) and at - 3 in clauses.figure_at
    closes = is_pair and at + 1 in clauses.figure_at
    if found == "casualties" and (opens or closes):
        return outcome_of(clauses.words[at].form)
    return found


def _of_lives(clauses: FigureClauses, first: int, end: int) -> str | None:
    """What became of counted lives: "claimed 12 lives", "12 lives were lost"."""
    near = thresholds.PHRASE_REACH
    beside = (*reversed(clauses.words[max(0, first - near) : first]), *clauses.words[end : end + near])
    return next((_fates()[each.stem] for each in beside if each.stem in _fates()), None)


def _of_governor(clauses: FigureClauses, index: int, depth: int) -> str | None:
    """What the word before the phrase does with it: "injuring another 40", "the arrest of 27", "among the dead were 12"."""
    at = before_phrase(clauses, index)
    if at > 0 and clauses.words[at].form in _PARTICLES and at - 1 in clauses.outcomes:
        at -= 1  # "laid off 400 workers"
    form = clauses.words[at].form if at >= 0 else ""
    if at in clauses.outcomes:
        return _named(clauses, at) if _is_active(clauses, at) else None
    if form == "of":
        return _of_noun(clauses, at)
    if form in _INVERTED and at and _is_headed(clauses, at):
        return clauses.outcomes[at - 1]
    if form in {"and", "or", ",", "plus", "including", "with"} and index and depth:
        return _of_companion(clauses, index, depth)
    return None


def _is_active(clauses: FigureClauses, at: int) -> bool:
    """Whether a word of outcome can govern what follows: "killed 12", "the wounded 12"; not "were killed 12 days"."""
    before = next((i for i in range(at - 1, max(-1, at - 4), -1) if clauses.tags[i] != "R"), -1)
    return before < 0 or clauses.tags[before] != "A" or clauses.words[before].form in _HAVE


def _of_noun(clauses: FigureClauses, of: int) -> str | None:
    """Outcome of a noun in "the arrest of 27 fans", "the lives of 12 people"."""
    noun = of - 1
    if noun < 0:
        return None
    if clauses.words[noun].form in LIVES:
        return _of_lives(clauses, noun, noun + 1)
    if noun not in clauses.outcomes and clauses.forms(noun - 1, noun) == ("and",):
        noun -= 2  # "the death and loss of 12 people"
    found = clauses.outcomes.get(noun)
    return None if found == _PROTESTING else found


def _is_headed(clauses: FigureClauses, at: int) -> bool:
    """Whether the subject before "were" or "included" is an outcome itself: "among the dead were", "the injured included"."""
    return at - 1 in clauses.outcomes and clauses.tags[max(0, at - 2)] in "DIR"


def _of_companion(clauses: FigureClauses, index: int, depth: int) -> str | None:
    """Outcome of an object in parts: "killed 11 guests and two cooks"."""
    before, first = clauses.spans[index - 1][1], clauses.spans[index][0]
    between = clauses.tags[before:first]
    if first - before > thresholds.COMPANIONS or not set("VAMBEGKSF").isdisjoint(between):
        return None
    if any(i in clauses.outcomes for i in range(before, first)):
        return None
    return _of_governor(clauses, index - 1, depth - 1)


def _of_predicate(clauses: FigureClauses, index: int, end: int, depth: int) -> str | None:
    """What is said of the phrase as a subject: "12 people were killed", "three boys and four girls drowned"."""
    if index and clauses.whole(index - 1) == index:
        return None  # of the 40 in "12 of the 40 guests were killed" only 12 were
    found_all = tuple(predicates_after(clauses, end))
    if is_governed(clauses, index):
        found_all = tuple(each for each in found_all[:1] if not each.is_finite)
    for predicate in reversed(found_all):
        found = _named(clauses, predicate.at)
        if found is not None and not _acts(clauses, predicate):
            return found
    following = index + 1
    if depth and following < len(clauses.spans) and _is_row(clauses, end, clauses.spans[following][0]):
        after = clauses.spans[following][1]
        return _of_predicate(clauses, following, nominal_end(clauses, after), depth - 1)
    return None


def _acts(clauses: FigureClauses, predicate: Predicate) -> bool:
    """Whether the subject does it to others: "two men killed a guard", "two men killing guards"."""
    each = clauses.words[predicate.at]
    if predicate.is_passive or predicate.handed_on or is_undergone(each.form):
        return False
    return each.form.endswith("ing") or has_object(clauses, predicate.at)


def _is_row(clauses: FigureClauses, end: int, first: int) -> bool:
    """Whether only "and" or a comma stands between two phrases."""
    between = clauses.forms(end, first)
    return 0 < len(between) <= thresholds.ROW_GAP and all(
        form in {"and", "or", ",", "another", "a", "also"} for form in between
    )


def _of_modifier(clauses: FigureClauses, index: int, end: int) -> str | None:
    """What a word inside of the phrase tells: "12 injured passengers", but not "one of the injured passengers"."""
    after = clauses.spans[index][1]
    if clauses.is_of_known(index):
        return None
    inside = (i for i in range(after, end - 1) if i in clauses.outcomes)
    return next((clauses.outcomes[i] for i in inside if _is_state(clauses, i)), None)


def _is_state(clauses: FigureClauses, at: int) -> bool:
    """Whether a word before a noun says how somebody is: "injured" and "missing", not "rescue" of "rescue workers"."""
    return clauses.words[at].form.endswith("ed") or (
        clauses.tags[at] in "JE" and is_undergone(clauses.words[at].form)
    )


def _of_neighbour(clauses: FigureClauses, index: int, depth: int) -> str | None:
    """Outcome of the figure before, for its part or in a clause without its verb: "12 died in Ostrel and 10 in Marn"."""
    if not index or not depth:
        return None
    if is_gapped(clauses, index) or _is_part_of_row(clauses, index):
        return outcome_told(clauses, index - 1, persons=False, depth=depth - 1)
    return None


def _is_part_of_row(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure has what the one before it has: "12 guests, two of them boys", "12 died and 10 in Marn"."""
    (_, before), (first, after) = clauses.spans[index - 1], clauses.spans[index]
    if clauses.is_part(index):
        return first - before <= thresholds.COMPANIONS
    return (
        clauses.forms(first - 1, first) == ("and",)
        and clauses.forms(after, after + 1) == ("in",)
        and _is_companion(clauses, index)
    )


def _is_in_protest(clauses: FigureClauses, index: int) -> bool:
    """Whether the clause tells of a protest before the figure: "marched against it, led by 12 people"."""
    left, _ = clauses.own_clause(index)
    first, _ = clauses.spans[index]
    told = next((i for i in range(first - 1, left - 1, -1) if clauses.outcomes.get(i) == _PROTESTING), None)
    return told is not None and not {"V", "B", "G"} & set(clauses.tags[told + 1 : first])


def _is_companion(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure goes on with the count before it: "12 dead and some 40 injured" in one clause."""
    before, first = clauses.spans[index - 1][1], clauses.spans[index][0]
    new_clauses = closed_class_words("joins") - _JOINED_PARTS
    return first - before <= thresholds.COMPANIONS and new_clauses.isdisjoint(clauses.forms(before, first))


@cache
def _fates() -> Mapping[str, str]:
    """Stem of what is done with lives, to what became of them."""
    return {word(verb).stem: outcome for verb, outcome in lexicon.entries("comparison/lives")}
