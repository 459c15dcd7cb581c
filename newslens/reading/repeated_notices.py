"""Sentences that say the same of several files, told once.

A crawler writes a file an article: of three hundred such files three hundred notices say that `maintext` was read as the text.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import listed_at_most
from newslens.reading import reading_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["without_repetition"]

_HEAD: Final = re.compile(r"(?P<name>.+?)(?P<verb> (?:was|were|is|are) .*)?", re.DOTALL)
"""What stands before the colon: the name of a file, and in some sentences a verb ("a.html was left out")."""


def without_repetition(sentences: Iterable[str]) -> list[str]:
    """Sentences in their order, those that differ in the file they name only told once.

    Parameters
    ----------
    sentences
        Each begins with what it is about, and has a colon behind it or behind the verb.

    Examples
    --------
    >>> without_repetition(["a.json: left out: tags.", "b.csv: left out: clicks.", "c.json: left out: tags."])
    ['a.json and c.json: left out: tags.', 'b.csv: left out: clicks.']
    >>> without_repetition(["a.html was left out: it is hidden.", "b.html was left out: it is hidden."])
    ['a.html was left out: it is hidden (so too b.html).']
    """
    about: dict[tuple[str, str], list[str]] = {}
    for sentence in sentences:
        head, _, said = sentence.partition(": ")
        found = _HEAD.fullmatch(head)
        if not said or found is None:
            about.setdefault(("", sentence), [])
        else:
            about.setdefault((found["verb"] or "", said), []).append(found["name"])
    return [_told(list(dict.fromkeys(names)), verb, said) for (verb, said), names in about.items()]


def _told(names: Sequence[str], verb: str, said: str) -> str:
    if not names:
        return said
    first, *others = _without_folder(names)
    if not verb:
        return f"{listed_at_most([first, *others], thresholds.NAMED_FILES)}: {said}"
    whole = f"{first}{verb}: {said}"
    # The verb is that of one file, so the sentence stays that of the first, with the others behind it.
    so_too = listed_at_most(others, thresholds.NAMED_FILES - 1)
    return f"{whole.removesuffix('.')} (so too {so_too})." if others else whole


def _without_folder(names: Sequence[str]) -> list[str]:
    """Names of files, those behind the first without the folder where it is that of the first."""
    folder = PurePath(names[0]).parent
    shown = (PurePath(name).name if PurePath(name).parent == folder else name for name in names[1:])
    return [names[0], *shown]
