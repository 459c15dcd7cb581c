"""Numbers before and after, where one sentence gives both: "fell from 48 to 17", "15 seats, down from the 48 it held".

Takes the tables of an analysis; gives the changes that its reports tell, and the amounts that follow from a share: who lost
"two-thirds" of 48 is left with 16, said by no report. A pair counts only where the text itself says that the number moved:
"rose to", "up from", "previously". "Ages from 7 to 75" and "two adults and nine children" are no changes.

What this does not cover: changes whose two numbers stand in two sentences, and which of several changes are of one thing;
the questions of the two figures tell that.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.growth import is_superseded
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.questions.change_checks import changes_of_sentence, check_shares, is_share_of_change
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim, NearbyName
    from newslens.comparison.questions.certified_results import ReportTables
    from newslens.comparison.questions.change_checks import Change

__all__ = ["DerivedAmount", "ToldChange", "ToldChanges", "find_changes"]

_CUE: Final = re.compile(r"(?i)\b(?:down|up|compared|from|against)\b")
"""Words of which a sentence with a change has one; lines without any are not read."""
_MOVED: Final = frozenset(("risen", "fallen"))
_SAID_TO_BE: Final = frozenset(("asserted", "witness"))
"""How a number is put that is told as a fact, not as a forecast, a limit or a promise."""
_SHARES: Final = frozenset(("fraction", "percent"))


@dataclass(frozen=True, slots=True)
class ToldChange:
    """Two figures of one sentence: a number before, and the same number after."""

    before: Claim
    after: Claim


@dataclass(frozen=True, slots=True)
class DerivedAmount:
    """What a share of a change makes of the number before; no report says it."""

    share: Claim
    before: Claim
    amount: float
    is_loss: bool


class ToldChanges(NamedTuple):
    """What the reports of an event tell of numbers that moved."""

    changes: list[ToldChange]
    derived: list[DerivedAmount]


def find_changes(analysis: ReportTables) -> ToldChanges:
    """Changes that the reports tell, in order of article and place, and what their shares come to.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `figures`, `sentences` and `names` as attributes.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> import pandas as pd
    >>> from newslens import schema
    >>> from newslens.extraction.figures import extract_figures
    >>> text = "The Civic Union won 19 seats, down from 31. It lost nearly half of its seats."
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    >>> figures = extract_figures(articles)
    >>> told = find_changes(
    ...     SimpleNamespace(articles=articles, figures=figures, sentences=None, names=schema.empty("names"))
    ... )
    >>> [(change.before.low, change.after.low) for change in told.changes]
    [(31.0, 19.0)]
    """
    texts = dict(rows(analysis.articles, "article_id", "text"))
    mentions = names_by_article(analysis.names, analysis.articles)
    chosen = _worth_reading(analysis.figures, texts)
    changes = [
        change
        for article_id, sentence in _by_sentence(_claims(analysis, mentions, chosen))
        for change in changes_of_sentence(sentence, texts[article_id])
        if len(change.figures) == 2 and _has_moved(*change.figures)
    ]
    if not changes:
        return ToldChanges([], [])
    shares = [place for place, (unit,) in enumerate(rows(analysis.figures, "unit")) if unit in _SHARES]
    found = [
        claim
        for claim in _claims(analysis, mentions, shares)
        if is_share_of_change(claim, texts[claim.article_id])
    ]
    told = [ToldChange(*change.figures) for change in changes]
    return ToldChanges(told, list(_derived(found, changes)))


def _worth_reading(figures: pd.DataFrame, texts: Mapping[str, str]) -> list[int]:
    """Rows of figures in lines with a cue and with two figures at least: reading claims costs more than looking."""
    lines: dict[tuple[str, int], list[int]] = {}
    for place, (article_id, start) in enumerate(rows(figures, "article_id", "start")):
        lines.setdefault((article_id, texts[article_id].rfind("\n", 0, start)), []).append(place)
    return [
        place
        for (article_id, before), inside in lines.items()
        if len(inside) > 1 and _CUE.search(_line(texts[article_id], before))
        for place in inside
    ]


def _line(text: str, before: int) -> str:
    end = text.find("\n", before + 1)
    return text[before + 1 : end if end >= 0 else len(text)]


def _claims(
    analysis: ReportTables, mentions: Mapping[str, Sequence[NearbyName]], chosen: Collection[int]
) -> list[Claim]:
    """Claims of some rows of the figures, in order of article and place."""
    figures = analysis.figures.iloc[sorted(chosen)]
    if figures.empty:
        return []
    claims = read_claims(analysis.articles, figures, sentences=analysis.sentences, mentions=mentions)
    order = {article_id: place for place, (article_id,) in enumerate(rows(analysis.articles, "article_id"))}
    return sorted(claims, key=lambda claim: (order[claim.article_id], claim.start))


def _by_sentence(claims: Sequence[Claim]) -> Iterator[tuple[str, list[Claim]]]:
    for (article_id, _), sentence in itertools.groupby(claims, lambda c: (c.article_id, c.sentence_start)):
        yield article_id, list(sentence)


def _has_moved(before: Claim, after: Claim) -> bool:
    """Whether the text says that the one number became the other, and that both count the same known thing."""
    moved = is_superseded(before) or before.is_past or after.growth in _MOVED
    heads = {before.head, after.head} - {None}
    # "The toll rose from 12 to 15" names no noun, and says plainly that the 12 is earlier.
    is_one = len(heads) == 1 or (not heads and (after.unit is not None or before.status == "earlier"))
    return moved and is_one and after.status in _SAID_TO_BE


def _derived(shares: Sequence[Claim], changes: Sequence[Change]) -> Iterator[DerivedAmount]:
    """Amounts that follow from shares, whether or not they agree with what was told."""
    for check in check_shares(shares, changes):
        if check.verdict == "unchecked":
            continue
        share, before, after = check.figures
        low, high = share.low, share.high
        bound = low if low is not None else high
        if bound is None or before.low is None or after.low is None:
            continue
        middle = bound if low is None or high is None else (low + high) / 2
        is_loss = after.low < before.low
        moved = middle * share.dimension.factor * before.low
        yield DerivedAmount(share, before, before.low - moved if is_loss else before.low + moved, is_loss)
