"""Bytes in, other bytes out: cut, repeated, spliced, set to what a format is made of, nested without end.

A change knows the tokens of the format (`format_tokens`) and another file of any format; where it happens is drawn.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from hostile.files.format_tokens import NUMBERS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

__all__ = ["LONGEST", "changed_bytes"]

LONGEST: Final = 100_000
"""Bytes of a file at most: a limit on the time for it can be told then."""

_NESTED: Final = (10, 100, 600, 3000, 20_000)
"""How often a token is set behind itself: parsers that call themselves end between hundreds and thousands."""

_OF_FORMAT: Final = 0.7
"""Share of tokens of the format among what is set behind itself."""

_PIECE: Final = re.compile(rb"<[^<>]{1,200}>|\{[^{}]{1,200}\}|[^\n,;\t]{0,200}[\n,;\t]|\([^()]{1,200}\)")
_NUMBER: Final = re.compile(rb"-?\d{1,30}(?:\.\d{1,30})?")
_ENCODINGS: Final = ("utf-16", "utf-16-le", "utf-8-sig", "cp1252", "utf-32", "cp037", "utf-7", "gb18030")


def changed_bytes(drawn: random.Random, data: bytes, tokens: Sequence[bytes], other: bytes) -> bytes:
    """Bytes with one change.

    Parameters
    ----------
    drawn
        Draws the change and its place.
    data
        The bytes.
    tokens
        What the format is made of.
    other
        Another file, which a piece may be taken from.

    Examples
    --------
    >>> import random
    >>> len(changed_bytes(random.Random(1), b"Two boats sank.", [b"<p>"], b"Lund")) <= LONGEST
    True
    """
    change = drawn.choices(_CHANGES, weights=_WEIGHTS)[0]
    return change(drawn, data, tokens, other)[:LONGEST]


def _stretch(drawn: random.Random, data: bytes) -> tuple[int, int]:
    """A stretch that is short most of the time."""
    start = drawn.randrange(len(data) + 1)
    length = drawn.choice((1, 2, 4, 16, 64, 400, len(data) or 1))
    return start, min(len(data), start + drawn.randint(1, length))


def _flip(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    flipped = bytearray(data)
    for _ in range(drawn.choice((1, 1, 2, 8, 32)) if data else 0):
        flipped[drawn.randrange(len(data))] = drawn.choice((drawn.randrange(256), 0, 255, 32, 60, 34))
    return bytes(flipped)


def _flip_bit(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    flipped = bytearray(data)
    if data:
        flipped[drawn.randrange(len(data))] ^= 1 << drawn.randrange(8)
    return bytes(flipped)


def _cut(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(drawn, data)
    return data[:start] + data[end:]


def _cut_off(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    return data[: drawn.randrange(len(data) + 1)]


def _repeat(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    start, end = _stretch(drawn, data)
    times = drawn.choice((1, 1, 2, 5, 50, 2000))
    return data[:end] + (data[start:end] * times)[:LONGEST] + data[end:]


def _swap(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    a, b, c = sorted(drawn.randrange(len(data) + 1) for _ in range(3))
    return data[:a] + data[b:c] + data[a:b] + data[c:]


def _splice(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], other: bytes) -> bytes:
    (start, end), (first, last) = _stretch(drawn, data), _stretch(drawn, other)
    return data[:start] + other[first:last] + data[drawn.choice((start, end)) :]


def _join(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], other: bytes) -> bytes:
    """The head of one file and the tail of another."""
    return data[: drawn.randrange(len(data) + 1)] + other[drawn.randrange(len(other) + 1) :]


def _insert(drawn: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    place = drawn.choice([0, len(data), *(drawn.choice(_edges(data)) for _ in range(4))])
    return data[:place] + drawn.choice(tokens) + data[place:]


def _overwrite(drawn: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    token, place = drawn.choice(tokens), drawn.randrange(len(data) + 1)
    return data[:place] + token + data[place + len(token) :]


def _exchange(drawn: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    """One token for another, where the first stands, once or everywhere."""
    there = [token for token in tokens if token and token in data]
    if not there:
        return data
    return data.replace(drawn.choice(there), drawn.choice(tokens), drawn.choice((1, -1)))


def _nest(drawn: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    """A token or a piece of the file behind itself, with or without something to read in between."""
    there = [found[0] for found in _PIECE.finditer(data)]
    token = drawn.choice(tokens if not there or drawn.random() < _OF_FORMAT else there)
    repeated, place = token + drawn.choice((b"", b"", b"a", b"\n")), drawn.choice(_edges(data))
    times = min(drawn.choice(_NESTED), LONGEST // max(1, len(repeated)))
    return data[:place] + repeated * times + data[place:]


def _recount(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    """Another number in the place of one."""
    there = list(_NUMBER.finditer(data))
    if not there:
        return data
    found = drawn.choice(there)
    return data[: found.start()] + drawn.choice(NUMBERS) + data[found.end() :]


def _rearrange(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    """Elements, lines, cells and groups, one of them moved, left out, doubled or put into another's place."""
    there = list(_PIECE.finditer(data))
    if len(there) < 2:
        return data
    one, two = sorted(drawn.sample(there, 2), key=lambda found: found.start())
    kept = drawn.choice(
        ((one[0], one[0]), (two[0], one[0]), (b"", two[0]), (one[0], b""), (two[0] + one[0], two[0]))
    )
    return data[: one.start()] + kept[0] + data[one.end() : two.start()] + kept[1] + data[two.end() :]


def _recode(drawn: random.Random, data: bytes, _tokens: Sequence[bytes], _other: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(drawn.choice(_ENCODINGS), "replace")


def _restructure(drawn: random.Random, data: bytes, tokens: Sequence[bytes], _other: bytes) -> bytes:
    """JSON with another value in the place of one; anything else as it is."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return data
    places = list(_places(tree))
    values: list[Any] = [
        None,
        [],
        {},
        "",
        0,
        -1,
        1e300,
        True,
        10**30,
        [[]],
        {"a": None},
        "\ud800",
        drawn.choice(tokens).decode("latin-1"),
    ]
    if places:
        holder, key = drawn.choice(places)
        source, name = drawn.choice(places)
        holder[key] = drawn.choice(
            [*values, [holder[key]], {"text": holder[key]}, json.loads(json.dumps(source[name]))]
        )
    return json.dumps(tree).encode()


def _places(tree: Any) -> list[tuple[Any, Any]]:
    found, waiting = [], [tree]
    while waiting:
        holder = waiting.pop()
        keys = (
            list(holder)
            if isinstance(holder, dict)
            else range(len(holder))
            if isinstance(holder, list)
            else ()
        )
        found += [(holder, key) for key in keys]
        waiting += [holder[key] for key in keys]
    return found


def _edges(data: bytes) -> list[int]:
    """Places where something begins or ends, and the ends of the file."""
    return [0, len(data), *(found.end() for found in re.finditer(rb"[<>{}\[\]()\n,; /\\]", data))]


_WEIGHTED: Final[dict[Any, int]] = {
    _flip: 3, _flip_bit: 2, _cut: 3, _cut_off: 1, _repeat: 3, _swap: 2, _splice: 2, _join: 1, _insert: 6, _overwrite: 2,
    _exchange: 4, _nest: 4, _recount: 3, _rearrange: 5, _recode: 1, _restructure: 4,
}  # fmt: skip
_CHANGES: Final[list[Callable[[random.Random, bytes, Sequence[bytes], bytes], bytes]]] = list(_WEIGHTED)
_WEIGHTS: Final = list(_WEIGHTED.values())
