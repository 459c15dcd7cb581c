"""Sentences that say the same of several files, told once.

A crawler writes a file an article: of three hundred such files three hundred notices say that `maintext` was read as the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["without_repetition"]


def without_repetition(sentences: Iterable[str]) -> list[str]:
    """Sentences in their order, those that differ in the file they name only told once.

    Parameters
    ----------
    sentences
        Each begins with what it is about, and a colon.

    Examples
    --------
    >>> without_repetition(["a.json: left out: tags.", "b.csv: left out: clicks.", "c.json: left out: tags."])
    ['a.json and 1 more: left out: tags.', 'b.csv: left out: clicks.']
    """
    about: dict[str, list[str]] = {}
    for sentence in sentences:
        name, _, said = sentence.partition(": ")
        about.setdefault(said or sentence, []).append(name if said else "")
    told: list[str] = []
    for said, names in about.items():
        if not names[0]:
            told.append(said)
        else:
            others = f" and {len(names) - 1} more" if len(names) > 1 else ""
            told.append(f"{names[0]}{others}: {said}")
    return told
