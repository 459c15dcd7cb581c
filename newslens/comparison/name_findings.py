"""Findings about names: one bearer spelled in different ways.

Spellings of one name tell outlets and translations apart. Reported are the variants of one word of a name, such as
two transliterations of a surname, across reports; titles, possessives, shorter forms and capitals are no variants.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pandas as pd
from rapidfuzz.distance import Levenshtein

from newslens.comparison.drafts import Draft, Proof, listed, reports
from newslens.comparison.labels import slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["name_findings"]

_WORD = re.compile(r"[^\W\d_]{4,}")
_ALIKE = 0.6
_WEIGHT = 0.15


def name_findings(names: pd.DataFrame, *, order: Mapping[str, int]) -> Iterator[Draft]:
    """Findings about bearers whose name is spelled in different ways.

    Parameters
    ----------
    names
        The names table.
    order
        Number of each report, from 1.
    """
    named = names[names["name"].notna() & names["kind"].isin(["person", "place"])]
    for name, rows in named.groupby("name", sort=True):
        spelled = _spellings(rows, order)
        for variants in _variants(sorted(spelled)):
            yield _draft(str(name), {each: spelled[each] for each in variants}, order)


def _spellings(rows: pd.DataFrame, order: Mapping[str, int]) -> dict[str, list[Proof]]:
    """Each word of the name as it is spelled, and the first place of it in each report."""
    found: dict[str, dict[str, Proof]] = {}
    ordered = sorted(rows.itertuples(index=False), key=lambda row: (order[row.article_id], row.start))
    for row in ordered:
        for word in _WORD.findall(re.sub(r"['’]s\b", "", row.surface)):
            proof = Proof(row.article_id, int(row.start), int(row.end), row.surface, word)
            found.setdefault(word, {}).setdefault(row.article_id, proof)
    return {word: list(proofs.values()) for word, proofs in found.items()}


def _variants(words: Sequence[str]) -> list[list[str]]:
    """Words that are spellings of one word."""
    groups: list[list[str]] = []
    for word in words:
        if word.isupper():
            continue
        for group in groups:
            if all(_is_variant(word, each) for each in group):
                group.append(word)
                break
        else:
            groups.append([word])
    return [group for group in groups if len({each.casefold() for each in group}) > 1]


def _is_variant(a: str, b: str) -> bool:
    low, other = a.casefold(), b.casefold()
    if low == other:
        return True
    if low.removesuffix("s") == other.removesuffix("s") or abs(len(low) - len(other)) > 2:
        return False
    return low[0] == other[0] and Levenshtein.normalized_similarity(low, other) >= _ALIKE


def _draft(name: str, spelled: Mapping[str, Sequence[Proof]], order: Mapping[str, int]) -> Draft:
    ranked = sorted(spelled, key=lambda word: (-len(spelled[word]), order[spelled[word][0].article], word))
    parts = [f"{word} in {reports((proof.article for proof in spelled[word]), order)}" for word in ranked]
    articles = {proof.article for proofs in spelled.values() for proof in proofs}
    return Draft(
        kind="spelling",
        key=slug(name),
        summary=f"{name} is spelled {listed(parts)}.",
        reason="The spellings are taken for one bearer because they sound alike and stand in the same place.",
        verdict="compatible",
        weight=_WEIGHT + 0.01 * min(len(articles), 5),
        subject=name,
        proofs=tuple(proof for word in ranked for proof in spelled[word]),
    )
