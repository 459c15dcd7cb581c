"""How strongly the modal verbs of a wording bind, in a verb or in other words: "must", "have to", "cannot"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslens.lexicon import mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["strengths"]


def strengths(said: Sequence[ComparedWord]) -> dict[str, int]:
    """Modal verbs among some words, and phrases that stand for one, each with how strongly it binds.

    Examples
    --------
    >>> from newslens.comparison.shared.content_words import read_words
    >>> strengths(read_words("We have to wait and should rest"))
    {'should': 2, 'have to': 4}
    """
    strength, phrases = mapping("language/modals"), mapping("comparison/modal_phrases")
    forms = [each.form for each in said]
    met = [*forms, *(" ".join(pair) for pair in itertools.pairwise(forms))]
    modals = {phrase: phrases.get(phrase, phrase) for phrase in met}
    return {phrase: int(strength[modal]) for phrase, modal in modals.items() if modal in strength}
