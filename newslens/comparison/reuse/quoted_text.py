"""What of a stretch of text stands in quotation marks, and how much of it that is.

Takes any text; looks at the marks alone, so that it works where no quotations were extracted and where an
extraction gives up. Stretches of a word or two are left out by their length. Two reporters who hear one speaker
print the same quotation, so quoted text tells nothing of who took from whom.

What this does not cover: marks that are not paired on one line, and single quotation marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslens.comparison.shared.word_weights import WORDINGS_KEPT

__all__ = ["quoted_pieces", "quoted_share"]

_MARKED = re.compile(r"[\"“”„«]([^\"“”„«»\n]{8,}?)[\"“”«»]")


def quoted_pieces(text: str) -> list[str]:
    """Stretches of eight characters and more between quotation marks.

    Examples
    --------
    >>> quoted_pieces('“Nobody slept,” he said, “and nobody will.”')
    ['Nobody slept,', 'and nobody will.']
    """
    return [found.group(1) for found in _MARKED.finditer(text)]


@lru_cache(maxsize=WORDINGS_KEPT)
def quoted_share(text: str) -> float:
    """Share of the characters that stand in quotation marks, the marks counted in.

    Examples
    --------
    >>> quoted_share('“Nobody slept”')
    1.0
    """
    return sum(len(found.group()) for found in _MARKED.finditer(text)) / max(len(text), 1)
