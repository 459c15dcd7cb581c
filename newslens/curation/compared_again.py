"""Rows compared again with decisions laid over them, as the next run will compare them.

Takes the tables of an event; gives which figures answer which question (which quotations render which utterance) under some
decisions. Of an event with very many rows only those of a few questions are compared, with the reports that they stand in
(`nearby_tables`): rare words are counted over fewer texts then, so what comes out is likely and not certain.

What this does not cover: the words for a change (`newslens.curation.effect_sentences`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newslens.comparison.questions import collate_figures
from newslens.comparison.utterances import collate_quotations
from newslens.curation.decision import COLLATED
from newslens.curation.decision_overlay import DecisionOverlay
from newslens.curation.effect_sentences import Outcome, Place, tell_question, tell_utterance
from newslens.frames import FigureRow, records, rows
from newslens.schema import Question

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

    from newslens.curation.proposal_queue import Proposal

__all__ = ["RowComparison", "answered_again", "nearby_tables", "rendered_again", "rendered_utterances"]

Rendered = Mapping[Place, str | None]
"""Utterance of each quotation."""

_COMPARED_WITH = ("sentences", "names", "lineages", "passages")
"""Tables that help a comparison."""
_BY_ARTICLE = ("articles", "sentences", "names", "dates", "lineages")


class RowComparison:
    """Rows that are compared again for a proposal, and how they stand with the decisions taken so far.

    Parameters
    ----------
    proposal
        A figure or a quotation.
    tables
        The tables of an event, or those near some questions.
    now
        The decisions taken so far; None where the tables were made with them.
    is_whole
        Whether these are all rows of the event.
    """

    def __init__(
        self,
        proposal: Proposal,
        tables: Mapping[str, pd.DataFrame],
        now: pd.DataFrame | None,
        *,
        is_whole: bool,
    ) -> None:
        self.is_whole = is_whole
        self._tables = tables
        self._now = now
        self._name = proposal.table
        self._me = (proposal.article_id or "", proposal.start or 0, proposal.end or 0)

    def told(self, decisions: pd.DataFrame) -> tuple[str, str | None]:
        """What changes from now to some decisions."""
        if self._name == "figures":
            return tell_question(self._answered_now, answered_again(self._tables, decisions), self._me)
        return tell_utterance(self._rendered_now, rendered_again(self._tables, decisions), self._me), None

    @cached_property
    def verdict_now(self) -> str | None:
        """The verdict of the question as it is now."""
        asked = self._answered_now.question_of.get(self._me)
        known = self._answered_now.questions.get(asked or "")
        return None if known is None else known.verdict

    @cached_property
    def _answered_now(self) -> Outcome:
        if self._now is not None:
            return answered_again(self._tables, self._now)
        figures, questions = self._tables["figures"], self._tables["questions"]
        return Outcome.of(records(figures, FigureRow), records(questions, Question))

    @cached_property
    def _rendered_now(self) -> Rendered:
        if self._now is not None:
            return rendered_again(self._tables, self._now)
        return rendered_utterances(self._tables["quotations"])


def answered_again(tables: Mapping[str, pd.DataFrame], decisions: pd.DataFrame) -> Outcome:
    """Which figures answer which question, with some decisions; questions keep the labels that they have in the tables.

    Parameters
    ----------
    tables
        The tables of an event, or those near some questions.
    decisions
        At the places where their words stand now.
    """
    frame, placed, shared = _laid_anew(tables, "figures", decisions)
    after = collate_figures(tables["articles"], frame, dates=tables["dates"], placed=placed, **shared)
    figures = records(after.figures, FigureRow)
    labels = dict(rows(tables["questions"], "question", "label"))
    before = {
        (article, start, end): labels.get(question)
        for article, start, end, question in rows(tables["figures"], "article_id", "start", "end", "question")
    }
    kept: dict[str | None, str | None] = {}
    for each in figures:
        kept.setdefault(each.question, before.get((each.article_id, each.start, each.end)))
    asked = records(after.questions, Question)
    return Outcome.of(figures, [replace(each, label=kept.get(each.question) or each.label) for each in asked])


def rendered_again(tables: Mapping[str, pd.DataFrame], decisions: pd.DataFrame) -> Rendered:
    """Which quotations render which utterance, with some decisions.

    Parameters are those of `answered_again`.
    """
    frame, placed, shared = _laid_anew(tables, "quotations", decisions)
    return rendered_utterances(
        collate_quotations(tables["articles"], frame, placed=placed, **shared).quotations
    )


def rendered_utterances(quotations: pd.DataFrame) -> Rendered:
    """The utterance of each quotation, as its table has it."""
    return {
        (article, start, end): utterance
        for article, start, end, utterance in rows(quotations, "article_id", "start", "end", "utterance")
    }


def nearby_tables(
    tables: Mapping[str, pd.DataFrame], name: str, groups: Collection[str]
) -> dict[str, pd.DataFrame]:
    """The rows of some questions (utterances), with what is known of the reports that they stand in.

    Parameters
    ----------
    tables
        The tables of an event.
    name
        figures or quotations.
    groups
        Questions or utterances.
    """
    found = tables[name][tables[name][COLLATED[name]].isin(groups)]
    articles = set(found["article_id"])
    near = {key: _cut(tables[key], tables[key]["article_id"].isin(articles)) for key in _BY_ARTICLE}
    passages = tables["passages"]
    both = passages["article_a"].isin(articles) & passages["article_b"].isin(articles)
    rest = {"passages": _cut(passages, both), "questions": tables["questions"]}
    return {**near, **rest, name: found.reset_index(drop=True)}


def _cut(frame: pd.DataFrame, kept: pd.Series[bool]) -> pd.DataFrame:
    return frame[kept].reset_index(drop=True)


def _laid_anew(
    tables: Mapping[str, pd.DataFrame], name: str, decisions: pd.DataFrame
) -> tuple[pd.DataFrame, dict[int, int | None], dict[str, Any]]:
    """A table with decisions laid over it, which of its rows were put beside which, and what else is compared."""
    overlay = DecisionOverlay(decisions)
    frame = overlay.lay(name, tables[name])
    # a join has been written with one of its rows, so nothing has to be compared to know its question
    placed = overlay.placed(name, frame, lambda: tables[name])
    return frame, placed, {key: tables[key] for key in _COMPARED_WITH}
