"""The words that the rules of newslens work with, kept apart from the rules.

Each topic is a plain text file, `<folder>/<topic>.txt`, one entry a line; a folder says what its lists were made for. Fields of an entry are
separated by `` | ``; what follows a `` # `` is the reason for the entry and is not read; blank lines and lines
that start with `#` are skipped. A reader who misses a reporting verb or disagrees with the range of "several"
mends a line of text, not a program.

Entries keep the order of the file. Nothing here is changed after loading, so results may be shared.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from newslens.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["alternation", "entries", "mapping", "words"]

_COMMENT = re.compile(r"(?:^|\s)#.*$")


@cache
def entries(topic: str) -> tuple[tuple[str, ...], ...]:
    """Entries of a topic, each a tuple of its fields.

    Parameters
    ----------
    topic
        Path of a file in `newslens/lexicon`, without the ending: `figures/currencies`.

    Raises
    ------
    InputError
        When there is no such topic.

    Examples
    --------
    >>> entries("figures/vague_amounts")[0][0]
    'a couple'
    """
    source = files(__name__) / f"{topic}.txt"
    if not source.is_file():
        raise InputError(f"There is no lexicon {topic!r} in newslens/lexicon; check the spelling.")
    lines = (_COMMENT.sub("", line).strip() for line in source.read_text(encoding="utf-8").splitlines())
    return tuple(tuple(field.strip() for field in line.split("|")) for line in lines if line)


@cache
def words(topic: str) -> frozenset[str]:
    """First fields of a topic's entries, as a set."""
    return frozenset(fields[0] for fields in entries(topic))


@cache
def mapping(topic: str) -> Mapping[str, str]:
    """First field of each entry of a topic, to its second field."""
    return MappingProxyType({fields[0]: fields[1] for fields in entries(topic)})


def alternation(choices: Iterable[str]) -> str:
    r"""Regular expression source that matches any of the choices, the longest first.

    A space in a choice matches any run of white space.

    Examples
    --------
    >>> alternation(["more than", "more"])
    'more\\s+than|more'
    """
    ordered = sorted(set(choices), key=lambda choice: (-len(choice), choice))
    return "|".join(r"\s+".join(re.escape(part) for part in choice.split()) for choice in ordered)
