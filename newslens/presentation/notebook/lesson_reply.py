"""What a guess is answered with: whether the tables bear it out, in a sentence; a line of text each, in a notebook a paragraph."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

__all__ = ["MISSING", "LessonAnswer", "Reply"]


class LessonAnswer(NamedTuple):
    """Whether the tables bear a guess out, and what to say to it."""

    borne_out: bool | None
    """None where nothing was guessed."""
    words: str

    def __str__(self) -> str:
        return f"{'…' if self.borne_out is None else '✓' if self.borne_out else '→'} {self.words}"


class Reply:
    """Answers to guesses: a line of text each, in a notebook a paragraph."""

    def __init__(self, answers: tuple[LessonAnswer, ...]) -> None:
        self.answers = answers

    def __repr__(self) -> str:
        return "\n".join(str(each) for each in self.answers)

    def _repr_html_(self) -> str:
        lines = Markup("").join(Markup("<p>{}</p>").format(str(each)) for each in self.answers)
        return str(Markup('<div class="mathjax_ignore">{}</div>').format(lines))


MISSING = LessonAnswer(None, "Your guess is still missing: write it in place of None and run the cell again.")
"""The answer to no guess."""
