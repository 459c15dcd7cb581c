"""How many independent sources there really are: who can have taken from whom.

Three copies of one wire are one voice. Articles belong to one lineage when so much of the narrated text of one
stands in another that one text lies behind both. Quotations do not count: two reporters who listened to one
speaker share what he said without having seen each other's work, and a sentence or two taken over with credit
makes no copy either.

Within a lineage the direction is read, in this order, from the dates of publication where they differ; from
credit ("told CNN", "from 9News", a line that names the other's reporters), since a copy goes on naming the
outlet it was taken from; and from completeness, since a cut version is more often the later one. Where these
say nothing, nothing is claimed: `derived_from` stays missing.

A special trace is told in the reason: when even what stands between the quotation marks was reworded, no
editor did that, and a translation there and back is likely.

What this cannot see: a source that is no article of the corpus. Two newspapers that both cut one agency's wire
without naming it are one lineage with no article to derive from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.marked import in_marks, marked_share
from newslens.comparison.rows import rows
from newslens.comparison.wording import skeleton
from newslens.tables import Lineage, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

__all__ = ["trace_lineages"]

_SHARE = 0.3
"""Share of an article's sentences that must stand in another for one text to lie behind both."""
_NARRATED = 2
"""Shared sentences outside quotations that it takes, besides."""
_QUOTED_PART = 0.6
"""A sentence of which so much stands in marks is a quotation."""
_DECIDED = 0.2
"""How far the signs of direction must lean to one side to be believed."""
_REWORDED_QUOTATIONS = 3
_REWORDED_SHARE = 0.5
"""Quotations changed inside the marks, and their share of those that both have, that show a translation."""
_DOMAIN = re.compile(r"^(?:www\.)?(?:[\w-]+\.)*?([\w-]+)\.(?:co\.|com\.|org\.|net\.|gov\.|ac\.)?[a-z]{2,6}$")


class _Article(NamedTuple):
    """What is known of an article as a possible source."""

    id: str
    outlet: str | None
    published: pd.Timestamp | None
    text: str

    @property
    def label(self) -> str:
        return f"{self.outlet} ({self.id})" if self.outlet else self.id


class _Tie(NamedTuple):
    """Why an article may have been taken from another."""

    parent: _Article
    share: float
    """Share of the article's sentences that stand in the parent."""
    lean: float
    """Above 0 where the signs say that the parent came first."""
    signs: tuple[str, ...]


