from __future__ import annotations

import pytest

from newslens.presentation.notebook.prose_cells import prose_html


def convert(text):
    return f"[{text.strip()}]\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Words.", "[Words.]"),
        ("", ""),
        (
            "Count.\n\n<details><summary>Hint</summary>\n\nTwo.\n\nOr *three*.\n\n</details>\n\nGo on.",
            '[Count.]\n<details class="hint"><summary>Hint</summary>\n[Two.\n\nOr *three*.]\n</details>\n[Go on.]',
        ),
        (
            "<details>\n<summary>A</summary>\nx\n</details>\n<details><summary>B &</summary>\n</details>",
            '<details class="hint"><summary>A</summary>\n[x]\n</details>\n<details class="hint"><summary>B &amp;</summary>\n</details>',
        ),
        # not closed, or inside of a line: as it is
        ("<details><summary>Hint</summary>\n\nTwo.", "[<details><summary>Hint</summary>\n\nTwo.]"),
        ("Write `<details><summary>` so.", "[Write `<details><summary>` so.]"),
    ],
)
def test_what_stands_inside_of_a_fold_stays_there(source, expected):
    assert prose_html(source, convert) == expected
