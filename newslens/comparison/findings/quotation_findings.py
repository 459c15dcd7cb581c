"""Findings about quotations: words inside the marks that changed on the way and change what is said.

Takes the tables `quotations` and `renderings`; gives one draft for each utterance and kind of difference. What one
report has of an utterance, its pieces joined (`newslens.comparison.findings.marked_wordings`), is held against what
the others have. Told are a lost or gained negation, a denial without its exception, a changed number or name, an
opposite, more or less of something, a modal verb that binds more or less, a lost word of doubt, and a denial of other words
(`newslens.comparison.findings.telling_differences`); between copies of one text also one word put for another
(`newslens.comparison.findings.replaced_words`).

Where nothing shows which rendering changed (`newslens.comparison.findings.changed_wordings`), both are told side by side and none
is said to have changed.

Told is only what differs within one clause that both have: an excerpt, a cut and an editor's brackets change nothing
(`newslens.comparison.findings.anchored_stretches`).

What this does not cover: indirect speech, and whether words that independent reports put otherwise change the meaning.
"""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from newslens.comparison.findings.altered_quotation_phrasing import (
    Alteration,
    alteration_reason,
    alteration_summary,
    denials_of,
    words_before_and_after,
)
from newslens.comparison.findings.changed_wordings import (
    ChangedWordings,
    KnownOrigins,
    LetterCopies,
    WordingPair,
)
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.findings.letter_copies import CopiedReports
from newslens.comparison.findings.marked_wordings import join_pieces, read_marked_wordings
from newslens.comparison.findings.replaced_words import find_replaced_word
from newslens.comparison.findings.telling_differences import (
    CHANGED_RELATIONS,
    find_telling_differences,
    weights_of,
)
from newslens.comparison.shared.slugs import slug
from newslens.frames import records
from newslens.language.sentence_building import numbered_reports
from newslens.schema import Rendering

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.wording_differences import Difference

__all__ = ["find_altered_quotations"]


def find_altered_quotations(
    quotations: pd.DataFrame,
    renderings: pd.DataFrame,
    *,
    texts: Mapping[str, str],
    sentences: pd.DataFrame | None,
    order: Mapping[str, int],
    sources: Mapping[str, str | None] = MappingProxyType({}),
    voices: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Draft]:
    """Findings about quotations that were altered.

    Parameters
    ----------
    quotations, renderings
        Tables `quotations` and `renderings`.
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`, to tell words that crossed a quotation mark; not looked for where it is not given.
    order
        Number of each report, from 1.
    sources
        For each article the one that it was taken from, where that is known.
    voices
        Lineage of each article; where it is not given, each article is a voice of its own.
    """
    marked = read_marked_wordings(quotations, texts, sentences)
    known = KnownOrigins({article: number for number, article in enumerate(texts)}, sources, voices)
    copied = CopiedReports(sentences)
    pairs: dict[str, list[tuple[WordingPair, str]]] = {}
    for row in records(renderings, Rendering):
        a, b = marked.get((row.article_a, row.start_a)), marked.get((row.article_b, row.start_b))
        if a and b and row.article_a != row.article_b:
            pairs.setdefault(row.utterance, []).append(((a, b), row.relation))
    for utterance, rendered in pairs.items():
        for changes in _alterations(utterance, rendered, texts, known, copied):
            yield _draft(changes, order)


def _alterations(
    utterance: str,
    rendered: Sequence[tuple[WordingPair, str]],
    texts: Mapping[str, str],
    known: KnownOrigins,
    copied: CopiedReports,
) -> Iterator[list[Alteration]]:
    """Alterations of an utterance, those of one kind together, kinds in order of the alphabet."""
    copies = LetterCopies(rendered)
    relations = _whole_pairs(rendered, texts)
    told = {pair: _told(pair, relation, known, copied) for pair, relation in relations.items()}
    differing: dict[str, list[WordingPair]] = defaultdict(list)
    for pair, found in told.items():
        for kind in {each.kind for each in found}:
            differing[kind].append(pair)
    for kind in sorted(differing):
        wordings = ChangedWordings(differing[kind], copies, known)
        changes = []
        for pair in differing[kind]:
            base, other = wordings.in_order(pair)
            is_shown = wordings.is_shown(base, other)
            changes += [
                Alteration(utterance, relations[pair], base, other, each, is_shown=is_shown)
                for each in _told((base, other), relations[pair], known, copied)
                if each.kind == kind
            ]
        yield changes


def _told(pair: WordingPair, relation: str, known: KnownOrigins, copied: CopiedReports) -> list[Difference]:
    """What differs between two wordings and is told; in copies that are otherwise alike another word as well."""
    found = find_telling_differences(*pair, relation)
    if found or relation != "reworded" or not known.are_one_voice(pair):
        return found
    word = find_replaced_word(*pair) if copied.are_alike(*(each.article for each in pair)) else None
    return [word] if word is not None else found


def _whole_pairs(
    rendered: Sequence[tuple[WordingPair, str]], texts: Mapping[str, str]
) -> dict[WordingPair, str]:
    """What two reports have of an utterance, pieces joined, and the relation of the pieces that differ most."""
    runs = join_pieces((each for pair, _ in rendered for each in pair), texts)
    found: dict[WordingPair, str] = {}
    for (a, b), relation in rendered:
        if relation in CHANGED_RELATIONS:
            key = (runs[a.article, a.start], runs[b.article, b.start])
            found[key] = max(found.get(key, relation), relation, key=CHANGED_RELATIONS.index)
    return found


def _draft(changes: Sequence[Alteration], order: Mapping[str, int]) -> Draft:
    """The finding about one utterance and one kind; told is the first change, one with a word of denial first."""
    first = max(changes, key=_has_denial)
    speakers = (speaker for each in changes for speaker in (each.base.speaker, each.other.speaker))
    speaker = next(filter(None, speakers), None)
    words = words_before_and_after(first)
    alike = [each for each in changes if words_before_and_after(each) == words]
    return Draft(
        kind="altered_quotation",
        key=slug(f"{speaker or 'quotation'} {first.kind}"),
        summary=alteration_summary(
            first,
            speaker,
            where=numbered_reports((each.other.article for each in alike), order),
            base_where=numbered_reports((each.base.article for each in alike), order),
        ),
        reason=alteration_reason(first),
        verdict="altered",
        weight=weights_of(first.relation)[first.kind],
        subject=first.utterance,
        proofs=_proofs(changes, *words),
    )


def _has_denial(alteration: Alteration) -> bool:
    difference = alteration.difference
    return bool(denials_of(difference.surface_a) or denials_of(difference.surface_b))


def _proofs(changes: Sequence[Alteration], before: str, after: str) -> tuple[Proof, ...]:
    """Every piece of the changed renderings, and of those they were held against that did not change themselves."""
    others = dict.fromkeys(each.other for each in changes)
    bases = [each for each in dict.fromkeys(each.base for each in changes) if each not in others]
    return tuple(
        Proof(each.article, *piece, said or "without")
        for found, said in ((bases, before), (others, after))
        for each in found
        for piece in each.pieces
    )
