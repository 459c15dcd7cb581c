from __future__ import annotations

import time

import pytest

from newslens.extraction.names import canonical_names
from newslens.extraction.names.canonical_names import find_bearers
from newslens.extraction.names.kinds import kinds_of_spellings
from newslens.extraction.names.mentions import find_mentions


def bearers(*texts, aliases=None):
    """Surface of each mention of each text, with the name of its bearer."""
    read = [(text, find_mentions(text)) for text in texts]
    found = find_bearers([(mentions, aliases or {}) for _, mentions in read], kinds_of_spellings(read))
    return [
        [(mention.surface, bearer.name) for mention, bearer in zip(mentions, borne, strict=True)]
        for (_, mentions), borne in zip(read, found, strict=True)
    ]


def called(*texts, **more):
    return bearers(*texts, **more)[-1][-1][1]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("he met Ana Duarte. Then he met Duarte",), "Ana Duarte"),
        (("he met Ana Duarte", "he met Mr Duarte"), "Ana Duarte"),
        (("he met Karim al-Sabbah. Then he met Mr Sabah",), "Karim al-Sabbah"),
        (("he met Ahmed Abou Ghazal. Then he met Mr Abou",), "Ahmed Abou Ghazal"),
        (("he met Li Weiming. Then he met Mr Li",), "Li Weiming"),
        (("the Global Water Watch met. A word of GWW",), "Global Water Watch"),
        (("the Global Water Watch met. A word of GWX",), "GWX"),
        (("the Harvest Alliance met. He told the Harvest so",), "Harvest Alliance"),
        (("the U.N. met",), "United Nations"),
        (("he met Ana Duarte", "he met Jan Duarte", "he met Duarte"), "Duarte"),
        (("he met Ana Duarte", "he met Jan Duarte. Then he met Duarte"), "Jan Duarte"),
        (("he met Ana Duarte and Jan Duarte. Then he met Duarte",), "Jan Duarte"),
        (("he met Duarte. Then he met Ana Duarte and Jan Duarte. Then he met Kroll",), "Kroll"),
    ],
)
def test_a_short_form_goes_by_the_one_full_name_that_it_fits(texts, name):
    assert called(*texts) == name


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("the Global Water Watch met. GWW met. GWW sat. It is GWW",), "GWW"),
        (("the Global Water Watch met. It is GWW", "he met GWW and GWW"), "GWW"),
        (("the Global Water Watch met. GWW sat. It is GWW",), "Global Water Watch"),
        (
            ("the Global Water Watch met. The Global Water Watch sat. GWW met. GWW sat. It is GWW",),
            "Global Water Watch",
        ),
        (("he met Ana Lea Duarte. ALD sat. ALD sat. ALD sat. He met Duarte",), "Ana Lea Duarte"),
    ],
)
def test_an_abbreviation_is_the_name_where_articles_mostly_use_it(texts, name):
    assert called(*texts) == name


def test_a_surname_before_its_two_bearers_stays_alone():
    found = bearers("he met Duarte. Then he met Ana Duarte and Jan Duarte")
    assert found[0][0] == ("Duarte", "Duarte")


def test_what_an_article_gives_in_brackets_is_taken_first():
    text = "the Northern Farmers Union met. A word of the NFX"
    assert called(text) == "NFX"
    assert called(text, aliases={"NFX": "Northern Farmers Union"}) == "Northern Farmers Union"


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("he met Nour Hadidi", "he met Nour Hadidi", "he met Nur Hadeedi"), "Nour Hadidi"),
        (("he met Nur Hadeedi", "he met Nur Hadeedi", "he met Nour Hadidi"), "Nur Hadeedi"),
        (("he met Jan Kroll", "he met Jan Kroll", "he met Jan Peter Kroll"), "Jan Peter Kroll"),
    ],
)
def test_the_canonical_name_is_the_fullest_then_the_most_frequent(texts, name):
    assert {bearer for article in bearers(*texts) for _, bearer in article} == {name}


def test_kinds_stay_apart():
    found = bearers("he met Mr Velka in the town of Velka")
    assert [name for _, name in found[0]] == ["Velka", "Velka"]
    read = [(text, find_mentions(text)) for text in ("he met Mr Velka in the town of Kelm",)]
    borne = find_bearers([(mentions, {}) for _, mentions in read], kinds_of_spellings(read))
    assert [bearer.kind for bearer in borne[0]] == ["person", "place"]


def test_no_articles_have_no_bearers():
    assert find_bearers([], {}) == []
    assert find_bearers([([], {})], {}) == [[]]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("then he met Goalkeeper Lena Brandt. He met Lena Brandt",), "Lena Brandt"),
        (("then he met Polar Explorer Lena Brandt. He met Lena Brandt",), "Lena Brandt"),
        (("he came from Norwich Lena Brandt", "he met Lena Brandt", "he met Brandt"), "Lena Brandt"),
        # as it was: a given name, an initial, a word mostly written, a word inside, no full name left
        (("he met Maria Lena Brandt. He met Lena Brandt",), "Maria Lena Brandt"),
        (("he met K. Lena Brandt. He met Lena Brandt",), "K. Lena Brandt"),
        (
            ("he met Thandiwe Lena Brandt. He met Thandiwe Lena Brandt", "he met Lena Brandt"),
            "Thandiwe Lena Brandt",
        ),
        (("he met Lena Olsen Brandt. He met Lena Brandt",), "Lena Olsen Brandt"),
        (("then he met Goalkeeper Lena Brandt. He met Brandt",), "Goalkeeper Lena Brandt"),
        (("he met Osvin Van Dalen. He met Van Dalen",), "Osvin Van Dalen"),
    ],
)
def test_a_word_in_front_that_the_articles_mostly_leave_out_is_no_part_of_the_name(texts, name):
    assert called(*texts) == name


@pytest.mark.parametrize(("crowd", "name"), [(2, "Jan Duarte"), (1, "Ana Duarte")])
def test_of_a_crowd_that_shares_a_word_the_first_are_looked_at(monkeypatch, crowd, name):
    monkeypatch.setattr(canonical_names, "CROWDED_WORD", crowd)
    assert called("he met Ana Duarte and Jan Duarte. Then he met Duarte") == name


def test_a_name_that_thousands_share_is_resolved_in_a_time_that_grows_with_the_text():
    text = "".join(f"he met Ana Duar{chr(97 + n % 26)}x{n}ez. Then he met Ana. " for n in range(2500))
    read = [(text, find_mentions(text))]
    begin = time.process_time()
    find_bearers([(mentions, {}) for _, mentions in read], kinds_of_spellings(read))
    assert time.process_time() - begin < 10
