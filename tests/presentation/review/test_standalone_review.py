from __future__ import annotations

import lxml.html
import pytest
from reviewed_event import review

from newslens.presentation.review import exported_review, review_page


@pytest.fixture
def html(tmp_path, monkeypatch):
    monkeypatch.setattr(exported_review, "MOST_WEIGHED", 1)
    data = review(tmp_path / "decisions.csv")
    data.session.decide(0, "reject", note="</script><b>bold</b>")
    html = review_page(data, {"question": "", "mark": []})
    assert html == review_page(data, {"question": "", "mark": []})
    return html


def test_the_page_admits_nothing_but_its_own_style_and_program(html):
    page = lxml.html.fromstring(html)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not page.xpath("//@style | //@onclick")
    assert len(page.xpath("//script[not(@type='application/json')]")) == 1


def test_without_script_it_tells_what_was_reviewed_above_the_reports(html):
    page = lxml.html.fromstring(html)
    assert page.xpath("string(//*[contains(@class,'nl-reviewed')]/p/b)").startswith("1 of ")
    assert len(page.xpath("//article")) == 5
    assert page.xpath("//*[contains(@class,'nl-reviewed')]//b[text()='bold']") == []
