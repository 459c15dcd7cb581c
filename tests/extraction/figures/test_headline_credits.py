"""Sources in headlines, which have no sentence around them."""

from __future__ import annotations

import pytest

from newslens.document import read_plain
from newslens.extraction.figures import find_figures_in
from newslens.extraction.figures.attribution import attribute_figures
from newslens.extraction.figures.headline_credits import find_headline_credit, may_be_credited_headline
from newslens.extraction.quotations import find_quotations
from newslens.language.tagger import tag_words


def credited(line: str) -> tuple[str, str] | None:
    """Source and stretch of a headline's credit."""
    words = tag_words(line, 0, len(line))
    credit = find_headline_credit(words)
    if credit is None:
        return None
    source = line[words.starts[credit.source.first] : words.ends[credit.source.end - 1]]
    return source, line[words.starts[credit.first] : words.ends[credit.end - 1]]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Police: 12 dead in ferry fire", ("Police", "12 dead in ferry fire")),
        ("The mayor: 12 boats were lost", ("The mayor", "12 boats were lost")),
        ("Health officials: 12 new cases", ("Health officials", "12 new cases")),
        ("12 dead in ferry fire: police", ("police", "12 dead in ferry fire")),
        ("12 dead in ferry fire - officials", ("officials", "12 dead in ferry fire")),
        ("12 dead in ferry fire – health ministry", ("health ministry", "12 dead in ferry fire")),
        ("12 dead in ferry fire, say police", ("police", "12 dead in ferry fire")),
        ("12 dead in ferry fire, police say", ("police", "12 dead in ferry fire")),
        # a topic, a list, a place, a byline
        ("Weather: 12 degrees in Ondra", None),
        ("Results: 3 wins for Ondra", None),
        ("Ondra: 12 dead", None),
        ("Storm hits Ondra: 3 things to know", None),
        ("Ondra - The fire burned 12 houses", None),
        ("12 dead in ferry fire", None),
        ("police", None),
        ("", None),
    ],
)
def test_credits_of_headlines(line, found):
    assert credited(line) == found


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Police: 12 dead", True),
        ("12 dead: police", True),
        ("12 dead - police", True),
        ("12 dead, say police", True),
        ("12 people died in the fire.", False),
        ("Police said 12 people died in the fire, which burned for a day.", False),
        ("x" * 111 + ": police ", True),
        ("x" * 113 + ": police", False),
    ],
)
def test_which_lines_have_the_shape(line, is_one):
    assert may_be_credited_headline(line) == is_one


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("12 dead in ferry fire: police\nThe ferry burned on Monday.", "police"),
        ("Police: 12 dead in ferry fire\nThe ferry burned on Monday.", "Police"),
        ("Ferry fire: 12 dead\nThe ferry burned on Monday.", None),
    ],
)
def test_a_figure_of_a_headline_has_its_source(text, source):
    document = read_plain(text)
    first, *_ = attribute_figures(document, find_figures_in(document), find_quotations(text))
    assert first.attributed_to == source
