"""Utterances and their wordings, as a widget: speakers with what they said, and the collation of what was chosen.

The list holds what stands in more than one report, by speaker: whose words were altered comes first, then who is quoted
most. Chosen, the wordings stand one under another, word by word, and differing words are marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.presentation.notebook.comparisons import compared_utterances
from newslens.presentation.notebook.subject_list import SubjectList, list_module
from newslens.presentation.notebook.views import utterances
from newslens.presentation.notebook.widget_memory import memory_of
from newslens.presentation.phrasing import verdict

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslens.analysis import Analysis
    from newslens.presentation.event_view_records import Utterance

__all__ = ["Quotations"]


class Quotations(SubjectList):
    """Utterances that several reports render, by speaker, and their wordings.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    traits
        `question`, a value of the `utterance` column; `mark`, one of its quotations as article_id, start and end;
        `filters`, any of "speaker", "verdict" and "search".

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["“The boat was never safe at sea,” said Ada Vell.", "“The boat was never safe,” said Ada Vell."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> quotations = Quotations(nl.analyze(articles))
    >>> quotations.selection["speaker"].tolist()
    ['Ada Vell', 'Ada Vell']
    """

    selects = "utterance"
    known_filters = ("speaker", "verdict", "search")
    empty_table = "quotations"
    _esm = list_module("quotations")

    def __init__(self, analysis: Analysis, **traits: object) -> None:
        memory = memory_of(analysis)
        subjects = memory.data.subjects
        altered = {each.key for each in subjects if verdict(each.verdict).tone == "x"}
        found = _by_speaker(compared_utterances(memory.event), altered)
        super().__init__(analysis, [str(each.key) for each in found], utterances, **traits)


def _by_speaker(found: list[Utterance], altered: Collection[str]) -> list[Utterance]:
    """What one speaker said together, what was altered first; speakers in the order of their first, unknown ones last."""
    ranked = sorted(found, key=lambda each: each.key not in altered)
    order: dict[str, int] = {}
    for each in ranked:
        if each.speaker:
            order.setdefault(each.speaker, len(order))
    return sorted(ranked, key=lambda each: order.get(each.speaker or "", len(order)))
