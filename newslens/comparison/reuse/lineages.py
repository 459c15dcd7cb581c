"""How many independent sources there really are: who can have taken from whom.

Three copies of one wire are one voice. Articles belong to one lineage when so much of the narrated text of one
stands in another that one text lies behind both. Quotations do not count: two reporters who listened to one
speaker share what he said without having seen each other's work, and a sentence or two taken over with credit
makes no copy either. An article that credits most of what it tells to another one ("the Gazette reports") is of its lineage,
whatever its words (`newslens.comparison.reuse.credited_articles`).

Within a lineage the direction is read from dates, credit and completeness (`newslens.comparison.reuse.direction`);
where these say nothing, nothing is claimed: `derived_from` stays missing. So it does where an article was taken from one of
two that appeared earlier and have the same of its text.

What this cannot see: a source that is no article of the corpus. Two newspapers that both cut one agency's wire
without naming it are one lineage with no article to derive from.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.reuse import reuse_thresholds as thresholds
from newslens.comparison.reuse.credited_articles import find_credited
from newslens.comparison.reuse.direction import (
    ArticleFacts,
    Derivation,
    PassageSpans,
    find_origins,
    publication_order,
)
from newslens.comparison.shared.article_order import ArticleOrder
from newslens.comparison.shared.moments import publication_moments
from newslens.disjoint_sets import DisjointSets
from newslens.frames import rows
from newslens.language.sentence_building import listed
from newslens.schema import Lineage, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

__all__ = ["trace_lineages"]

_SAME: Final = frozenset(("identical", "typographic"))
"""Relations of passages that are word for word the same."""
_NO_WORDS: Final = "It shares no sentence with another article."
_NO_SENTENCE: Final = "No sentence of it stands in another article as a whole."
"""Reason for an article that shares a few words with another one, such as those of a quotation."""
_MOST_NAMED: Final = 4
"""Articles that a reason names of those that may be the source; more of them are counted. Set by hand: two lines of a table."""


def trace_lineages(
    articles: pd.DataFrame,
    passages: pd.DataFrame,
    reuse: pd.DataFrame,
) -> pd.DataFrame:
    """Trace every article to the independent source that it goes back to.

    Parameters
    ----------
    articles
        As `read_articles` gives them.
    passages, reuse
        As `find_reuse` gives them.

    Returns
    -------
    DataFrame
        Table `lineages`, a row an article: its lineage, the article it was taken from where that can be told,
        how certain the lineage is, and one sentence that says why. Lineages are A, B ... in the order in which their
        first articles appeared; those without a date come last, those of one moment in the order of their texts.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.reuse import find_reuse
    >>> report = "The old ferry sank off Marby Point. Divers raised the wreck. Its owner had sold the engines."
    >>> texts = [report, "Schools in Velm stay shut on Friday.", f"{report} Nobody was hurt."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b", "c"], "text": texts})
    >>> trace_lineages(articles, *find_reuse(articles))["lineage"].tolist()
    ['B', 'A', 'B']
    """
    order = ArticleOrder(articles)
    known = _read(order.articles)
    shares = {(a, b): share for a, b, share in rows(reuse, "article_a", "article_b", "share_of_b")}
    shared = _shared(passages)
    kin = {
        (a, b)
        for (a, b), share in shares.items()
        if known[a].words == known[b].words  # a full copy, however short
        or (
            max(share, shares.get((b, a), 0.0)) >= thresholds.LINEAGE_SHARE and _narrated(known, shared, a, b)
        )
    }
    kin |= {pair for a, b in find_credited(known) for pair in ((a, b), (b, a))}
    letters = _letters(list(known), kin)
    parents, rivals = find_origins(known, shares, shared, kin)
    children: dict[str, list[str]] = defaultdict(list)
    for key, tie in parents.items():
        children[tie.parent.id].append(known[key].label)
    changed = _changed(passages)
    near = _near(known, shares, kin, changed)
    touched = {key for pair in shared for key in pair}
    alone = {key: _NO_SENTENCE if key in touched else _NO_WORDS for key in known}
    traced = [
        _lineage(
            key,
            letters[key],
            parents.get(key),
            children[key],
            near[key],
            rivals=rivals.get(key, []),
            alone=alone[key],
            is_changed=key in parents and (parents[key].parent.id, key) in changed,
        )
        for key in known
    ]
    return order.as_given(table("lineages", traced), "article_id")


class _Sharer(NamedTuple):
    """An article in which sentences of another one stand."""

    share: float
    """Share of the other one's sentences."""
    article: ArticleFacts
    kin: bool
    """Whether the two go back to one text."""
    order: int = 0
    """1 where it appeared before the other one, -1 where after, 0 where that is not known."""
    is_changed: bool = False
    """Whether some of the sentences are put in other words there, or with other figures."""


def _read(articles: pd.DataFrame) -> dict[str, ArticleFacts]:
    moments = publication_moments(articles)
    read = rows(articles, "article_id", "outlet", "published", "text")
    return {key: ArticleFacts(key, outlet, when, text, moments[key]) for key, outlet, when, text in read}


def _shared(passages: pd.DataFrame) -> dict[tuple[str, str], list[PassageSpans]]:
    """PassageSpans of the passages of each pair of articles, in both orders."""
    shared: dict[tuple[str, str], list[PassageSpans]] = defaultdict(list)
    for a, start_a, end_a, b, start_b, end_b in rows(
        passages, "article_a", "start_a", "end_a", "article_b", "start_b", "end_b"
    ):
        shared[a, b].append(((start_a, end_a), (start_b, end_b)))
        shared[b, a].append(((start_b, end_b), (start_a, end_a)))
    return shared


def _changed(passages: pd.DataFrame) -> set[tuple[str, str]]:
    """Pairs of articles, in both orders, of which some passage is not word for word the same."""
    pairs = {
        (a, b)
        for a, b, relation in rows(passages, "article_a", "article_b", "relation")
        if relation not in _SAME
    }
    return pairs | {(b, a) for a, b in pairs}


def _narrated(
    known: Mapping[str, ArticleFacts], shared: Mapping[tuple[str, str], list[PassageSpans]], a: str, b: str
) -> bool:
    """Whether two articles share enough that is the reporters' own."""
    own = known[a].narration
    spans = (span for span, _ in shared.get((a, b), []))
    told = sum(own.narrates(start, known[a].text[start:end]) for start, end in spans)
    return told >= thresholds.LINEAGE_SENTENCES


def _letters(ids: list[str], kin: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Letter of each article's lineage, A for that of the first article."""
    sets = DisjointSets(ids)
    for a, b in kin:
        sets.join(a, b)
    names: dict[str, str] = {}
    return {key: names.setdefault(sets.find(key), _letter(len(names))) for key in ids}


def _letter(number: int) -> str:
    """A, B ... Z, AA, AB ... as in a spreadsheet."""
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _lineage(
    key: str,
    letter: str,
    tie: Derivation | None,
    children: list[str],
    near: list[_Sharer],
    *,
    rivals: list[Derivation],
    alone: str,
    is_changed: bool,
) -> Lineage:
    """An article's row.

    `near` are the articles in which sentences of it stand, the largest share first; `rivals` those that it can have been taken
    from just as well; `alone` is the reason where there are none; `is_changed` says whether sentences of its tie are.
    """
    if tie is not None:
        which = f", which {' and '.join(tie.parent_signs)}" if tie.parent_signs else ""
        stand = f"{_stand(tie.share, tie.parent, is_changed=is_changed)}{which}"
        if not tie.share:
            stand = f"It credits what it tells to {tie.parent.label}{which}"
        reason = f"{'; '.join([stand, *tie.signs])}."
        return Lineage(key, letter, tie.parent.id, _certainty(tie.share), reason)
    closest = next((each for each in near if each.kin), None)
    if rivals:
        stand = f"{_percent(rivals[0].share)} of its sentences stand in each of {_named(rivals)}"
        reason = f"{stand}; nothing shows from which of them it was taken."
        return Lineage(key, letter, None, _certainty(rivals[0].share), reason)
    if closest and children:
        reason = f"{listed(children)} can have been taken from it, and nothing shows that it was taken from another."
        return Lineage(key, letter, None, _certainty(closest.share), reason)
    if closest:
        also = f"{_stand(closest.share, closest.article, is_changed=closest.is_changed)} as well"
        open_end = (
            "nothing shows that it was taken from there"
            if closest.order
            else "which of the two came first is not known"
        )
        reason = f"{also}; {open_end}."
        return Lineage(key, letter, None, _certainty(closest.share), reason)
    if not near:
        return Lineage(key, letter, None, 1.0, alone)
    most = near[0]
    reason = f"Only {_percent(most.share)} of its sentences stand in another article, {most.article.label}."
    return Lineage(key, letter, None, round(1.0 - most.share, 2), reason)


def _named(rivals: Sequence[Derivation]) -> str:
    """Articles by their labels; many of them counted."""
    labels = [each.parent.label for each in rivals]
    rest = len(labels) - _MOST_NAMED
    return listed([*labels[:_MOST_NAMED], f"{rest} more reports"] if rest > 1 else labels)


def _stand(share: float, article: ArticleFacts, *, is_changed: bool) -> str:
    """How much of an article stands in another: what is reworded, or has another figure, does not stand there as it is."""
    changes = ", some of them with changes," if is_changed else ""
    return f"{_percent(share)} of its sentences stand{changes} in {article.label}"


def _near(
    known: Mapping[str, ArticleFacts],
    shares: Mapping[tuple[str, str], float],
    kin: set[tuple[str, str]],
    changed: set[tuple[str, str]],
) -> dict[str, list[_Sharer]]:
    """For each article those in which sentences of it stand, the largest share first."""
    near: dict[str, list[_Sharer]] = {key: [] for key in known}
    place = {key: number for number, key in enumerate(known)}
    for (a, b), share in shares.items():
        if share:
            near[b].append(
                _Sharer(
                    share,
                    known[a],
                    kin=(a, b) in kin,
                    order=publication_order(known[a], known[b]),
                    is_changed=(a, b) in changed,
                )
            )
    return {
        key: sorted(found, key=lambda each: (-each.share, place[each.article.id]))
        for key, found in near.items()
    }


def _certainty(share: float) -> float:
    return round(min(0.5 + share / 2, 1.0), 2)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
