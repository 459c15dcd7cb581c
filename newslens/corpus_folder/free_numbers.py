"""The number behind a name that is taken: "herald-2" beside "herald".

Takes a name and the question whether it is free with a number behind it; gives the first such number. Where the counting ended is
remembered: ten thousand articles of one outlet are not counted from the first for each of them.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FreeNumbers"]


class FreeNumbers:
    """Numbers that were given out, by name; one that was given out is not free again.

    Examples
    --------
    >>> numbers = FreeNumbers()
    >>> numbers.first("herald", lambda number: number != 2), numbers.first("herald", lambda number: number != 2)
    (1, 3)
    """

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def first(self, name: str, is_free: Callable[[int], bool]) -> int:
        """The first number, from 1 on, that was not given out for a name and is free.

        Parameters
        ----------
        name
            The name; 1 stands for the name alone.
        is_free
            Whether the name is free with a number; what is given out once counts as taken.
        """
        number = next(each for each in count(self._given.get(name, 0) + 1) if is_free(each))
        self._given[name] = number
        return number
