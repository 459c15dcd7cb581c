from __future__ import annotations

import lxml.html
from invented_event import RESULTS, analysis

from newslens.presentation.page import render_page


def test_every_section_is_labelled_by_its_heading_and_named_in_the_contents():
    tree = lxml.html.document_fromstring(render_page(analysis(), results=RESULTS))
    sections = tree.xpath("//section")
    assert sections
    for section in sections:
        heading = tree.get_element_by_id(section.get("aria-labelledby"))
        assert heading.getparent() is section
        assert tree.xpath(f"//nav//a[@href='#{section.get('id')}']")
