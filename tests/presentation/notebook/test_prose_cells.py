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


@pytest.mark.parametrize(
    "line", ["<details><summary>x</summary>\n", "<details><summary>x</summary></details> y\n"]
)
def test_thousands_of_folds_that_nothing_closes_are_prose(line):
    assert prose_html(line * 20_000, convert) == convert(line * 20_000).strip()


def test_a_fold_ends_at_the_first_closing_tag_that_ends_a_line():
    source = "<details><summary>A</summary>\nx </details> y\n<details><summary>B</summary>\n</details>\nz </details>"
    inside = "[x </details> y\n<details><summary>B</summary>]"
    assert (
        prose_html(source, convert)
        == f'<details class="hint"><summary>A</summary>\n{inside}\n</details>\n[z </details>]'
    )
