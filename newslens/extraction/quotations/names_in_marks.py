"""Names, titles and terms in quotation marks, which are nobody's words.

Takes a text and a stretch in marks; tells whether the stretch names something. Where it stands tells it of a nickname inside
a name (Ana “the Fox” Duarte), behind a phrase that gives a name ("known as the “cage”") and behind a noun for a work or a
vessel ("the song “Blue Evening”"). How it is written tells it of a title: all its telling words have a capital, and
the sentence around it is not written so.

What this does not cover: a title in small letters ("they watched “the long day”"), and irony.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.language.closed_classes import function_words
from newslens.language.tagger import tag_words
from newslens.lexicon import alternation, words

if TYPE_CHECKING:
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.extraction.quotations.quotation_marks import MarkedStretch

__all__ = ["is_name_by_place", "is_nickname", "is_title_in_sentence", "is_written_as_title"]

_NAME_BEFORE = re.compile(r"(?:\A|[^\w“\"])([A-Z][\w.'’-]*)[ \xa0]\Z")
_NAME_BEHIND = re.compile(r",? (?:(?:de|di|da|van|von|der|el|al)[ -])?[A-Z][\w'’-]*[a-z]")
_VERBS = frozenset("VBEG")
_GOVERNING = frozenset("DJI'#NXW")
"""Letters of what stands before a single word that is a name: determiner, adjective, preposition, owner, number, noun, "what"."""
_ARTICLE = re.compile(r"an?\s", re.IGNORECASE)
_SAID_OF_WORK = re.compile(r"\b(?:of|about) (?:the|his|her|its|their|this|that) [\w -]+,[ \xa0]?\Z")
"""Said of the song, “Never Again.” has no title."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def is_name_by_place(text: str, marked: MarkedStretch) -> bool:
    """Whether a stretch in marks stands where a name stands.

    Parameters
    ----------
    text
        The text of the article.
    marked
        One of its stretches in marks.
    """
    before = text[max(0, marked.opened - thresholds.NAMING_CHARACTERS) : marked.opened]
    surface = text[marked.start : marked.end]
    if surface.count(" ") >= thresholds.NAME_WORDS:
        return False
    if _behind_naming().search(before):
        # not: dubbed “a disaster in waiting”, the term “was never used”
        return _ARTICLE.match(surface) is None and not _is_predicate(surface)
    is_behind_work = _behind_work().search(before) is not None and _SAID_OF_WORK.search(before) is None
    return is_behind_work and is_written_as_title(surface)


def is_nickname(text: str, marked: MarkedStretch) -> bool:
    """Whether a stretch stands inside a name: Ana “the Fox” Duarte; not: The “Fox” Hotel.

    Parameters
    ----------
    text
        The text of the article.
    marked
        One of its stretches in marks.
    """
    before = text[max(0, marked.opened - thresholds.NAMING_CHARACTERS) : marked.opened]
    given = _NAME_BEFORE.search(before)
    return (
        given is not None
        and given[1].lower() not in function_words()
        and text[marked.end - 1] not in ".,!?"
        and text.count(" ", marked.start, marked.end) < thresholds.NAME_WORDS
        and _NAME_BEHIND.match(text, marked.closed) is not None
    )


def is_written_as_title(surface: str) -> bool:
    """Whether all telling words have a capital; titles keep small words small.

    Examples
    --------
    >>> [is_written_as_title(each) for each in ("The House of the Dead", "Go home", "Go Home", "a Day Out")]
    [True, False, True, False]
    """
    found = _WORD.findall(surface)
    telling = [
        word for word in found if len(word) >= thresholds.TITLE_LETTERS or word in {found[0], found[-1]}
    ]
    return bool(found) and all(word[0].isupper() for word in telling)


def is_title_in_sentence(text: str, sentence: OwnSentence, at: int) -> bool:
    """Whether a fragment in marks is a title by the way it and its sentence are written.

    Right behind a verb, what was said is a title only where the verb is one of making or performing: "he wrote “Blue
    Evening”" has a title, "he shouted “Free Porto”" has none.

    Parameters
    ----------
    text
        The text of the article.
    sentence
        One of its sentences.
    at
        Position of the word of the sentence that stands for the fragment.
    """
    marked = sentence.quoted[at]
    if sentence.words is None or not is_written_as_title(text[marked.start : marked.end]):
        return False
    before = sentence.words.tags[at - 1 : at]
    if before in _VERBS:
        return sentence.words.words[at - 1] in words("speech/work_verbs")
    if " " not in text[marked.start : marked.end] and before not in _GOVERNING:
        return False
    around = f"{text[sentence.start : marked.opened]} {text[marked.closed : sentence.end]}"
    telling = [word for word in around.split() if len(word) >= thresholds.TITLE_LETTERS and word[0].isalpha()]
    return 2 * sum(word[0].islower() for word in telling) >= len(telling)


def _is_predicate(surface: str) -> bool:
    """Whether words in small letters start with a finite verb: the word “was misread”; not: the word “was”."""
    tags = tag_words(surface, 0, len(surface)).tags
    return len(tags) > 1 and surface[0].islower() and tags[0] in "VAM"


@cache
def _behind_naming() -> re.Pattern[str]:
    """A phrase that gives a name, at the end of a stretch: "known as the", "by the name of"."""
    return re.compile(
        rf"(?<!\w)(?:{alternation(words('speech/naming_phrases'))})(?:,? (?:the|his|her|its|their|our))?[ \xa0]?\Z",
        re.IGNORECASE,
    )


@cache
def _behind_work() -> re.Pattern[str]:
    """A noun for a work or vessel, or "called" in the passive, at the end of a stretch."""
    return re.compile(
        rf"(?<!\w)(?:(?:{alternation(words('speech/works'))})(?:,? called)?,?|(?:[a-z]{{3,}}|is|be) called)[ \xa0]?\Z"
    )
