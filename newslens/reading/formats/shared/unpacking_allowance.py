"""What may still be unpacked of one file: shared by it and everything that comes out of it.

An archive in an archive draws on the allowance of the outer one, so that a thousand small bombs are no way around the limit of
a single one.
"""

from __future__ import annotations

from dataclasses import dataclass

from newslens.errors import InputError
from newslens.reading.formats.shared.reading_limits import MEMBERS, UNPACKED_BYTES, megabytes

__all__ = ["Allowance"]


@dataclass(slots=True)
class Allowance:
    """Bytes and members that may still come out of a file.

    Examples
    --------
    >>> allowance = Allowance(size=100)
    >>> allowance.take(60, name="a.zip")
    >>> allowance.size
    40
    """

    size: int = UNPACKED_BYTES
    members: int = MEMBERS

    def take(self, size: int, *, name: str) -> None:
        """Use some of the bytes.

        Raises
        ------
        InputError
            When fewer are left.
        """
        if size > self.size:
            raise InputError(
                f"{name} was not read: more than {megabytes(UNPACKED_BYTES)} would come out of the file it stands in; "
                "unpack that file, and give its parts one by one."
            )
        self.size -= size

    def take_member(self, *, name: str) -> None:
        """Use one of the members.

        Raises
        ------
        InputError
            When none is left.
        """
        if not self.members:
            raise InputError(
                f"{name} was not read: the file it stands in holds more than {MEMBERS:,} members; take it apart."
            )
        self.members -= 1
