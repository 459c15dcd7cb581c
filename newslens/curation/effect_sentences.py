"""What changes between two comparisons, in one sentence.

Takes what was compared before and after a decision; gives the sentence about the question or utterance that the decision is
about, and says when others change as well.

What this does not cover: how the rows are compared again (`newslens.curation.decision_effects`).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import counted, in_marks, number_word, upper_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.frames import FigureRow
    from newslens.schema import Question

__all__ = ["Outcome", "Place", "tell_question", "tell_utterance"]

Place = tuple[str, int, int]
"""Article, start and end of a row."""

_BECOMES: Final = {
    "single": "is told by one report alone",
    "agree": "is agreed on",
    "compatible": "has answers that can all be true",
    "update": "becomes an update",
}
"""What is said of a question by its verdict."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which figures answer which question, and with which verdict."""

    question_of: Mapping[Place, str]
    questions: Mapping[str, Question]
    answers: Mapping[str, int]
    """Number of different answers to each question."""

    @classmethod
    def of(cls, figures: Sequence[FigureRow], questions: Sequence[Question]) -> Outcome:
        """The outcome of a comparison, from its two tables."""
        asked = {each.question: each for each in questions}
        given: dict[str, set[tuple[object, ...]]] = defaultdict(set)
        for each in figures:
            question = asked.get(each.question or "")
            if question is not None and each.unit == question.unit:
                given[question.question].add((each.low, each.high, each.comparator))
        places = {(e.article_id, e.start, e.end): e.question for e in figures if e.question is not None}
        return cls(places, asked, {key: len(those) for key, those in given.items()})

    def members(self) -> dict[str, frozenset[Place]]:
        """Figures of each question."""
        found: dict[str, set[Place]] = defaultdict(set)
        for place, question in self.question_of.items():
            found[question].add(place)
        return {key: frozenset(those) for key, those in found.items()}


def tell_question(now: Outcome, then: Outcome, me: Place) -> tuple[str, str | None]:
    """What a decision about a figure changes, and the verdict of its question then.

    Parameters
    ----------
    now, then
        Before and after.
    me
        The figure.
    """
    mine = now.question_of.get(me)
    if mine is None:
        return _come_back(then.questions.get(then.question_of.get(me, "")))
    members, after = now.members(), then.members()
    mates = [then.question_of[each] for each in sorted(members[mine] - {me}) if each in then.question_of]
    is_alone = not mates and me in then.question_of and after[then.question_of[me]] == {me}
    left = then.question_of[me] if is_alone else next(iter(mates), None)
    told = [_of_pair(now, then, mine, left)]
    joined = then.question_of.get(me)
    if joined is not None and joined != left:
        others = sorted(after[joined] - {me})
        if others:
            told.append(_of_pair(now, then, now.question_of[others[0]], joined))
        elif left is not None:
            told.append("it answers a question of its own")
    known = {
        mine,
        *(now.question_of[each] for each in after.get(joined or "", ()) if each in now.question_of),
    }
    changed = _changed(now, then, members, after, known=known, me=me)
    if changed:
        verb = "changes" if changed == 1 else "change"
        told.append(f"{counted(changed, 'other question')} {verb} too")
    said = [each for each in dict.fromkeys(told) if each]
    shown = then.questions.get(joined or left or "")
    verdict = None if shown is None else shown.verdict
    return (_sentence(said), verdict)


def tell_utterance(now: Mapping[Place, str | None], then: Mapping[Place, str | None], me: Place) -> str:
    """What a decision about a quotation changes.

    Parameters
    ----------
    now, then
        Utterance of each quotation, before and after.
    me
        The quotation.
    """
    if me not in now:
        return "It comes back." if me in then else "Nothing changes."
    before = {place for place, utterance in now.items() if utterance is not None and utterance == now[me]}
    mine = then.get(me)
    after = {place for place, utterance in then.items() if utterance is not None and utterance == mine}
    if before == after:
        return "Nothing changes."
    rest = len(before) - 1
    if me not in then:
        stays = "stays" if rest == 1 else "stay"
        others = (
            f"{counted(rest, 'rendering')} of the utterance {stays}"
            if rest
            else "no other quotation renders it"
        )
        return f"It is left out; {others}."
    if len(after) == 1:
        return (
            "Both stand alone."
            if rest == 1
            else f"It stands alone; {counted(rest, 'rendering')} stay together."
        )
    few, many = (len({article for article, _, _ in places}) for places in (before, after))
    told = f"{counted(len(after), 'rendering')} of one utterance instead of {number_word(len(before))}"
    if len(before) == len(after):
        told = (
            "it renders another utterance, together with others"
            if not before & after - {me}
            else "the renderings of its utterance change"
        )
    elif few != many:
        told += f", in {counted(many, 'report')} instead of {number_word(few)}"
    return _sentence([told])


def _come_back(question: Question | None) -> tuple[str, str | None]:
    """What is told of a row that a decision left out and another one takes back in."""
    if question is None:
        return "It comes back.", None
    return f"It comes back and answers {in_marks(question.label)}.", question.verdict


def _of_pair(now: Outcome, then: Outcome, before: str, after: str | None) -> str:
    """What became of a question; empty where nothing did."""
    old, new = now.questions.get(before), None if after is None else then.questions.get(after)
    if old is None:
        return ""
    if new is None:
        return f"the question {in_marks(old.label)} goes away, nothing else answers it"
    given, left = now.answers.get(before, 0), then.answers.get(after or "", 0)
    return next(_differences(old, new, given, left), "")


def _differences(old: Question, new: Question, given: int, left: int) -> Iterator[str]:
    """In what a question differs, the weightiest first."""
    if old.verdict != new.verdict == "conflict":
        yield f"a conflict on {in_marks(new.label)} comes up"
    if old.verdict != new.verdict and old.verdict == "conflict":
        yield f"the conflict on {in_marks(old.label)} goes away"
    if given != left:
        yield f"{counted(left, 'answer')} to {in_marks(old.label)} instead of {number_word(given)}"
    if old.verdict != new.verdict:
        yield f"{in_marks(old.label)} {_BECOMES.get(new.verdict, new.verdict)}"
    if (old.low, old.high) != (new.low, new.high):
        yield f"the bounds of {in_marks(old.label)} change"
    if old.n_articles != new.n_articles:
        verb = "answers" if new.n_articles == 1 else "answer"
        yield f"{counted(new.n_articles, 'report')} {verb} {in_marks(old.label)} instead of {number_word(old.n_articles)}"


def _changed(
    now: Outcome,
    then: Outcome,
    before: Mapping[str, frozenset[Place]],
    after: Mapping[str, frozenset[Place]],
    *,
    known: set[str],
    me: Place,
) -> int:
    """How many questions that the decision is not about have other figures or another verdict."""
    verdicts = {places: then.questions[key].verdict for key, places in after.items() if key in then.questions}
    return sum(
        1
        for key, places in before.items()
        if key not in known
        and me not in places
        and key in now.questions
        and verdicts.get(places) != now.questions[key].verdict
    )


def _sentence(told: Sequence[str]) -> str:
    if not told:
        return "Nothing changes."
    return f"{upper_first('; '.join(told))}."
