"""Findings: what a careful reader would report of an event told by several papers.

The finders look at one kind of thing each, figures, quotations, dates, names, and hand in drafts; here they are put
in order of weight and given their ids. Precision goes before completeness: a page of doubtful findings is not
read. A finding says what the reports say, never which of them is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import schema
from newslens.comparison.findings.arithmetic_findings import arithmetic_findings
from newslens.comparison.findings.date_findings import date_findings
from newslens.comparison.findings.figure_findings import figure_findings
from newslens.comparison.findings.name_findings import name_findings
from newslens.comparison.findings.quotation_findings import quotation_findings
from newslens.comparison.questions import names_by_article, read_claims
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.schema import Evidence, Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.comparison.findings.finding_draft import Draft
    from newslens.comparison.questions import Claim

__all__ = ["Discrepancies", "find_discrepancies"]


class Discrepancies(NamedTuple):
    """Findings, heaviest first, and the spans they rest on."""

    findings: pd.DataFrame
    evidence: pd.DataFrame


def find_discrepancies(
    *,
    articles: pd.DataFrame,
    figures: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    quotations: pd.DataFrame | None = None,
    renderings: pd.DataFrame | None = None,
    dates: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    lineages: pd.DataFrame | None = None,
    sentences: pd.DataFrame | None = None,
    claims: Sequence[Claim] | None = None,
) -> Discrepancies:
    """Find what a careful reader would report.

    Parameters
    ----------
    articles, figures, questions, quotations, renderings, dates, names, lineages, sentences
        Tables as the steps before give them; what is missing is not looked at.
    claims
        Claims of the rows of `figures`, as `collate_figures` gives them; read where they are missing.

    Returns
    -------
    Discrepancies
        `findings` sorted by falling weight; `evidence` in the order of findings, articles and offsets.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.questions import collate_figures
    >>> from newslens.extraction.figures import extract_figures
    >>> texts = ["Two ferries sank off Port Avelin.", "Three ferries sank off Port Avelin."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts, "published": [pd.NaT] * 2})
    >>> collation = collate_figures(articles, extract_figures(articles))
    >>> found = find_discrepancies(
    ...     articles=articles, figures=collation.figures, questions=collation.questions
    ... )
    >>> found.findings["summary"].tolist(), found.evidence["surface"].tolist()
    (['Ferries: two, or three.'], ['Two', 'Three'])
    """
    order = {article: number for number, article in enumerate(articles["article_id"], start=1)}
    lineage_of = (
        {} if lineages is None else dict(zip(lineages["article_id"], lineages["lineage"], strict=True))
    )
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    drafts: list[Draft] = []
    if figures is not None and questions is not None:
        published = dict(rows(articles, "article_id", "published"))
        drafts += figure_findings(figures, questions, order=order, lineage_of=lineage_of, published=published)
        if claims is None:
            mentions = names_by_article(names, articles)
            claims = read_claims(articles, figures, sentences=sentences, mentions=mentions)
        answered = [question for (question,) in rows(figures, "question")]
        drafts += arithmetic_findings(claims, texts, order=order, questions=answered)
    if quotations is not None and renderings is not None:
        drafts += quotation_findings(
            quotations, renderings, texts=texts, sentences=_spans(sentences), order=order
        )
    if dates is not None:
        drafts += date_findings(dates, order=order)
    if names is not None:
        drafts += name_findings(names, order=order)
    return _tables(drafts, order)


def _spans(sentences: pd.DataFrame | None) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    if sentences is not None:
        for article, start, end in rows(sentences, "article_id", "start", "end"):
            found.setdefault(article, []).append((start, end))
    return found


def _tables(drafts: list[Draft], order: dict[str, int]) -> Discrepancies:
    """Drafts in order of weight, with ids."""
    drafts = sorted(drafts, key=lambda draft: (-round(draft.weight, 3), draft.kind, draft.key, draft.summary))
    findings: list[Finding] = []
    evidence: list[tuple[str, list[Evidence]]] = []
    taken: dict[str, int] = {}
    for draft in drafts:
        key = slug(f"{draft.kind} {draft.key}")
        taken[key] = taken.get(key, 0) + 1
        finding = key if taken[key] == 1 else f"{key}-{taken[key]}"
        findings.append(
            Finding(
                finding,
                draft.kind,
                draft.summary,
                round(draft.weight, 3),
                draft.subject,
                draft.reason,
                draft.verdict,
            )
        )
        proofs = sorted(set(draft.proofs), key=lambda p: (order[p.article], p.start, p.end, p.position or ""))
        evidence += [(proof.article, [proof.evidence(finding)]) for proof in proofs]
    return Discrepancies(schema.table("findings", findings), schema.found_table("evidence", evidence))
