"""The errors that newslens raises on purpose.

Every one of them is a sentence for the person who ran the program: it names the file or the argument, the
place in it and the way out. The command line prints the sentence and exits with code 2; anything else that
escapes is a bug and keeps its traceback.
"""

from __future__ import annotations

import re

__all__ = [
    "InputError",
    "MissingExtraError",
    "NewslensError",
    "OmittedPictureWarning",
    "ReadingNotice",
    "UnmatchedDecisionWarning",
    "UnreadableArticleWarning",
    "kind_of_warning",
    "one_sentence",
]

_HEAD = 800
"""Characters of the beginning of a long message that are kept: the file, the place in it and what is wrong stand there. The
longest message about an ordinary file has 700."""

_TAIL = 300
"""Characters of its end that are kept: the way out stands there."""

_LINE_ENDS = re.compile(r"[\n\r]+")


def one_sentence(message: str) -> str:
    r"""A message as a person reads it: on one line, and not much longer than a sentence.

    What a message quotes (a cell, the name of a column, what a library says) may be as long as the file. The middle of a long
    message is left out.

    Examples
    --------
    >>> one_sentence("a.csv cannot be read:\n  no table; save it anew.")
    'a.csv cannot be read: no table; save it anew.'
    >>> told = one_sentence(f"a.csv: unknown column {'x' * 5000!r}; rename it.")
    >>> len(told), told[:30], told[-15:]
    (1103, "a.csv: unknown column 'xxxxxxx", "xx'; rename it.")
    """
    first, *others = _LINE_ENDS.split(message)
    line = " ".join([first.rstrip(), *(other.strip() for other in others)]) if others else message
    return line if len(line) <= _HEAD + _TAIL else f"{line[:_HEAD]} … {line[-_TAIL:]}"


class _Told(Exception):  # noqa: N818 - base of warnings as well
    """What is told in a message, see `one_sentence`."""

    def __init__(self, message: str = "") -> None:
        super().__init__(one_sentence(message))


class NewslensError(_Told):
    """Base class of the errors that newslens raises on purpose."""


class InputError(NewslensError, ValueError):
    """Input that cannot be used: a missing folder, an unknown column, a date that is none."""


class MissingExtraError(NewslensError, ImportError):
    """A part of newslens was called whose optional dependencies are not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra that is not installed: pip install 'newslens[{extra}]'")
        self.what = what
        self.extra = extra

    def of_file(self, name: str) -> MissingExtraError:
        """The same, with the file that was to be read.

        Examples
        --------
        >>> print(MissingExtraError("Reading HTML", "html").of_file("a.html"))
        a.html: Reading HTML needs an extra that is not installed: pip install 'newslens[html]'
        """
        return MissingExtraError(f"{name}: {self.what}", self.extra)


class UnreadableArticleWarning(_Told, UserWarning):
    """One article of many could not be read and was left out; the message names the file and the reason."""


class ReadingNotice(_Told, UserWarning):
    """What a reader of a format assumed or dropped; nothing is wrong, but the person should know."""


class OmittedPictureWarning(_Told, UserWarning):
    """A picture of a notebook could not be put on its page; the message names it and says what a page takes along."""


class UnmatchedDecisionWarning(_Told, UserWarning):
    """A person's decision is about a row that is not there; the message names its line."""


def kind_of_warning(category: type[Warning]) -> str:
    """What a warning is called where a person reads it: a note where nothing is wrong.

    Examples
    --------
    >>> kind_of_warning(ReadingNotice), kind_of_warning(UnreadableArticleWarning), kind_of_warning(RuntimeWarning)
    ('Note', 'Warning', 'RuntimeWarning')
    """
    if issubclass(category, ReadingNotice):
        return "Note"
    return "Warning" if issubclass(category, UserWarning) else category.__name__
