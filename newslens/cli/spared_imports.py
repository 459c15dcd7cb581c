"""Libraries that other libraries load when they start, that take seconds, and that no command needs.

altair loads jsonschema, which loads `rfc3987_syntax` where a JupyterLab has installed it; that one builds a parser of addresses
in its import, four of the seven seconds that a small report took. No schema that is checked here knows the format
that it reads. It is left out of the process of a command only, never of a program or notebook that imports newslens.
"""

from __future__ import annotations

import sys
from typing import Final, cast

__all__ = ["spare_imports"]

_SPARED: Final = ("rfc3987_syntax",)


def spare_imports() -> None:
    """Let libraries find none of those that are spared; one that is loaded already stays.

    Examples
    --------
    >>> spare_imports()
    """
    for name in _SPARED:
        # None is what the import system takes for "not there": jsonschema then leaves that one format unchecked.
        cast("dict[str, object]", sys.modules).setdefault(name, None)