def trace_lineages(
    articles: pd.DataFrame,
    passages: pd.DataFrame,
    reuse: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,  # noqa: ARG001 - part of the agreed interface
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
        how certain the lineage is, and one sentence that says why.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.reuse import find_reuse
    >>> report = "The old ferry sank off Marby Point. Divers raised the wreck. Its owner had sold the engines."
    >>> texts = [report, "Schools in Velm stay shut on Friday.", f"{report} Nobody was hurt."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b", "c"], "text": texts})
    >>> trace_lineages(articles, *find_reuse(articles))["lineage"].tolist()
    ['A', 'B', 'A']
    """
    known = _read(articles)
    shares = {(a, b): share for a, b, share in rows(reuse, "article_a", "article_b", "share_of_b")}
    shared = _shared(passages)
    kin = {
        (a, b)
        for (a, b), share in shares.items()
        if max(share, shares.get((b, a), 0.0)) >= _SHARE and _narrated(known, shared, a, b)
    }
    letters = _letters(list(known), kin)
    parents = _parents(known, shares, shared, kin)
    traced = [_lineage(key, letters[key], parents.get(key), _near(known, key, shares, kin)) for key in known]
    return table("lineages", traced)


def _read(articles: pd.DataFrame) -> dict[str, _Article]:
    return {row[0]: _Article(*row) for row in rows(articles, "article_id", "outlet", "published", "text")}


_Spans = tuple[tuple[int, int], tuple[int, int]]


def _shared(passages: pd.DataFrame) -> dict[tuple[str, str], list[_Spans]]:
    """Spans of the passages of each pair of articles, in both orders."""
    shared: dict[tuple[str, str], list[_Spans]] = defaultdict(list)
    for a, start_a, end_a, b, start_b, end_b in rows(
        passages, "article_a", "start_a", "end_a", "article_b", "start_b", "end_b"
    ):
        shared[a, b].append(((start_a, end_a), (start_b, end_b)))
        shared[b, a].append(((start_b, end_b), (start_a, end_a)))
    return shared


def _narrated(
    known: Mapping[str, _Article], shared: Mapping[tuple[str, str], list[_Spans]], a: str, b: str
) -> bool:
    """Whether two articles share enough that is the reporters' own."""
    pieces = [known[a].text[start:end] for (start, end), _ in shared.get((a, b), [])]
    return sum(marked_share(piece) < _QUOTED_PART for piece in pieces) >= _NARRATED


def _letters(ids: list[str], kin: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Letter of each article's lineage, A for the first to appear."""
    root = {key: key for key in ids}

    def top(key: str) -> str:
        while root[key] != key:
            root[key] = root[root[key]]
            key = root[key]
        return key

    order = {key: n for n, key in enumerate(ids)}
    for a, b in sorted(kin):
        first, second = sorted((top(a), top(b)), key=order.__getitem__)
        root[second] = first
    names: dict[str, str] = {}
    return {key: names.setdefault(top(key), _letter(len(names))) for key in ids}


def _letter(number: int) -> str:
    """A, B ... Z, AA, AB ... as in a spreadsheet."""
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _parents(
    known: Mapping[str, _Article],
    shares: Mapping[tuple[str, str], float],
    shared: Mapping[tuple[str, str], list[_Spans]],
    kin: Iterable[tuple[str, str]],
) -> dict[str, _Tie]:
    """For each article the one it was most likely taken from; never in a circle."""
    ties: dict[str, list[_Tie]] = defaultdict(list)
    for a, b in sorted(kin):
        lean, signs = _direction(known[a], known[b], shares.get((a, b), 0.0), shares.get((b, a), 0.0))
        if lean >= _DECIDED:
            trace = _retranslated(known[a], known[b], shared.get((a, b), []))
            ties[b].append(_Tie(known[a], shares.get((a, b), 0.0), lean, (*signs, *trace)))
    parents: dict[str, _Tie] = {}
    for key in known:
        for tie in sorted(ties[key], key=lambda tie: (-tie.share, -tie.lean, tie.parent.id)):
            if key not in _ancestors(tie.parent.id, parents):
                parents[key] = tie
                break
    return parents


def _ancestors(key: str, parents: Mapping[str, _Tie]) -> set[str]:
    found = {key}
    while key in parents:
        key = parents[key].parent.id
        found.add(key)
    return found


def _direction(
    a: _Article, b: _Article, share_of_b: float, share_of_a: float
) -> tuple[float, tuple[str, ...]]:
    """How far the signs say that `b` was taken from `a`, and which signs."""
    lean = share_of_b - share_of_a
    signs = ["which has more of the text"] if lean >= _DECIDED else []
    credit = _credits(b, a) - _credits(a, b)
    if credit > 0:
        signs.append(f"it names {a.outlet}")
    order = _order(a.published, b.published)
    if order > 0:
        signs.append("which appeared earlier")
    return lean + 2 * credit + 3 * order, tuple(signs)


def _credits(text_of: _Article, outlet_of: _Article) -> int:
    """1 where an article names the other's outlet, and has another one itself or none."""
    if not outlet_of.outlet or text_of.outlet == outlet_of.outlet:
        return 0
    domain = _DOMAIN.match(outlet_of.outlet.casefold())
    name = domain.group(1) if domain else outlet_of.outlet
    return int(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text_of.text, re.IGNORECASE) is not None)


def _order(a: pd.Timestamp | None, b: pd.Timestamp | None) -> int:
    """1 where `a` appeared before `b`, -1 where after, 0 where that is not known.

    A date without a time of day (midnight) says nothing about another time of the same day.
    """
    if a is None or b is None:
        return 0
    if a.normalize() == b.normalize() and (a == a.normalize() or b == b.normalize()):
        return 0
    return (a < b) - (a > b)


def _retranslated(a: _Article, b: _Article, spans: Iterable[_Spans]) -> tuple[str, ...]:
    """The trace of a translation there and back: words changed even between the quotation marks."""
    both = changed = 0
    for (start_a, end_a), (start_b, end_b) in spans:
        said_a, said_b = _said(a.text[start_a:end_a]), _said(b.text[start_b:end_b])
        both += bool(said_a and said_b)
        changed += bool(said_a and said_b and said_a not in said_b and said_b not in said_a)
    if changed >= _REWORDED_QUOTATIONS and changed >= _REWORDED_SHARE * both:
        return ("even its quotations are reworded, the trace of a translation there and back",)
    return ()


def _said(piece: str) -> str:
    return "".join(skeleton(said) for said in in_marks(piece))


def _lineage(
    key: str,
    letter: str,
    tie: _Tie | None,
    near: list[tuple[float, _Article, bool]],
) -> Lineage:
    """An article's row; `near` are the articles that share with it: how much, which, and whether it is kin."""
    if tie is not None:
        reason = (
            f"{_percent(tie.share)} of its sentences stand in {tie.parent.label}: {'; '.join(tie.signs)}."
        )
        return Lineage(key, letter, tie.parent.id, _certainty(tie.share), reason)
    kin = [pair[:2] for pair in near if pair[2]]
    if kin:
        share, other = kin[0]
        also = f"{_percent(share)} of its sentences stand in {other.label} as well"
        return Lineage(
            key, letter, None, _certainty(share), f"{also}; nothing shows that it was taken from there."
        )
    if not near:
        return Lineage(key, letter, None, 1.0, "It shares no sentence with another article.")
    share, other, _ = near[0]
    reason = f"Only {_percent(share)} of its sentences stand in another article, {other.label}."
    return Lineage(key, letter, None, round(1.0 - share, 2), reason)


def _near(
    known: Mapping[str, _Article],
    key: str,
    shares: Mapping[tuple[str, str], float],
    kin: set[tuple[str, str]],
) -> list[tuple[float, _Article, bool]]:
    """Articles in which sentences of one stand, the largest share first."""
    found = [(share, known[a], (a, b) in kin) for (a, b), share in shares.items() if b == key and share]
    return sorted(found, key=lambda each: (-each[0], each[1].id))


def _certainty(share: float) -> float:
    return round(min(0.5 + share / 2, 1.0), 2)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
