"""Whether two wordings say the same around a stretch."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.anchored_stretches import is_anchored
from newslens.comparison.findings.parted_stretches import part, read_pair


def anchored(a, b):
    pair = read_pair(a, b)
    return [is_anchored(pair, stretch) for stretch in part(pair.a, pair.b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We will not sell it", "We will sell it", [True]),
        ("Prices rose", "Prices fell", [True]),
        ("Prices rose", "Prices did rise", [True]),  # four words at the edge, of one verb
        # an excerpt: the other wording goes on, or begins earlier
        ("We will sell it, never", "We will sell it", [False]),
        ("Yes, as I said, we will sell it", "we will sell it", [False]),
        ("Not all boats left", "all boats left", [True]),  # within an expression, perhaps
        ("I do not see that boats left", "boats left", [False]),
        # other endings
        ("We stay, never to sell", "We stay and wait", [False]),
        # edited
        ("We must not ... sell it", "We must sell it", [False]),
        ("We may, [never], sell it", "We may sell it", [False]),
        ("He [Olsen] left the town", "Brandt left the town", [False]),
        ("We saw the (old) boats", "We saw the boats", [False]),
        (
            "We saw two” “boats there",
            "We saw three” “boats there",
            [True],
        ),  # pieces that are joined at one place
        # an aside with something of its own
        ("We want peace, not war, in Velm", "We want peace in Velm", [False]),
        ("It will, perhaps, sink here", "It will sink here", [True]),
        ("We do, not want it here", "We do want it here", [True]),
        # no content word in common, or too few
        ("We did not", "They did so", [False, False]),
        ("Two grey boats sank off Velm", "Nine boats came home from Ostrel", [False, False]),
    ],
)
def test_anchored(a, b, expected):
    assert anchored(a, b) == expected
