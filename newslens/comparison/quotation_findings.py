"""Findings about quotations: words inside the marks that changed on the way and change what is said.

The renderings of an utterance are held against the one that most reports share. Reported are a lost or gained
negation, a changed number or name, a modal verb that binds more or less, and words that crossed a quotation mark;
how such differences are found says `newslens.comparison.differences`. Between independent translations a modal
verb or a name may differ without fault, so there only negations and numbers count.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.differences import differences
from newslens.comparison.drafts import Draft, Proof, reports
from newslens.comparison.labels import slug
from newslens.comparison.rows import rows
from newslens.comparison.wording import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.differences import Difference

__all__ = ["quotation_findings"]

_WEIGHTS = {"negation": 0.88, "number": 0.8, "marks": 0.66, "name": 0.64, "modal": 0.62}
_CHECKED = frozenset(("reworded", "translated", "truncated"))
_SAFE_IN_TRANSLATION = frozenset(("negation", "number"))
_CROSSED = 2
"""Content words that must cross a quotation mark: a particle inside or outside changes nothing."""
_SHORT = 40
"""Characters up to which a stretch is quoted whole in a summary."""


class _Quoted(NamedTuple):
    """A quotation where it stands, in its sentence."""

    article: str
    start: int
    end: int
    surface: str
    speaker: str | None
    around: str


class _Change(NamedTuple):
    utterance: str
    kind: str
    relation: str
    base: _Quoted
    other: _Quoted
    difference: Difference


def quotation_findings(
    quotations: pd.DataFrame,
    renderings: pd.DataFrame,
    *,
    texts: Mapping[str, str],
    sentences: Mapping[str, Sequence[tuple[int, int]]],
    order: Mapping[str, int],
) -> Iterator[Draft]:
    """Findings about quotations that were altered.

    Parameters
    ----------
    quotations, renderings
        As `collate_quotations` gives them.
    texts
        The articles' texts by article_id.
    sentences
        Offsets of the sentences of each article.
    order
        Number of each report, from 1.
    """
    quoted = _quoted(quotations, texts, sentences)
    pairs: dict[str, list[tuple[_Quoted, _Quoted, str]]] = {}
    columns = ("utterance", "article_a", "start_a", "article_b", "start_b", "relation")
    for utterance, article_a, start_a, article_b, start_b, relation in rows(renderings, *columns):
        a, b = quoted.get((article_a, start_a)), quoted.get((article_b, start_b))
        if a and b and article_a != article_b:
            pairs.setdefault(utterance, []).append((a, b, relation))
    for utterance, found in pairs.items():
        changes: dict[str, list[_Change]] = {}
        for change in _changes(utterance, found, order):
            changes.setdefault(change.kind, []).append(change)
        for kind in sorted(changes):
            yield _draft(changes[kind], order)


def _quoted(
    quotations: pd.DataFrame, texts: Mapping[str, str], sentences: Mapping[str, Sequence[tuple[int, int]]]
) -> dict[tuple[str, int], _Quoted]:
    """Marked quotations by where they begin."""
    found = {}
    columns = ("article_id", "start", "end", "surface", "speaker", "kind")
    for article, start, end, surface, speaker, kind in rows(quotations, *columns):
        if kind != "indirect":
            left = max((s for s, _ in sentences.get(article, ()) if s <= start), default=start)
            right = min((e for _, e in sentences.get(article, ()) if e >= end), default=end)
            found[article, start] = _Quoted(article, start, end, surface, speaker, texts[article][left:right])
    return found


def _changes(
    utterance: str, pairs: Sequence[tuple[_Quoted, _Quoted, str]], order: Mapping[str, int]
) -> Iterator[_Change]:
    """Differences that alter, each from the rendering that more reports share to the one that fewer do."""
    shared = Counter({q: 1 for pair in pairs for q in pair[:2]})
    for a, b, relation in pairs:
        if relation not in _CHECKED:
            shared[a] += 1
            shared[b] += 1
    for a, b, relation in pairs:
        if relation not in _CHECKED:
            continue
        base, other = sorted((a, b), key=lambda q: (-shared[q], order[q.article], q.start))
        for each in differences(base.surface, other.surface, around_a=base.around, around_b=other.around):
            if _counts(each, relation, base, other):
                yield _Change(utterance, each.kind, relation, base, other, each)


def _counts(difference: Difference, relation: str, base: _Quoted, other: _Quoted) -> bool:
    """Whether a difference is one that a reader would want to know of."""
    if difference.kind not in _WEIGHTS:
        return False
    if relation == "translated" and difference.kind not in _SAFE_IN_TRANSLATION:
        return False
    if difference.kind == "negation":
        return not _denies_nothing(base.surface) and not _denies_nothing(other.surface)
    if difference.kind == "marks":
        crossed = read_words(difference.surface_a or difference.surface_b)
        return sum(each.kind == "content" for each in crossed) >= _CROSSED
    return True


def _denies_nothing(text: str) -> bool:
    return bool(_empty_denial().search(text))


@cache
def _empty_denial() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{lexicon.alternation(lexicon.words('empty_denials'))})\b")


def _draft(changes: Sequence[_Change], order: Mapping[str, int]) -> Draft:
    first = max(
        changes, key=lambda c: bool(_negation(c.difference.surface_a) or _negation(c.difference.surface_b))
    )
    where = reports((c.other.article for c in changes), order)
    speaker = next(
        (c.base.speaker or c.other.speaker for c in changes if c.base.speaker or c.other.speaker), None
    )
    before, after = _shown(first.difference.surface_a), _shown(first.difference.surface_b)
    proofs = [
        Proof(q.article, q.start, q.end, q.surface, before or "without")
        for q in dict.fromkeys(c.base for c in changes)
    ]
    proofs += [
        Proof(c.other.article, c.other.start, c.other.end, c.other.surface, after or "without")
        for c in changes
    ]
    return Draft(
        kind="altered_quotation",
        key=slug(f"{speaker or 'quotation'} {first.kind}"),
        summary=_summary(first, speaker, before, after, where),
        reason=_reason(first),
        verdict="altered",
        weight=_WEIGHTS[first.kind],
        subject=first.utterance,
        proofs=tuple(proofs),
    )


def _summary(change: _Change, speaker: str | None, before: str, after: str, where: str) -> str:
    whose = f"{speaker}’s" if speaker else "A quoted"
    if change.kind == "negation":
        lost, gained = _negation(change.difference.surface_a), _negation(change.difference.surface_b)
        if lost and not gained:
            return f"{whose} sentence lost its “{lost}” in {where}."
        if gained and not lost:
            return f"{whose} sentence gained a “{gained}” in {where}."
    if change.kind == "marks":
        return f"{whose} sentence has its quotation marks elsewhere in {where}: “{before or after}” crossed them."
    if before and after:
        return f"{whose} “{before}” became “{after}” in {where}."
    return f"{whose} sentence {'lost' if before else 'gained'} “{before or after}” in {where}."


def _reason(change: _Change) -> str:
    how = {
        "reworded": "The two renderings go back to one wording",
        "truncated": "One rendering is cut from the other",
        "translated": "The two are translations of one original, which no report gives",
    }[change.relation]
    return f"{how}; the words differ inside the quotation marks, where a reader expects those of the speaker."


def _negation(surface: str) -> str | None:
    denying = lexicon.words("negations")
    return next((each for each in surface.casefold().replace("’", "'").split() if each in denying), None)


def _shown(surface: str) -> str:
    plain = " ".join(surface.split())
    return plain if len(plain) <= _SHORT else f"{plain[:_SHORT].rsplit(' ', 1)[0]} …"
