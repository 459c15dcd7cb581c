"""Findings about names: one bearer spelled in different ways.

Spellings of one name tell outlets and translations apart. Reported are the variants of one word of a name, such as
two transliterations of a surname, across reports; titles, possessives, shorter forms and capitals are no variants.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.language.phonetic_keys import fold, sounds_alike
from newslens.language.sentence_building import listed, numbered_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["name_findings"]

_WORD = re.compile(r"[^\W\d_]{4,}")
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
    bearers: dict[str, list[tuple[str, int, int, str]]] = {}
    for name, kind, *place in rows(names, "name", "kind", "article_id", "start", "end", "surface"):
        if name is not None and kind in {"person", "place"}:
            bearers.setdefault(name, []).append(tuple(place))
    for name in sorted(bearers):
        spelled = _spellings(bearers[name], order)
        for variants in _variants(sorted(spelled)):
            yield _draft(name, {each: spelled[each] for each in variants}, order)


def _spellings(
    mentions: Sequence[tuple[str, int, int, str]], order: Mapping[str, int]
) -> dict[str, list[Proof]]:
    """Each word of the name as it is spelled, and the first place of it in each report."""
    found: dict[str, dict[str, Proof]] = {}
    for article, start, end, surface in sorted(mentions, key=lambda each: (order[each[0]], each[1])):
        for spelled in _WORD.findall(re.sub(r"['’]s\b", "", surface)):
            proof = Proof(article, start, end, surface, spelled)
            found.setdefault(spelled, {}).setdefault(article, proof)
    return {spelled: list(proofs.values()) for spelled, proofs in found.items()}


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
    return [group for group in groups if len({_plain(each) for each in group}) > 1]


def _is_variant(a: str, b: str) -> bool:
    """Whether two words sound alike; a plural or a genitive without its mark is no spelling."""
    low, other = _plain(a), _plain(b)
    return low == other or (low.removesuffix("s") != other.removesuffix("s") and sounds_alike(low, other))


def _plain(word: str) -> str:
    return "".join(fold(word))


def _draft(name: str, spelled: Mapping[str, Sequence[Proof]], order: Mapping[str, int]) -> Draft:
    ranked = sorted(spelled, key=lambda word: (-len(spelled[word]), order[spelled[word][0].article], word))
    parts = [
        f"{word} in {numbered_reports((proof.article for proof in spelled[word]), order)}" for word in ranked
    ]
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
