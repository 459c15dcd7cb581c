"""Findings about statements that one report tells and another tells the denial of.

Takes the texts and their sentences; gives one draft for each denial ("the firm denied that the state had offered it a loan")
whose content another report tells ("the state offered the firm a loan"). The two agree in nothing but the words: somebody
says it, and somebody says that it is not so. No report is said to be wrong.

What is denied is read behind a verb of the lexicon `comparison/denying_verbs`, up to the end of its clause; another report
tells it where one sentence without a denial has nearly all of its content words.

What this does not cover: denials that name what they deny by a noun alone ("denied the claims"), and a report that tells
both sides itself, which is what a careful report does.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.comparison.shared.slugs import slug
from newslens.frames import rows
from newslens.language.closed_classes import closed_class_words
from newslens.language.verbs import lexicon_forms
from newslens.lexicon import alternation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

__all__ = ["find_disputes"]

_CLAUSE: Final = r"[^.;:!?—“”\"]+?(?=\s*(?:$|[.;:!?—“”\"]|,\s))"
"""What is denied, up to the mark that ends its clause."""


class _Stretch(NamedTuple):
    """A stretch of an article: a sentence, or what a sentence says is denied."""

    article: str
    start: int
    end: int
    text: str


def find_disputes(
    texts: Mapping[str, str], sentences: pd.DataFrame, *, order: Mapping[str, int]
) -> Iterator[Draft]:
    """Findings about statements that one report tells and another tells the denial of.

    Parameters
    ----------
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`.
    order
        Number of each report, from 1.
    """
    told = [
        _Stretch(article, start, end, texts[article][start:end])
        for article, start, end in rows(sentences, "article_id", "start", "end")
    ]
    denials = [denial for sentence in told if (denial := _denied(sentence)) is not None]
    if not denials:
        return
    index: dict[str, list[_Stretch]] = {}
    for sentence in told:
        if not _is_denying(sentence.text):
            for idea in sorted(_ideas(sentence.text)):
                index.setdefault(idea, []).append(sentence)
    seen: set[tuple[str, ...]] = set()
    for denial in denials:
        found = _telling(denial, index)
        # Copies of one denial are one finding.
        key = tuple(sorted(_ideas(denial.text)))
        if found is not None and key not in seen:
            seen.add(key)
            yield _draft(denial, found, order)


def _denied(sentence: _Stretch) -> _Stretch | None:
    """What a sentence says is denied."""
    found = _pattern().search(sentence.text)
    if found is None:
        return None
    start, end = found.span("denied")
    return _Stretch(sentence.article, sentence.start + start, sentence.start + end, found["denied"])


def _telling(denial: _Stretch, index: Mapping[str, list[_Stretch]]) -> _Stretch | None:
    """The sentence of another report that tells most of what is denied."""
    ideas = _ideas(denial.text)
    if len(ideas) < thresholds.DENIED_WORDS:
        return None
    rarest = sorted(ideas, key=lambda idea: (len(index.get(idea, ())), idea))
    # "Any involvement in the attack" is not told by a sentence on the attack: the deed that is denied comes first.
    deed = next(each.idea for each in read_words(denial.text) if each.kind == CONTENT)
    best: _Stretch | None = None
    most = thresholds.DENIED_SHARE * len(ideas)
    for idea in rarest[: thresholds.DENIED_LOOKED_UP]:
        for sentence in index.get(idea, ())[: thresholds.DENIED_TRIED]:
            told = _ideas(sentence.text)
            shared = len(ideas & told)
            is_long = len(told) > thresholds.TELLING_TIMES * len(ideas)
            if sentence.article != denial.article and shared >= most and deed in told and not is_long:
                best, most = sentence, shared + 1
    return best


def _ideas(text: str) -> frozenset[str]:
    return frozenset(each.idea for each in read_words(text) if each.kind == CONTENT)


def _is_denying(sentence: str) -> bool:
    """Whether a sentence denies anything, or asks."""
    words = re.findall(r"[a-z’']+", sentence.casefold().replace("’", "'"))
    denies = closed_class_words("denies") | _denying_forms()
    return sentence.rstrip('”"’ ').endswith("?") or any(
        each in denies or each.endswith("n't") for each in words
    )


def _draft(denial: _Stretch, telling: _Stretch, order: Mapping[str, int]) -> Draft:
    said, denied = _shown(telling.text), _shown(denial.text)
    reports = order[telling.article], order[denial.article]
    return Draft(
        kind="dispute",
        key=slug(denied),
        summary=f"Report {reports[0]} tells it: “{said}”; report {reports[1]} tells that it is denied: “{denied}”.",
        reason="The sentence of one report has nearly all words of what the other says is denied. One side says it, the other "
        "denies it; the reports do not contradict each other.",
        verdict="disputed",
        weight=thresholds.DISPUTE_WEIGHT,
        subject=None,
        proofs=(
            Proof(telling.article, telling.start, telling.end, telling.text, "told"),
            Proof(denial.article, denial.start, denial.end, denial.text, "denied"),
        ),
    )


def _shown(text: str) -> str:
    """A stretch in one line, cut where it is long."""
    plain = " ".join(text.split()).rstrip(".")
    if len(plain) <= thresholds.DISPUTE_SHOWN:
        return plain
    return plain[: thresholds.DISPUTE_SHOWN].rpartition(" ")[0] + " …"


@cache
def _denying_forms() -> frozenset[str]:
    verbs = {verb for verb, _ in lexicon.entries("comparison/denying_verbs")}
    return frozenset(form for verb, form, _ in lexicon_forms() if verb in verbs) | {"denial", "denials"}


@cache
def _pattern() -> re.Pattern[str]:
    """A denial with what is denied."""
    forms: dict[str, set[str]] = {"plain": set(), "claims": set()}
    kinds = lexicon.mapping("comparison/denying_verbs")
    for verb, form, _ in lexicon_forms():
        if verb in kinds:
            forms[kinds[verb]].add(form)
    nouns = alternation(lexicon.words("comparison/claim_nouns"))
    every = alternation(forms["plain"] | forms["claims"])
    return re.compile(
        rf"\b(?:(?:{every})\s+(?:[a-z]+\s+){{0,2}}?(?:{nouns})\s+(?:that|of)\s+"
        rf"|(?:{alternation(forms['plain'])})\s+(?:that\s+)?)(?P<denied>{_CLAUSE})"
    )
