"""Findings about scores: two reports that give one match another result.

Takes the texts and their sentences; gives one draft for each pair of sides whose match reports end otherwise: "Velm beat
Ondra 2-1", and 3-1. Only the first sentences of a report are read, where it tells its own match, and a report takes no
part where it gives the pair several scores or names the other report's score anywhere: then it tells of two matches, or of
half-time.

What this does not cover: the points of single players, which are figures, and results that
`newslens.comparison.findings.match_scores` does not read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.findings.match_scores import read_result
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.language.sentence_building import listed, numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.match_scores import MatchResult

__all__ = ["find_score_conflicts"]


_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


class _Told(NamedTuple):
    article: str
    result: MatchResult
    start: int
    end: int
    """Offsets of the score in the article, half-open."""
    surface: str
    """The score as it stands."""
    day: str
    """Weekday that the sentence names, or empty."""


def find_score_conflicts(
    texts: Mapping[str, str], sentences: pd.DataFrame, *, order: Mapping[str, int]
) -> Iterator[Draft]:
    """Findings about matches that reports end with different scores.

    Parameters
    ----------
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`.
    order
        Number of each report, from 1.
    """
    matches: list[list[_Told]] = []
    of_word: dict[str, list[list[_Told]]] = {}
    for told in _results(texts, sentences):
        # Any word of the winner's name may be the one that another report calls it by: "Bears", "Velm".
        words = dict.fromkeys(told.result.first.casefold().split())
        near = (match for word in words for match in of_word.get(word, ()))
        known = next((match for match in near if _is_one_match(match[0], told)), None)
        if known is None:
            known = []
            matches.append(known)
        for word in words:
            if all(each is not known for each in of_word.setdefault(word, [])):
                of_word[word].append(known)
        known.append(told)
    for match in matches:
        kept = _of_one_score(match, texts)
        if len({told.result.score for told in kept}) > 1:
            yield _draft(kept, order)


def _results(texts: Mapping[str, str], sentences: pd.DataFrame) -> Iterator[_Told]:
    """Results told in the first sentences of each article, in order."""
    read: dict[str, int] = {}
    for article, start, end in rows(sentences, "article_id", "start", "end"):
        read[article] = read.get(article, 0) + 1
        if read[article] > thresholds.SCORE_SENTENCES:
            continue
        sentence = texts[article][start:end]
        result = read_result(sentence)
        if result is not None:
            day = _DAYS.search(sentence)
            surface = sentence[result.start : result.end]
            place = start + result.start, start + result.end
            yield _Told(article, result, *place, surface, day[0] if day else "")


def _is_one_match(a: _Told, b: _Told) -> bool:
    """Whether two results have the same winner and loser, and no other day."""
    if a.day and b.day and a.day != b.day:
        return False
    return _is_one_side(a.result.first, b.result.first) and _is_one_side(a.result.second, b.result.second)


def _is_one_side(a: str, b: str) -> bool:
    """Whether one name holds the other: "Bears" and "Velm Bears", but not "Velm Bears" and "Velm Hawks"."""
    one, other = set(a.casefold().split()), set(b.casefold().split())
    return one <= other or other <= one


def _of_one_score(match: Sequence[_Told], texts: Mapping[str, str]) -> list[_Told]:
    """Results of the articles that know of one score only."""
    scores = {told.result.score: told for told in match}
    kept = []
    for told in match:
        others = [other for score, other in scores.items() if score != told.result.score]
        if not any(_names(texts[told.article], other.result) for other in others):
            kept.append(told)
    return kept


def _names(text: str, result: MatchResult) -> bool:
    """Whether a text has a score, either way round."""
    high, low = result.high, result.low
    return bool(re.search(rf"\b(?:{high}\s?[-–:]\s?{low}|{low}\s?[-–:]\s?{high})\b", text))


def _draft(match: Sequence[_Told], order: Mapping[str, int]) -> Draft:
    first = match[0].result
    scores = list(dict.fromkeys(told.result.score for told in match))
    said = [
        f"{score} in {numbered_reports((t.article for t in match if t.result.score == score), order)}"
        for score in scores
    ]
    return Draft(
        kind="score",
        key=slug(f"{first.first} {first.second}"),
        summary=f"{first.first} against {first.second}: {listed(said, 'or')}.",
        reason="The reports name the same sides and the same winner, and each gives one score only; one match has one.",
        verdict="conflict",
        weight=thresholds.SCORE_WEIGHT,
        subject=f"{first.first} against {first.second}",
        proofs=tuple(
            Proof(told.article, told.start, told.end, told.surface, told.result.score) for told in match
        ),
    )
