from __future__ import annotations

from types import SimpleNamespace

from newslens.presentation.page.report_groups import grouped_reports


def event(*families, traced=True):
    """An event of families of numbers; the first of each is the source."""
    lineages = {
        chr(65 + place): [
            SimpleNamespace(article_id=f"r{n}", number=n, outlet=f"Post {n}", hue="a",
                            derived_from=f"r{family[0]}" if n != family[0] else None)
            for n in family
        ]
        for place, family in enumerate(families)
    }  # fmt: skip
    articles = [each for family in lineages.values() for each in family]
    reports = [SimpleNamespace(reading=SimpleNamespace(article=each)) for each in articles]
    return SimpleNamespace(lineages=lineages, articles=articles, traced=traced), reports


def told(groups):
    return [(each.heading, each.numbers) for each in groups]


def test_a_voice_has_groups_of_ten_and_its_heading_once():
    assert told(grouped_reports(*event(range(1, 13)))) == [
        ("A: 1 Post 1, and eleven reports of the same text", "1 to 10"),
        (None, "11, 12"),
    ]


def test_voices_in_one_report_share_groups_and_come_last():
    groups = grouped_reports(*event([1], [2, 7], [4]))
    assert told(groups) == [
        ("B: 2 Post 2, and one report of the same text", "2, 7"),
        ("Voices in one report each", "1, 4"),
    ]
    assert [each.letter for each in groups] == ["B", ""]


def test_neighbours_are_told_by_the_first_and_the_last():
    assert told(grouped_reports(*event([1, 4, 5, 6, 9, 10])))[0][1] == "1, 4 to 6, 9, 10"


def test_untraced_reports_are_one_list():
    assert told(grouped_reports(*event([1], [2], traced=False))) == [("All reports", "1, 2")]


def test_no_report_is_lost():
    shown, reports = event(range(1, 25), [30], [31, 40], [41])
    found = [each for group in grouped_reports(shown, reports) for each in group.reports]
    assert sorted(each.reading.article.number for each in found) == sorted(
        each.reading.article.number for each in reports
    )
