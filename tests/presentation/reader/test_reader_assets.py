from __future__ import annotations

import re

from newslens.presentation.reader import reader_assets
from newslens.presentation.theme import PALETTE


def test_the_module_of_a_widget_gives_what_draws_it():
    assert reader_assets.reader_module().rstrip().endswith("export default { render: renderReader };")
    assert "export" not in reader_assets.reader_page_module()


def test_no_part_makes_markup_of_data_or_asks_for_anything():
    program = reader_assets.reader_module() + reader_assets.reader_page_module()
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|\beval\(|fetch\(|XMLHttp|import\(|https?://(?!www\.w3\.org)",
        program,
    )


def test_no_function_stands_twice_in_a_module():
    names = re.findall(
        r"^(?:async )?function (\w+)|^const (\w+)", reader_assets.reader_module(), re.MULTILINE
    )
    found = [one or two for one, two in names]
    assert len(found) == len(set(found))


def test_all_rules_stay_inside_the_root():
    style = reader_assets.reader_style()
    assert ":root" not in style
    assert "url(" not in style
    for role in PALETTE:
        assert f"--{role}:" in style
