"""The errors that newslens raises on purpose.

Every one of them is a sentence for the person who ran the program: it names the file or the argument, the
place in it and the way out. The command line prints the sentence and exits with code 2; anything else that
escapes is a bug and keeps its traceback.
"""

from __future__ import annotations

__all__ = [
    "InputError",
    "MissingExtraError",
    "NewslensError",
    "UnmatchedDecisionWarning",
    "UnreadableArticleWarning",
]


class NewslensError(Exception):
    """Base class of the errors that newslens raises on purpose."""


class InputError(NewslensError, ValueError):
    """Input that cannot be used: a missing folder, an unknown column, a date that is none."""


class MissingExtraError(NewslensError, ImportError):
    """A part of newslens was called whose optional dependencies are not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra that is not installed: pip install 'newslens[{extra}]'")
        self.extra = extra


class UnreadableArticleWarning(UserWarning):
    """One article of many could not be read and was left out; the message names the file and the reason."""


class UnmatchedDecisionWarning(UserWarning):
    """A person's decision is about a row that is not there; the message names its line."""
