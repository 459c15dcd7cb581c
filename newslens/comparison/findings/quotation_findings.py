"""Findings about quotations: words inside the marks that changed on the way and change what is said.

What a report has of an utterance, its pieces joined (`newslens.comparison.findings.quoted`), is held against what the others
have. Reported are a lost or gained negation, a denial without its exception, a changed number or name, an opposite, a modal verb
that binds more or less, and words that crossed a quotation mark; how such differences are found says
`newslens.comparison.findings.wording_differences`. The one that differs from most is the one said to have changed, then the later.

Between independent translations a name or a mark may differ without fault, and a modal verb only counts where it
binds much more in one of them; the finding then weighs little and says what it is: a choice of translators.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.findings.modals import strengths
from newslens.comparison.findings.quoted import Quoted, joined, read_quoted
from newslens.comparison.findings.wording_differences import differences
from newslens.comparison.shared.content_words import is_function, read_words
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.language.closed_classes import closed_class_words
from newslens.language.sentence_building import numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.wording_differences import Difference

__all__ = ["quotation_findings"]

_WEIGHTS = {
    "negation": 0.88,
    "exception": 0.88,
    "opposite": 0.82,
    "number": 0.8,
    "marks": 0.66,
    "name": 0.64,
    "modal": 0.62,
}
_TRANSLATED_WEIGHTS = {"negation": 0.8, "exception": 0.84, "opposite": 0.72, "number": 0.74, "modal": 0.44}
"""The same between translations made independently; a kind that is missing is no finding there."""
_CHECKED = ("truncated", "reworded", "translated")
"""Relations of renderings whose words may have changed, from the least to the most."""
_FAR_APART = 2
"""Steps of strength between two modal verbs that two translators would not take for one."""
_CROSSED = 2
"""Content words that must cross a quotation mark: a particle inside or outside changes nothing."""
_NEXT = re.compile(r"(?: (?:the|a|an|my|our|your|his|her|its|their))? [\w'’-]+")
_SHORT = 40
"""Characters up to which a stretch is quoted whole in a summary."""


class _Change(NamedTuple):
    utterance: str
    kind: str
    relation: str
    base: Quoted
    other: Quoted
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
    quoted = read_quoted(quotations, texts, sentences)
    pairs: dict[str, list[tuple[Quoted, Quoted, str]]] = {}
    columns = ("utterance", "article_a", "start_a", "article_b", "start_b", "relation")
    for utterance, article_a, start_a, article_b, start_b, relation in rows(renderings, *columns):
        a, b = quoted.get((article_a, start_a)), quoted.get((article_b, start_b))
        if a and b and article_a != article_b:
            pairs.setdefault(utterance, []).append((a, b, relation))
    for utterance, found in pairs.items():
        changes: dict[str, list[_Change]] = {}
        for change in _changes(utterance, found, texts, order):
            changes.setdefault(change.kind, []).append(change)
        for kind in sorted(changes):
            yield _draft(changes[kind], order)


def _changes(
    utterance: str,
    pairs: Sequence[tuple[Quoted, Quoted, str]],
    texts: Mapping[str, str],
    order: Mapping[str, int],
) -> Iterator[_Change]:
    """Differences that alter, each from the rendering that differs from fewer to the one that differs from more."""
    shared = _shared(pairs)
    checked = _whole(pairs, texts)
    differing: dict[str, Counter[Quoted]] = defaultdict(Counter)
    for (a, b), relation in checked.items():
        for kind in sorted({each.kind for each in _differences(a, b, relation)}):
            differing[kind].update((a, b))
    for (a, b), relation in checked.items():
        for kind, counts in differing.items():
            base, other = sorted(
                (a, b),
                key=lambda q: (
                    counts[q],
                    -min(shared[q.article, p.start] for p in q.pieces),
                    order[q.article],
                ),
            )
            for each in _differences(base, other, relation):
                if each.kind == kind:
                    yield _Change(utterance, kind, relation, base, other, each)


def _shared(pairs: Sequence[tuple[Quoted, Quoted, str]]) -> Counter[tuple[str, int]]:
    """How many other reports have a quotation to the letter."""
    return Counter(
        (each.article, each.start) for a, b, relation in pairs if relation not in _CHECKED for each in (a, b)
    )


def _whole(
    pairs: Sequence[tuple[Quoted, Quoted, str]], texts: Mapping[str, str]
) -> dict[tuple[Quoted, Quoted], str]:
    """What two reports have of an utterance, pieces joined, and the relation of the pieces that differ most."""
    runs = joined((each for *both, _ in pairs for each in both), texts)
    found: dict[tuple[Quoted, Quoted], str] = {}
    for a, b, relation in pairs:
        if relation in _CHECKED:
            key = (runs[a.article, a.start], runs[b.article, b.start])
            found[key] = max(found.get(key, relation), relation, key=_CHECKED.index)
    return found


def _differences(base: Quoted, other: Quoted, relation: str) -> list[Difference]:
    """Differences that a reader would want to know of."""
    found = differences(base.surface, other.surface, around_a=base.around, around_b=other.around)
    return [each for each in found if _counts(each, relation, base, other)]


def _counts(difference: Difference, relation: str, base: Quoted, other: Quoted) -> bool:
    translated = relation == "translated"
    if difference.kind not in (_TRANSLATED_WEIGHTS if translated else _WEIGHTS):
        return False
    if difference.kind == "negation":
        return not _denies_nothing(base.surface) and not _denies_nothing(other.surface)
    if difference.kind == "modal" and translated:
        binds_a, binds_b = _strength(difference.surface_a), _strength(difference.surface_b)
        return bool(binds_a and binds_b) and abs(binds_a - binds_b) >= _FAR_APART
    if difference.kind == "marks":
        crossed = read_words(difference.surface_a or difference.surface_b)
        return sum(each.kind == "content" for each in crossed) >= _CROSSED
    return True


def _strength(surface: str) -> int:
    """How strongly the strongest modal verb of a stretch binds; 0 where there is none."""
    return max(strengths(read_words(surface)).values(), default=0)


def _denies_nothing(text: str) -> bool:
    return bool(_empty_denial().search(text))


@cache
def _empty_denial() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{lexicon.alternation(lexicon.words('comparison/empty_denials'))})\b")


def _draft(changes: Sequence[_Change], order: Mapping[str, int]) -> Draft:
    first = max(
        changes, key=lambda c: bool(_negation(c.difference.surface_a) or _negation(c.difference.surface_b))
    )
    where = numbered_reports((c.other.article for c in changes), order)
    speaker = next(
        (c.base.speaker or c.other.speaker for c in changes if c.base.speaker or c.other.speaker), None
    )
    before, after = _before_and_after(first)
    others = list(dict.fromkeys(c.other for c in changes))
    bases = [each for each in dict.fromkeys(c.base for c in changes) if each not in others]
    proofs = [
        Proof(each.article, *piece, said or "without")
        for found, said in ((bases, before), (others, after))
        for each in found
        for piece in each.pieces
    ]
    weights = _TRANSLATED_WEIGHTS if first.relation == "translated" else _WEIGHTS
    return Draft(
        kind="altered_quotation",
        key=slug(f"{speaker or 'quotation'} {first.kind}"),
        summary=_summary(first, speaker, before, after, where),
        reason=_reason(first),
        verdict="altered",
        weight=weights[first.kind],
        subject=first.utterance,
        proofs=tuple(proofs),
    )


def _before_and_after(change: _Change) -> tuple[str, str]:
    """The words that differ; of small opposites with the word behind them, "this year" and "next year"."""
    difference = change.difference
    small = any(is_function(each.casefold()) for each in (difference.surface_a, difference.surface_b))
    if difference.kind != "opposite" or not small:
        return _shown(difference.surface_a), _shown(difference.surface_b)
    return (
        _shown(_with_next(change.base.surface, difference.start_a, difference.end_a)),
        _shown(_with_next(change.other.surface, difference.start_b, difference.end_b)),
    )


def _with_next(text: str, start: int, end: int) -> str:
    following = _NEXT.match(text, end)
    return text[start : following.end() if following else end]


def _summary(change: _Change, speaker: str | None, before: str, after: str, where: str) -> str:
    whose = f"{speaker}’s" if speaker else "A quoted"
    lost, gained = _denials(change)
    if lost or gained:
        return f"{whose} sentence {f'lost its “{lost}”' if lost else f'gained a “{gained}”'} in {where}."
    if change.kind == "marks":
        return f"{whose} sentence has its quotation marks elsewhere in {where}: “{before or after}” crossed them."
    if not (before and after):
        return f"{whose} sentence {'lost' if before else 'gained'} “{before or after}” in {where}."
    became = "is" if change.relation == "translated" and change.kind == "modal" else "became"
    opposite = ", which says the opposite" if change.kind == "exception" else ""
    return f"{whose} “{before}” {became} “{after}” in {where}{opposite}."


def _denials(change: _Change) -> tuple[str | None, str | None]:
    """The word of denial that a sentence lost and the one it gained, where that, and no other word, tells it all."""
    if change.kind != "negation":
        return None, None
    a, b = change.difference.surface_a, change.difference.surface_b
    lost, gained = _negation(a), _negation(b)
    exchanged = a and b and (a.casefold() == lost or b.casefold() == gained)
    return (None, None) if exchanged or bool(lost) == bool(gained) else (lost, gained)


def _reason(change: _Change) -> str:
    how = {
        "reworded": "The two renderings go back to one wording",
        "truncated": "One rendering is cut from the other",
        "translated": "The wordings differ as translations of one original do",
    }[change.relation]
    if change.relation == "translated" and change.kind == "modal":
        return f"{how}; how strongly the speaker put it, only the original tells."
    if change.relation == "translated":
        return f"{how}, but here they do not say the same."
    return f"{how}; the words differ inside the quotation marks, where a reader expects those of the speaker."


def _negation(surface: str) -> str | None:
    denying = closed_class_words("denies")
    return next((each for each in surface.casefold().replace("’", "'").split() if each in denying), None)


def _shown(surface: str) -> str:
    plain = " ".join(surface.split())
    return plain if len(plain) <= _SHORT else f"{plain[:_SHORT].rsplit(' ', 1)[0]} …"
