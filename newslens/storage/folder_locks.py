"""Locks on folders, where the system has such locks: they end with the program that holds them, however it ends.

Where there are none, two writers in one instant are rare; nobody waits, and nothing that depends on a lock is done.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

try:
    import fcntl
except ImportError:  # not on every system
    _HAS_LOCKS = False
else:
    _HAS_LOCKS = True

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["alone_in", "held_folder"]


@contextlib.contextmanager
def alone_in(folder: Path, *, shared: bool = False) -> Iterator[None]:
    """Wait until nobody else works in a folder, and keep others waiting meanwhile.

    Parameters
    ----------
    folder
        The folder; where there is none, or it cannot be opened, nobody waits.
    shared
        Let others in who want to read as well.
    """
    try:
        handle = os.open(folder, os.O_RDONLY) if _HAS_LOCKS else None
    except OSError:  # what is wrong with the folder is told by what is done there
        handle = None
    try:
        if handle is not None:
            with contextlib.suppress(OSError):  # some network file systems have no locks
                fcntl.flock(handle, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def held_folder(folder: Path, *, wait: bool) -> int | None:
    """The open handle of a folder that is locked until the handle is closed; None where it cannot be had.

    Parameters
    ----------
    folder
        The folder itself, not a link to it.
    wait
        Whether to wait for who holds it now, or to go without.
    """
    if not _HAS_LOCKS:
        return None
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle
