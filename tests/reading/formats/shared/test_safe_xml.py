from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared import safe_xml
from newslens.reading.formats.shared.safe_xml import local_name, parse_xml

pytest.importorskip("lxml")

LAUGHS = '<!DOCTYPE a [<!ENTITY b0 "ha">{}]><a>&b30;</a>'.format(
    "".join(f'<!ENTITY b{n} "&b{n - 1};&b{n - 1};">' for n in range(1, 31))
)
BLOW_UP = '<!DOCTYPE a [<!ENTITY b "{}">]><a>{}</a>'.format("x" * 100_000, "&b;" * 10_000)


def parsed(text: str):
    return parse_xml(text.encode(), name="a.xml", kind="feed", extra="feeds")


def test_the_root_and_names_without_namespaces():
    root = parsed('<a xmlns:x="y"><!-- c --><?p q?><x:b/></a>')
    assert [local_name(each) for each in root.iter()] == ["a", "b"]


@pytest.mark.parametrize(
    "text", [LAUGHS, BLOW_UP, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>']
)
def test_entities_are_refused(text):
    with pytest.raises(InputError, match=r"a\.xml (declares entities|is damaged)"):
        parsed(text)


def test_entities_in_attributes_are_refused():
    with pytest.raises(InputError, match=r"a\.xml (declares entities|is damaged)"):
        parsed(LAUGHS.replace("<a>&b30;", '<a c="&b30;">'))


def test_a_document_type_without_entities_is_read():
    assert (
        parsed('<!DOCTYPE rss PUBLIC "-//x//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss/>').tag == "rss"
    )


def test_damaged_endless_and_large_xml_is_told(monkeypatch):
    for text in ("<a>", "", "<a>" * 100_000):
        with pytest.raises(InputError, match=r"a\.xml is damaged or no feed"):
            parsed(text)
    monkeypatch.setattr(safe_xml, "MARKUP_BYTES", 3)
    with pytest.raises(InputError, match="reads up to"):
        parsed("<a/>")
