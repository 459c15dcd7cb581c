"""The claims of one sentence: each figure with its clause, its counted noun, and who and what stands by it.

Takes a sentence, the figures in it and what stands around it; gives a `Claim` for each figure. What is nearer to the
figure counts first: the counted noun before the clause, the clause before the sentence.

What this does not cover: pronouns ("they", "the two"); a figure of "them" counts what its own clause shows.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.claim import Claim
from newslens.comparison.claims.claim_status import read_status
from newslens.comparison.claims.clauses import FigureClauses
from newslens.comparison.claims.counted_things import read_counted
from newslens.comparison.claims.deed_reading import read_deed
from newslens.comparison.claims.dimensions import (
    LOST_CURRENCY,
    dimension_of,
    has_lost_currency,
)
from newslens.comparison.claims.governing_words import role_of
from newslens.comparison.claims.growth import growth_told
from newslens.comparison.claims.named_words import NamedSentence, read_named_words
from newslens.comparison.claims.names_and_days import scenes_among
from newslens.comparison.claims.narrowing import read_narrowing
from newslens.comparison.claims.outcome_search import (
    is_count_of_persons,
    outcome_of_counted,
)
from newslens.comparison.claims.outcome_ties import is_gapped
from newslens.comparison.claims.owners import owners_of
from newslens.comparison.claims.pair_sides import with_pair_sides
from newslens.comparison.claims.period_keys import hours_told, turn_told
from newslens.comparison.claims.present_state import tells_of_now
from newslens.comparison.claims.rejected_numbers import with_rejected_numbers
from newslens.comparison.claims.roles import fold, groups_of, outcome_of
from newslens.comparison.claims.second_nouns import read_second_noun
from newslens.comparison.claims.sentence_surroundings import (
    SentenceSurroundings,
    days_of_figure,
    holders_of_counted,
    names_near,
)
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.named_words import NamedWords
    from newslens.comparison.claims.number_subjects import NumberSubject
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.frames import FigureRow

__all__ = ["claims_of_sentence"]

_WITH_UNIT = re.compile(r"\d[^\W\d_]+$")
"""A number that is written together with its unit: "10km"."""


def claims_of_sentence(
    sentence: str, figures: Sequence[tuple[int, FigureRow]], around: SentenceSurroundings
) -> list[Claim]:
    """Claims of the figures of a sentence, in order.

    Parameters
    ----------
    sentence
        Its text.
    figures
        Its figures in order, each with its position in the figures table.
    around
        What stands in and before the sentence.
    """
    found = [figure for _, figure in figures]
    clauses = FigureClauses(
        sentence,
        [(figure.start - around.start, figure.end - around.start) for figure in found],
        measured=[_is_unit_next(figure) for figure in found],
    )
    named = read_named_words(
        clauses.words, clauses.tags, NamedSentence(sentence, around.start, around.mentions)
    )
    claims = [_claim(clauses, n, found, row, around, named=named) for n, (row, _) in enumerate(figures)]
    claims = with_rejected_numbers(claims, clauses)
    return with_pair_sides(_with_counts_of_days(_with_local_counts(claims, clauses), around), sentence)


def _claim(
    clauses: FigureClauses,
    index: int,
    figures: Sequence[FigureRow],
    row: int,
    around: SentenceSurroundings,
    *,
    named: NamedWords,
) -> Claim:
    figure = figures[index]
    left, right = clauses.clause(index)
    thing = read_counted(clauses, index, figures)
    words, nouns = thing.words, thing.nouns
    near = names_near(clauses, left, right, around)
    places = scenes_among(near)
    is_part = clauses.is_part(index) and "/" not in (figure.unit or "")
    is_of_known = clauses.is_of_known(index)
    is_bare = figure.unit is None and (thing.is_currency or has_lost_currency(clauses, index, figures, words))
    dimension = LOST_CURRENCY if is_bare else dimension_of(figure.unit)
    outcome = outcome_of_counted(clauses, index, figure, words)
    persons = figure.unit is None and not thing.is_currency and is_count_of_persons(words, outcome)
    is_age = figure.unit == "year_of_age"
    value = figure.low if figure.low is not None else figure.high
    return Claim(
        row=row,
        article_id=figure.article_id,
        start=figure.start,
        end=figure.end,
        surface=figure.surface,
        low=figure.low,
        high=figure.high,
        comparator=figure.comparator,
        unit=figure.unit,
        dimension=dimension,
        counted=thing.phrase,
        head=nouns[-1] if nouns else None,
        nouns=frozenset(nouns) - thing.units,
        persons=persons,
        outcome=outcome,
        groups=_groups(clauses, index, words, is_part=is_part) if figure.unit is None else frozenset(),
        clause_words=clauses.ideas(left, right) - thing.units,
        sentence_words=clauses.all_ideas - thing.units,
        words_before=around.words_before,
        places=places,
        nearest_places=places or scenes_among(around.mentions),
        holders=holders_of_counted(near, figure, around, clauses.sentence),
        is_whole=index > 0 and clauses.whole(index - 1) == index,
        years=clauses.years(left, right) - ({around.published.year} if around.published else set()),
        days=days_of_figure(clauses, index, around),
        is_past=clauses.is_past(index),
        # "one of the dead" is a part of the dead; "one of the drones" is just one that is known.
        is_part=is_part
        or (is_of_known and bool(words) and outcome_of(words[-1].form) is not None)
        or (clauses.is_alone(index) and not places),  # "the frame alone is worth 2 million"
        is_local=bool(places) and clauses.is_alone(index),
        is_added=clauses.is_added(index),
        is_of_known=is_of_known,
        published=around.moment,
        source=figure.attributed_to,
        sentence_start=around.start,
        sentence_end=around.end,
        change=figure.change,
        conversion_of=figure.conversion_of,
        amounts=() if value is None else ((dimension.base, value * dimension.factor),),
        role=_role(clauses, index, words, dimension.name, thing.subject) if outcome is None else None,
        owners=frozenset()
        if outcome
        else owners_of(clauses, index, named, around.before, is_age=is_age, persons=persons and bool(words)),
        status=read_status(clauses, index, figure),
        narrowed=read_narrowing(clauses, index, words, outcome=outcome, unit=figure.unit),
        second_noun=read_second_noun(clauses, index, words) if figure.unit is None else None,
        deed=read_deed(clauses, index, named, words, dimension=dimension.name),
        is_of_now=tells_of_now(clauses, index, of_persons=persons, dimension=dimension.name),
        turn=turn_told(clauses, index),
        hours=hours_told(clauses, index),
        growth=growth_told(clauses, index),
        sentence=clauses.sentence,
    )


def _with_local_counts(claims: Sequence[Claim], clauses: FigureClauses) -> list[Claim]:
    """The claims, those marked that share one count out over places: "twelve died in Ostrel, 10 in Marn"."""
    placed = list(dict.fromkeys((c.outcome, c.places) for c in claims if c.outcome and c.places))
    placed = placed[: thresholds.SENTENCE_SCENES]
    gapped = [n for n in range(1, len(claims)) if is_gapped(clauses, n)]
    shares = {n - 1 for n in gapped} | set(gapped)
    return [
        replace(claim, is_local=True) if n in shares or _is_one_of_several(claim, placed) else claim
        for n, claim in enumerate(claims)
    ]


def _with_counts_of_days(claims: Sequence[Claim], around: SentenceSurroundings) -> list[Claim]:
    """The claims, those marked whose sentence tells of several days: "on Monday 12 flights were cancelled, on Tuesday 30"."""
    several = len({day.first.date() for day in around.days}) > 1
    return [replace(claim, is_of_one_day=several and bool(claim.days)) for claim in claims]


def _is_one_of_several(claim: Claim, placed: Sequence[tuple[str | None, frozenset[str]]]) -> bool:
    """Whether the sentence tells of the same outcome in another place."""
    return bool(claim.places) and any(
        claim.outcome == outcome and claim.places.isdisjoint(places) for outcome, places in placed
    )


def _role(
    clauses: FigureClauses,
    index: int,
    words: Sequence[ComparedWord],
    dimension: str,
    subject: NumberSubject | None,
) -> str | None:
    """What the number is of; an age is always how old somebody is."""
    if subject is not None:
        return None if subject.deed is None else fold(subject.deed)
    return word("old").stem if dimension == "age" else role_of(clauses, index, words, dimension=dimension)


def _groups(
    clauses: FigureClauses, index: int, words: Sequence[ComparedWord], *, is_part: bool
) -> frozenset[str]:
    """Groups of persons that the counted phrase names, or the words after the figure: "(two of them women)"."""
    if is_part:
        return groups_of([*words, *clauses.following(index, thresholds.PART_FOLLOWERS)])
    return groups_of(words or clauses.following(index, thresholds.FOLLOWERS))


def _is_unit_next(figure: FigureRow) -> bool:
    """Whether the unit stands in the words after a figure: "10 km", but not "10km", "$10" or "8 per cent"."""
    if figure.unit is None or dimension_of(figure.unit).name in {"money", "share"}:
        return False
    return not _WITH_UNIT.search(figure.surface)
