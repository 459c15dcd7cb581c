from __future__ import annotations

import pytest
from events_of_findings import compatible, conflict, event_with, lineages
from invented_event import analysis

from newslens.presentation.page.title_from_reports import default_title, headline, quoted_opening


def titled(*titles, letters="ABCDE"):
    articles = analysis().articles
    articles["title"] = list(titles) + [None] * (5 - len(titles))
    return event_with(conflict(), articles=articles, lineages=lineages(letters))


@pytest.mark.parametrize(
    ("titles", "title"),
    [
        (["Sluice fails at Velm", "Night of the boats"], "Sluice fails at Velm"),
        (["Three boats at the mill", "Night of the boats"], "Night of the boats"),
        (["3 boats at the mill", "Night of the boats"], "Night of the boats"),
        (["5 walks at the mill"], "5 walks at the mill"),
        (["Boats: three, or more", "Night of the boats"], "Night of the boats"),
        (["Two boats reach the mill; town in the dark"], None),
        ([], None),
    ],
)
def test_a_headline_that_gives_one_of_several_answers_does_not_name_the_event(titles, title):
    assert headline(titled(*titles)) == title


@pytest.mark.parametrize(
    ("titles", "title"),
    [
        (["I was on the sluice", "Night of the boats"], "Night of the boats"),
        (["My night at the mill", "Our river, our mill", "Why we stayed"], None),
        (["Sluice fails on the A1, engineer says"], "Sluice fails on the A1, engineer says"),
        (["Bomb of World War I found at the sluice"], "Bomb of World War I found at the sluice"),
        (["The mill of Charles I"], "The mill of Charles I"),
        (["Yesterday I saw the sluice", "Night of the boats"], "Night of the boats"),
        (["At last, What I saw at the mill", "The Day I Left the Mill", "Here is why I left Velm"], None),
    ],
)
def test_a_headline_in_which_somebody_tells_of_himself_names_no_event(titles, title):
    assert headline(titled(*titles)) == title


def test_an_answer_that_can_be_right_beside_another_takes_a_side_too():
    articles = analysis().articles
    articles["title"] = ["Seven missing at Velm", "Sluice fails", None, None, None]
    assert headline(event_with(compatible(), articles=articles)) == "Sluice fails"
    assert headline(event_with(articles=articles)) == "Seven missing at Velm"


@pytest.mark.parametrize(
    ("letters", "title"),
    [("ABCDE", "The sluice at Velm fails"), ("ABBBB", "A night to remember")],
)
def test_the_headline_most_like_those_of_other_voices_names_the_event(letters, title):
    headlines = ["A night to remember", "The sluice at Velm fails", "Sluice at Velm: what we know"]
    assert headline(titled(*headlines, letters=letters)) == title


def test_without_headlines_the_beginning_of_a_report_names_the_event():
    event = event_with(articles=analysis().articles.assign(title=None))
    words = quoted_opening(event)
    assert words[0] + words[-1] == "“”"
    assert any(words.strip("“”…") in " ".join(each.text.split()) for each in event.articles)
    assert default_title(event) == words


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        (
            "four",
            "“Six people were killed and around 40 hurt when a sluice gave way at Velm, rescuers told Calder”",
        ),
        ("Sunday night", "“VELM (Northgate) At least four people died when the old sluice failed…”"),
        ("sluice", "“VELM (Northgate) At least four people died when the old…”"),
        (
            "VELM",
            "“Six people were killed and around 40 hurt when a sluice gave way…”",
        ),
    ],
)
def test_the_beginning_is_cut_before_an_answer(answer, title):
    told = conflict(spans=[("wire", answer, answer)])
    assert quoted_opening(event_with(told, articles=analysis().articles.assign(title=None))) == title


def test_without_headlines_and_openings_the_reports_are_counted():
    event = event_with(
        articles=analysis().articles.assign(title=None), sentences=analysis().sentences.iloc[:0]
    )
    assert quoted_opening(event) is None
    assert default_title(event) == "Five reports compared"
