"""Findings: what a careful reader would report of an event told by several papers.

A *finding* is a difference between reports that is worth a line: figures that cannot all be true, a toll that moved, a
quotation that lost its "not", two dates for one election, two spellings of a name, a sum that does not add up. Its
*evidence* are the spans that it rests on. A *draft* is a finding before it has its id.

Each finder looks at one kind of thing, figures, sums, quotations, dates, names, and hands in drafts; here they are put
in order of weight and given their ids. Precision goes before completeness: a page of doubtful findings is not read.

Takes the tables of the steps before; gives the tables `findings` and `evidence`. What this does not cover: which of the
reports is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import schema
from newslens.comparison.findings.addition_findings import find_additions
from newslens.comparison.findings.arithmetic_findings import find_sums
from newslens.comparison.findings.date_findings import find_date_conflicts
from newslens.comparison.findings.dispute_findings import find_disputes
from newslens.comparison.findings.doubtful_findings import find_doubtful
from newslens.comparison.findings.event_date_findings import find_event_date_conflicts
from newslens.comparison.findings.figure_findings import find_figure_differences
from newslens.comparison.findings.name_findings import find_spellings
from newslens.comparison.findings.polarity import differ_in_denial, is_denial
from newslens.comparison.findings.quotation_findings import find_altered_quotations
from newslens.comparison.findings.score_findings import find_score_conflicts
from newslens.comparison.findings.survival_findings import find_fates, find_survivor_counts
from newslens.comparison.findings.tallied_answers import KnownReports
from newslens.comparison.findings.told_once import without_repeats
from newslens.comparison.findings.total_findings import find_summed_totals
from newslens.comparison.findings.weekday_findings import find_wrong_weekdays
from newslens.comparison.questions import names_by_article, read_claims
from newslens.comparison.shared.article_order import ArticleOrder
from newslens.comparison.shared.moments import publication_moments
from newslens.comparison.shared.slugs import slug, unique_ids
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.finding_draft import Draft
    from newslens.comparison.questions import FigureCollation

__all__ = ["Discrepancies", "differ_in_denial", "find_discrepancies", "is_denial"]


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
    collated: FigureCollation | None = None,
) -> Discrepancies:
    """Find what a careful reader would report.

    Parameters
    ----------
    articles, figures, questions, quotations, renderings, dates, names, lineages, sentences
        Tables as the steps before give them; what is missing is not looked at.
    collated
        What `collate_figures` gave beside the tables: the claims, which are read where it is missing, and why
        figures are read as answers to one question.

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
    (['Ferries that sank off Port Avelin: two, or three.'], ['Two', 'Three'])
    """
    order = {article: number for number, (article,) in enumerate(rows(articles, "article_id"), start=1)}
    by_content = ArticleOrder(articles)
    texts = dict(rows(by_content.articles, "article_id", "text"))
    dates, names, sentences, quotations, renderings = (
        by_content.ordered(dates),
        by_content.ordered(names),
        by_content.ordered(sentences),
        by_content.ordered(quotations),
        by_content.ordered(renderings, "article_a", "article_b"),
    )
    drafts: list[Draft] = []
    lineage_of = {} if lineages is None else dict(rows(lineages, "article_id", "lineage"))
    known = KnownReports(order, lineage_of, publication_moments(articles))
    if figures is not None and questions is not None:
        clashes = {} if collated is None else collated.clashes
        drafts += find_figure_differences(
            by_content.ordered(figures), questions, known=known, clashes=clashes
        )
        claims = None if collated is None else collated.claims
        if claims is None:
            mentions = names_by_article(names, articles)
            claims = read_claims(articles, figures, sentences=sentences, mentions=mentions)
        claims = sorted(claims, key=lambda claim: by_content.place[claim.article_id])
        answered = [question for (question,) in rows(figures, "question")]
        for find in (find_sums, find_summed_totals):
            drafts += find(claims, texts, order=order, questions=answered)
        drafts += find_additions(claims, order=order, questions=answered)
        drafts += find_survivor_counts(claims, texts, known=known)
        if collated is not None:
            labels = dict(rows(questions, "question", "label"))
            drafts += find_doubtful(collated.doubtful, order=order, questions=answered, labels=labels)
    if quotations is not None and renderings is not None:
        drafts += find_altered_quotations(
            quotations,
            renderings,
            texts=texts,
            sentences=sentences,
            order=order,
            sources=_sources(lineages),
            voices=lineage_of,
        )
    if dates is not None:
        drafts += find_date_conflicts(dates, order=order)
        drafts += find_wrong_weekdays(dates, order=order)
    if names is not None:
        drafts += find_spellings(names, order=order)
    if sentences is not None:
        drafts += _told_in_sentences(texts, sentences, known, dates=dates, names=names)
    return _tables(without_repeats(drafts), order)


def _told_in_sentences(
    texts: Mapping[str, str],
    sentences: pd.DataFrame,
    known: KnownReports,
    *,
    dates: pd.DataFrame | None,
    names: pd.DataFrame | None,
) -> Iterator[Draft]:
    """Findings that are read from the sentences: scores, denials, days of a deed, life and death."""
    yield from find_score_conflicts(texts, sentences, order=known.order)
    yield from find_disputes(texts, sentences, order=known.order)
    if dates is not None:
        yield from find_event_date_conflicts(dates, texts, sentences, order=known.order)
    if names is not None:
        yield from find_fates(names, texts, sentences, known=known)


def _sources(lineages: pd.DataFrame | None) -> dict[str, str | None]:
    """For each article the one that it was taken from, where that is known."""
    return {} if lineages is None else dict(rows(lineages, "article_id", "derived_from"))


def _tables(drafts: Sequence[Draft], order: Mapping[str, int]) -> Discrepancies:
    """Drafts in order of weight, with ids, and their proofs in order of the articles and their text.

    Ids that several findings would have are numbered in the order of the contents: one that a later article adds takes no id
    from another, however heavy it is.
    """
    ids = unique_ids(slug(f"{draft.kind} {draft.key}") for draft in drafts)
    ranked = sorted(
        zip(ids, drafts, strict=True),
        key=lambda each: (-round(each[1].weight, 3), each[1].kind, each[1].key, each[0]),
    )
    findings = [draft.finding(finding) for finding, draft in ranked]
    evidence = [
        (proof.article, [proof.evidence(finding)])
        for finding, draft in ranked
        for proof in sorted(
            set(draft.proofs), key=lambda p: (order[p.article], p.start, p.end, p.position or "")
        )
    ]
    return Discrepancies(schema.table("findings", findings), schema.found_table("evidence", evidence))
