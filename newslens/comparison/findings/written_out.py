"""Words of a wording, contracted forms written out, so that "didn't" and "did not" are the same two words.

Takes a text; gives its words (`newslens.comparison.shared.content_words`), each contracted form as two of them: "didn't" as
"did" and "not", which stand where "did" and "n't" stand. Two wordings that are aligned so agree in "did" where only one of
them denies.

What this does not cover: "'s", which stands for two words ("he's here", "he's gone"), and "'d" for "had".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import read_words, word
from newslens.lexicon import alternation, entries, mapping

if TYPE_CHECKING:
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["read_written_out"]

_CANNOT = ("can", "not")
"""The one contraction that is written without an apostrophe, and what "can't" stands for."""


def read_written_out(text: str) -> list[ComparedWord]:
    """Words of a text in order, contracted forms in two.

    Examples
    --------
    >>> [(each.surface, each.form) for each in read_written_out("We can’t stay, and he won't")]
    [('We', 'we'), ('ca', 'can'), ('n’t', 'not'), ('stay', 'stay'), ('and', 'and'), ('he', 'he'), ('wo', 'will'), ("n't", 'not')]
    """
    return [half for each in read_words(text) for half in _halves(each)]


def _halves(each: ComparedWord) -> list[ComparedWord]:
    head, tail = _written_out(each.form)
    if not head or not tail or len(each.form) != len(each.surface):
        return [each]
    # "n't" and the "not" of "cannot" are three characters, "'ll" is three and "'m" two: the rest is the first word.
    at = -3 if tail == "not" else each.form.rindex("'") - len(each.form)
    middle = each.end + at
    return [
        word(head)._replace(start=each.start, end=middle, surface=each.surface[:at]),
        word(tail)._replace(start=middle, end=each.end, surface=each.surface[at:]),
    ]


def _written_out(form: str) -> tuple[str, str]:
    """The two words of a contracted form; nothing for the second where it is none."""
    found = _contracted().search(form)
    whole = mapping("language/contractions")[found.group()] if found else form
    if whole == "cannot":
        return _CANNOT
    if found is None:
        return form, ""
    if not found.start():  # "won't" is in the list as a whole
        head, _, tail = whole.partition(" ")
        return head, tail
    return form[: found.start()], whole


@cache
def _contracted() -> re.Pattern[str]:
    """A contracted ending: the whole of "can't", the "n't" of "didn't"."""
    return re.compile(rf"(?:{alternation(line[0] for line in entries('language/contractions'))})$")
