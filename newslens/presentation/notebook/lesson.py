"""Checks for a lesson: a guess is held against the tables and answered in a sentence.

A class guesses before it looks. `check` takes the guess and says whether the tables bear it out; where they do not, it
gives a next step in place of the answer, so that a second guess is worth more than the first. A guess that is still
missing (None) is asked for, so that a notebook runs from top to bottom before anybody has thought.

What is right here is what newslens found in the texts. A check never says that a report is right or wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.errors import InputError
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook.disagreement_guesses import (
    answer_changed,
    answer_contradicted,
    answer_contradictions,
    numbered,
)
from newslens.presentation.notebook.lesson_reply import MISSING, LessonAnswer, Reply
from newslens.presentation.phrasing import counted, listed, upper_first

if TYPE_CHECKING:
    from newslens.analysis import Analysis
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["Reply", "check"]


_SHORT_WORD: Final = 3
"""Letters of a word that names nobody: "the", "of", "and"."""


def check(
    analysis: Analysis,
    *,
    voices: int | None = None,
    named: tuple[str | None, str | None] = (None, None),
    copied: tuple[int | str | None, int | str | None] = (None, None),
    contradicted: str | None = None,
    contradictions: int | None = None,
    changed: int | str | None = None,
) -> Reply:
    """Hold guesses against the tables; each is answered in a sentence.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives.
    voices
        How many independent voices stand behind the reports.
    named
        A number as it is printed, and who is named for it: ("4,500", "police"), or "nobody".
    copied
        A report and the one that it was taken from, each by its number or its article_id.
    contradicted
        A word for what the reports contradict each other on, such as "rafts".
    contradictions
        On how many things the reports contradict each other.
    changed
        The report that changed what somebody said, by its number or its article_id.

    Returns
    -------
    Reply
        The answers, one a line.

    Raises
    ------
    InputError
        When a report is named that is not there.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday, the mayor said.", "Three boats sank on Sunday, a diver said."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> event = nl.analyze(articles)
    >>> check(event, contradicted="boats")
    ✓ Yes, the reports contradict each other there: “Two” in report 1; “Three” in report 2.
    >>> check(event, voices=None)
    … Your guess is still missing: write it in place of None and run the cell again.
    """
    event = EventView(analysis)
    answers = []
    if voices is not None:
        answers.append(_voices(event, voices))
    number, who = named
    if number is not None and who is not None:
        answers.append(_named(event, number, who))
    copy, source = copied
    if copy is not None and source is not None:
        answers.append(_copied(event, _report(event, copy), _report(event, source)))
    if contradicted is not None:
        answers.append(answer_contradicted(event, contradicted))
    if contradictions is not None:
        answers.append(answer_contradictions(event, contradictions))
    if changed is not None:
        answers.append(answer_changed(event, _report(event, changed)))
    return Reply(tuple(answers) or (MISSING,))


def _voices(event: EventView, guess: int) -> LessonAnswer:
    families = list(event.lineages.values())
    if not families:
        return LessonAnswer(False, "There is no report here.")
    if guess == len(families):
        return LessonAnswer(True, f"Yes, {counted(guess, 'voice')}. {_families(event)}")
    if guess > len(event.articles):
        return LessonAnswer(
            False, f"There are only {counted(len(event.articles), 'report')}. Fewer voices than that."
        )
    pair = _closest(event)
    if guess > len(families):
        hint = (
            f" Set reports {pair[0].number} and {pair[1].number} side by side: what do they share?"
            if pair
            else ""
        )
        return LessonAnswer(False, f"Fewer.{hint}")
    alone = [family[0] for family in families if len(family) == 1]
    hint = (
        f" Look for the sentences of report {alone[0].number} in the others: are they there?" if alone else ""
    )
    return LessonAnswer(False, f"More.{hint}")


def _families(event: EventView) -> str:
    shared = [family for family in event.lineages.values() if len(family) > 1]
    if not shared:
        return "No report was taken from another."
    told = [numbered(event, [each.article_id for each in family]) for family in shared]
    return upper_first(f"{listed([f'{each} share one' for each in told])}.")


def _named(event: EventView, number: str, who: str) -> LessonAnswer:
    rows = [row for row in event.figures if number.casefold() in row.surface.casefold()]
    if not rows:
        return LessonAnswer(False, f"No report prints “{number}” as a number. Copy it as it stands there.")
    reports = numbered(event, [row.article_id for row in rows])
    sources = list(dict.fromkeys(row.attributed_to for row in rows if row.attributed_to))
    if not sources:
        told = "the report says it itself" if len(rows) == 1 else "the reports say it themselves"
        is_nobody = who.casefold() == "nobody"
        return LessonAnswer(
            is_nobody, f"{'Yes, nobody' if is_nobody else 'Nobody'} is named in {reports}: {told}."
        )
    if any(_is_name_of(who, source) for source in sources):
        return LessonAnswer(True, f"Yes, in {reports}: {listed(sources)}.")
    return LessonAnswer(
        False, f"Read the sentence in {reports} once more: who stands beside “said” or “according to”?"
    )


def _is_name_of(who: str, source: str) -> bool:
    """Whether a guess and a source have a word in common that is no "the" or "of": "the council", "town council"."""
    guess, name = (
        {word for word in each.casefold().split() if len(word) > _SHORT_WORD} for each in (who, source)
    )
    return bool(guess & name)


def _closest(event: EventView) -> tuple[NumberedArticle, NumberedArticle] | None:
    """The two reports of which most is shared."""
    pairs = [(share or 0.0, a, b) for (a, b), share in event.reuse.items() if a != b]
    if not pairs:
        return None
    _, a, b = max(pairs, key=lambda pair: pair[0])
    first, second = sorted((event.by_id[a], event.by_id[b]), key=lambda each: each.number)
    return first, second


def _copied(event: EventView, copy: NumberedArticle, source: NumberedArticle) -> LessonAnswer:
    share = event.reuse.get((source.article_id, copy.article_id)) or 0.0
    if copy.derived_from == source.article_id:
        return LessonAnswer(True, f"Yes, {copy.number} from {source.number}. {copy.reason or ''}".strip())
    if source.derived_from == copy.article_id:
        return LessonAnswer(
            False, "These two belong together. Which has more of the text, and which came out first?"
        )
    if copy.lineage and copy.lineage == source.lineage:
        return LessonAnswer(
            False, "These two share a source, but neither shows that it was taken from the other."
        )
    return LessonAnswer(
        False,
        f"Report {copy.number} has {share * 100:.0f} % of its sentences from report {source.number}: too few. Look on.",
    )


def _report(event: EventView, key: int | str) -> NumberedArticle:
    for each in event.articles:
        if key in (each.number, each.article_id):
            return each
    known = ", ".join(
        f"{each.number} ({each.article_id})" for each in sorted(event.articles, key=lambda each: each.number)
    )
    raise InputError(f"There is no report {key!r}; there are {known or 'none'}.")
