"""Findings about names: one bearer spelled in different ways.

Takes the table `names`; gives one draft for each word of a person's or place's name that reports spell differently,
such as two transliterations of a surname: spellings of one name tell outlets and translations apart. Titles,
possessives, shorter forms and capitals are no spellings.

Method: words of one bearer's mentions that sound alike (`newslens.language.phonetic_keys`).

What this does not cover: names of organisations, which are translated rather than spelled, and two bearers that the
table took for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.slugs import slug
from newslens.frames import NameRow, records
from newslens.language.phonetic_keys import fold_name, sounds_alike
from newslens.language.sentence_building import listed, numbered_reports
from newslens.language.tokens import LETTER_RUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["find_spellings"]

_POSSESSIVE = re.compile(r"['’]s\b")


def find_spellings(names: pd.DataFrame, *, order: Mapping[str, int]) -> Iterator[Draft]:
    """Findings about bearers whose name is spelled in different ways.

    Parameters
    ----------
    names
        Table `names`.
    order
        Number of each report, from 1.
    """
    bearers: dict[str, list[NameRow]] = {}
    for row in records(names, NameRow):
        if row.name is not None and row.kind in {"person", "place"}:
            bearers.setdefault(row.name, []).append(row)
    for name in sorted(bearers):
        spelled = _spellings(bearers[name])
        for variants in _variants(sorted(spelled)):
            yield _draft(name, {each: spelled[each] for each in spelled if each in variants}, order)


def _spellings(mentions: Sequence[NameRow]) -> dict[str, list[Proof]]:
    """Each word of the name as it is spelled, and the first place of it in each report."""
    found: dict[str, dict[str, Proof]] = {}
    for each in mentions:
        for spelled in LETTER_RUNS.findall(_POSSESSIVE.sub("", each.surface)):
            if len(spelled) >= thresholds.NAME_LETTERS:
                proof = Proof(each.article_id, each.start, each.end, each.surface, spelled)
                found.setdefault(spelled, {}).setdefault(each.article_id, proof)
    return {spelled: list(proofs.values()) for spelled, proofs in found.items()}


def _variants(words: Sequence[str]) -> list[list[str]]:
    """Words that are spellings of one word, in groups."""
    groups: list[list[str]] = []
    for word in words:
        if word.isupper():  # A headline in capitals is no spelling of its own.
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
    # "Müller" and "Muller" are one spelling in plain letters, and stay in one group with "Mueller".
    low, other = _plain(a), _plain(b)
    return low == other or (low.removesuffix("s") != other.removesuffix("s") and sounds_alike(low, other))


def _plain(word: str) -> str:
    return "".join(fold_name(word))


def _draft(name: str, spelled: Mapping[str, Sequence[Proof]], order: Mapping[str, int]) -> Draft:
    """The spelling of most reports first, of equals that of the earlier report."""
    ranked = sorted(spelled, key=lambda word: -len(spelled[word]))
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
        weight=thresholds.SPELLING_WEIGHT
        + thresholds.SPELLING_REPORT_WEIGHT * min(len(articles), thresholds.REPORTS_WEIGHED),
        subject=name,
        proofs=tuple(proof for word in ranked for proof in spelled[word]),
    )
