"""Figures as a careful reader takes them from the page: number, comparator, unit, what is counted, change."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens import schema
from newslens.document import Document
from newslens.extraction.figures import extract_figures, find_figures


def read(text):
    return [(f.surface, f.low, f.high, f.comparator, f.unit, f.counted) for f in find_figures(text)]


def values(text):
    return [(f.surface, f.low) for f in find_figures(text)]


COUNTS = [
    ("Three drones fell.", [("Three", 3, 3, "exact", None, "drones")]),
    ("One protester died.", [("One", 1, 1, "exact", None, "protester")]),
    ("The party won 54 seats.", [("54", 54, 54, "exact", None, "seats")]),
    ("She has 1,307,000 readers.", [("1,307,000", 1307000, 1307000, "exact", None, "readers")]),
    ("Six other ferry hands were rescued.", [("Six", 6, 6, "exact", None, "other ferry hands")]),
    ("Seven of the minister's security personnel were hurt.", [("Seven", 7, 7, "exact", None, "security personnel")]),
    ("One of the boats sank.", [("One", 1, 1, "exact", None, "boats")]),
    ("Two of Marsden’s deputies left.", [("Two", 2, 2, "exact", None, "deputies")]),
    ("125 were injured.", [("125", 125, 125, "exact", None, "injured")]),
    ("20 wounded, 3 dead", [("20", 20, 20, "exact", None, "wounded"), ("3", 3, 3, "exact", None, "dead")]),
    ("the 300-seat chamber", [("300", 300, 300, "exact", None, "seat")]),
    ("the million-member union", [("million", 1e6, 1e6, "exact", None, "member")]),
    ("5,700 categories of products", [("5,700", 5700, 5700, "exact", None, "categories of products")]),
    ("35m of its devices are in use", [("35m", 35e6, 35e6, "exact", None, "devices")]),
    ("1.2m people fled", [("1.2m", 1.2e6, 1.2e6, "exact", None, "people")]),
    ("2.7m digital and physical sales", [("2.7m", 2.7e6, 2.7e6, "exact", None, "digital and physical sales")]),
    ("13 lakh boxes", [("13 lakh", 1.3e6, 1.3e6, "exact", None, "boxes")]),
    ("half a million eggs", [("half a million", 5e5, 5e5, "exact", None, "eggs")]),
    ("eight to nine crates a week", [("eight to nine", 8, 9, "range", None, "crates a week")]),
    ("17 sailors had been killed and 31 wounded", [("17", 17, 17, "exact", None, "sailors"), ("31", 31, 31, "exact", None, "wounded")]),
    ("won around 15 of the 329 seats, down from the 48 it held", [
        ("around 15", 15, 15, "about", None, "seats"),
        ("329", 329, 329, "exact", None, "seats"),
        ("48", 48, 48, "exact", None, "seats"),
    ]),
    ("two new 737 Max jets", [("two", 2, 2, "exact", None, "new 737 Max jets")]),
    ("crews of four- and six-seat boats", [("four", 4, 4, "exact", None, "seat"), ("six", 6, 6, "exact", None, "seat")]),
    ("212 of 450 seats, 14 short of a majority", [
        ("212", 212, 212, "exact", None, "seats"),
        ("450", 450, 450, "exact", None, "seats"),
        ("14", 14, 14, "exact", None, "seats"),
    ]),
    ("3.6 per cent a month earlier", [("3.6 per cent", 3.6, 3.6, "exact", "percent", None)]),
    ("12% of its workforce", [("12%", 12, 12, "exact", "percent", "workforce")]),
    ("Half the seats", [("Half", 0.5, 0.5, "exact", "fraction", "seats")]),
    ("1,234 new cases and 56 deaths, in total 98,765", [
        ("1,234", 1234, 1234, "exact", None, "new cases"),
        ("56", 56, 56, "exact", None, "deaths"),
        ("98,765", 98765, 98765, "exact", None, None),
    ]),
    ("a 12 page document", [("12", 12, 12, "exact", None, "page")]),
    ("eight million 250ml bottles", [("eight million", 8e6, 8e6, "exact", None, "bottles"), ("250ml", 250, 250, "exact", "milliliter", None)]),
    ("four ferry hands-three women and a boy", [("four", 4, 4, "exact", None, "ferry hands"), ("three", 3, 3, "exact", None, "women")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), COUNTS)
def test_counts_and_what_they_count(text, figures):
    assert read(text) == figures


COMPARATORS = [
    ("about 20 people", "about 20", 20, 20, "about"),
    ("Around 20 people", "Around 20", 20, 20, "about"),
    ("some 300 people", "some 300", 300, 300, "about"),
    ("an estimated 100,000 people", "an estimated 100,000", 100000, 100000, "about"),
    ("roughly two dozen people", "roughly two dozen", 24, 24, "about"),
    ("close to a million people", "close to a million", 1e6, 1e6, "about"),
    ("~40 people", "~40", 40, 40, "about"),
    ("20 people or so", "20", 20, 20, "about"),
    ("20-odd people", "20-odd", 20, 20, "about"),
    ("more than 70 seats", "more than 70", 70, None, "more_than"),
    ("over 24,000 refugees", "over 24,000", 24000, None, "more_than"),
    ("well over 100 cars", "over 100", 100, None, "more_than"),
    ("in excess of 300 people", "in excess of 300", 300, None, "more_than"),
    ("upwards of 500 people", "upwards of 500", 500, None, "more_than"),
    ("more than a further 300 people", "more than a further 300", 300, None, "more_than"),
    (">30 people", ">30", 30, None, "more_than"),
    ("at least three people", "at least three", 3, None, "at_least"),
    ("no fewer than 12 people", "no fewer than 12", 12, None, "at_least"),
    ("not less than 12 people", "not less than 12", 12, None, "at_least"),
    ("2,000 or more people", "2,000 or more", 2000, None, "at_least"),
    ("100-plus arrests", "100-plus", 100, None, "at_least"),
    ("400+ arrests", "400+", 400, None, "at_least"),
    ("at least another 20 people", "at least another 20", 20, None, "at_least"),
    ("fewer than 70 days", "fewer than 70", None, 70, "less_than"),
    ("under 50 people", "under 50", None, 50, "less_than"),
    ("nearly 23,000 people", "nearly 23,000", None, 23000, "less_than"),
    ("almost 400 people", "almost 400", None, 400, "less_than"),
    ("up to 40 people", "up to 40", None, 40, "at_most"),
    ("up to about 40 people", "up to about 40", None, 40, "at_most"),
    ("as many as 17,000 sailors", "as many as 17,000", None, 17000, "at_most"),
    ("no more than six people", "no more than six", None, 6, "at_most"),
    ("30 people at most", "30", None, 30, "at_most"),
    ("20 seats or fewer", "20", None, 20, "at_most"),
    ("another 17,000 sailors", "17,000", 17000, 17000, "exact"),
    ("just 12 people", "12", 12, 12, "exact"),
    ("loans over three years", "three", 3, 3, "exact"),
    ("for over three years", "over three", 3, None, "more_than"),
]


@pytest.mark.parametrize(("text", "surface", "low", "high", "comparator"), COMPARATORS)
def test_comparators(text, surface, low, high, comparator):
    assert [figure[:4] for figure in read(text)] == [(surface, low, high, comparator)]


UNITS = [
    ("$5", "USD", 5),
    ("US$5 million", "USD", 5e6),
    ("A$5", "AUD", 5),
    ("$A5", "AUD", 5),
    ("HK$3.7bn", "HKD", 3.7e9),
    ("C $6", "CAD", 6),
    ("€110bn", "EUR", 110e9),
    ("euro110 billion", "EUR", 110e9),
    ("£25m", "GBP", 25e6),
    ("Dh4,275", "AED", 4275),
    ("Rs 500", "INR", 500),
    ("USD10m", "USD", 10e6),
    ("7.5 million Danish crowns", "DKK", 7.5e6),
    ("110bn euros", "EUR", 110e9),
    ("40 Australian dollars", "AUD", 40),
    ("9 billion yuan", "CNY", 9e9),
    ("93.6 billion pounds", "GBP", 93.6e9),
    ("paid 200 pounds", "GBP", 200),
    ("a 500-pound bomb", "pound", 500),
    ("7,000 won", "KRW", 7000),
    ("500 pesos", None, 500),
    ("12km", "kilometer", 12),
    ("12 km", "kilometer", 12),
    ("five miles", "mile", 5),
    ("a five-mile march", "mile", 5),
    ("half a mile", "mile", 0.5),
    ("a quarter mile", "mile", 0.25),
    ("a 100m race", "meter", 100),
    ("70kg", "kilogram", 70),
    ("420 tons", "ton", 420),
    ("12.3m tonnes", "metric_ton", 12.3e6),
    ("32 square metres", "square_meter", 32),
    ("-130 degrees Fahrenheit", "degree_Fahrenheit", -130),
    ("24-hour strike", "hour", 24),
    ("three weeks", "week", 3),
    ("74 mph", "mile/hour", 74),
    ("140 km/h", "kilometer/hour", 140),
    ("60 kilometres per hour", "kilometer/hour", 60),
    ("$80 per sq m", "USD/square_meter", 80),
    ("$90 a barrel", "USD/barrel", 90),
    ("$62 per share", "USD/share", 62),
    ("40 hours a week", "hour/week", 40),
    ("900 euros a month", "EUR/month", 900),
    ("C$9 (US$6.70) per barrel", "CAD/barrel", 9),
    ("5.4 per cent", "percent", 5.4),
    ("5.4%", "percent", 5.4),
    ("24pc", "percent", 24),
    ("six percentage points", "percentage_point", 6),
    ("60 basis points", "basis_point", 60),
    ("two-thirds of it", "fraction", 2 / 3),
    ("one in five", "fraction", 0.2),
    ("9 out of 10", "fraction", 0.9),
    ("61-year-old", "year_of_age", 61),
    ("61 years old", "year_of_age", 61),
    ("aged 54", "year_of_age", 54),
    ("raise the retirement age to 65.", "year_of_age", 65),
    ("Maria Oldham, 54, said", "year_of_age", 54),
    ("his daughter, 34, said", "year_of_age", 34),
    ("his daughters, 6 and 9, left", "year_of_age", 6),
    ("At 26, she leads", "year_of_age", 26),
    ("300 m wide", "meter", 300),
    ("several hours", "hour", 3),
    ("hundreds of millions of dollars", "USD", 2e8),
]


@pytest.mark.parametrize(("text", "unit", "value"), UNITS)
def test_units(text, unit, value):
    figure = find_figures(text)[0]
    assert (figure.unit, figure.low) == (unit, pytest.approx(value))


RANGES = [
    ("20-30 people", 20, 30, None),
    ("20 to 30 people", 20, 30, None),
    ("between 12 and 15 people", 12, 15, None),
    ("100 or 200 people", 100, 200, None),
    ("three or four boats", 3, 4, None),
    ("four to five thousand people", 4000, 5000, None),
    ("between 5 and 10 million people", 5e6, 10e6, None),
    ("$7/$9", 7, 9, "USD"),
    ("$3 billion to $5 billion", 3e9, 5e9, "USD"),
    ("US $89 to $93 billion", 89e9, 93e9, "USD"),
    ("between $41 and $47 per barrel", 41, 47, "USD/barrel"),
    ("5-10W", 5, 10, "watt"),
    ("35 to 42 miles per hour", 35, 42, "mile/hour"),
    ("from 240 to 273 horsepower", 240, 273, "horsepower"),
    ("six per cent to 30 per cent", 6, 30, "percent"),
    ("aged between 30 and 40", 30, 40, "year_of_age"),
    ("more than 100 and fewer than 300", 100, 300, None),
    ("at most 90 and at least 30 crates", 30, 90, None),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_ranges(text, low, high, unit):
    assert [(f.low, f.high, f.comparator, f.unit) for f in find_figures(text)] == [(low, high, "range", unit)]


NO_RANGES = [
    ("The motion passed 20-13 in a vote.", [20, 13]),
    ("The council voted 7-3 for it.", [7, 3]),
    ("They beat the champions 3-0.", [3, 0]),
    ("a 24-18 victory", [24, 18]),
    ("from 1983-2005", []),
    ("rose 3 percent to 20 percent", [3, 20]),
    ("It lost 12 points to 40.2", [12, 40.2]),
    ("two men and three women", [2, 3]),
    ("$5 to 3 people", [5, 3]),
]


@pytest.mark.parametrize(("text", "lows"), NO_RANGES)
def test_pairs_that_are_no_ranges(text, lows):
    assert [figure.low for figure in find_figures(text)] == lows


VAGUE = [
    ("Several protests followed.", "Several", 3, 15, "protests"),
    ("a few of his guards", "a few", 2, 10, "guards"),
    ("dozens were wounded", "dozens", 24, 200, "wounded"),
    ("Hundreds of supporters came", "Hundreds", 200, 2000, "supporters"),
    ("Several hundred supporters came", "Several hundred", 300, 1500, "supporters"),
    ("several dozen youths", "several dozen", 36, 180, "youths"),
    ("a few hundred thousand people", "a few hundred thousand", 2e5, 1e6, "people"),
    ("tens of thousands of people", "tens of thousands", 20000, 200000, "people"),
    ("some of the guards fled", "some", 2, None, "guards"),
    ("a number of rebellions", "a number of", 2, None, "rebellions"),
]


@pytest.mark.parametrize(("text", "surface", "low", "high", "counted"), VAGUE)
def test_vague_amounts_have_the_range_of_the_lexicon(text, surface, low, high, counted):
    assert read(text) == [(surface, low, high, "vague", None, counted)]


NONE = [
    ("There were no casualties.", "no", "casualties"),
    ("No one was hurt.", "No one", "hurt"),
    ("Nobody was killed.", "Nobody", "killed"),
    ("It fell without causing any injuries.", "without causing any", "injuries"),
]


@pytest.mark.parametrize(("text", "surface", "counted"), NONE)
def test_none_is_a_count_of_zero(text, surface, counted):
    assert read(text) == [(surface, 0, 0, "exact", None, counted)]


CHANGES = [
    ("Prices rose 5 percent.", ["up"]),
    ("Prices rose by about 5 percent.", ["up"]),
    ("Shares were up about 19 per cent.", ["up"]),
    ("Output fell 1.6%, sales dropped by 2%.", ["down", "down"]),
    ("The index lost 162 points, or 2.14%.", ["down", "down"]),
    ("It grew sales by 35 per cent.", ["up"]),
    ("The bloc lost 31 seats.", ["down"]),
    ("The price rose to $70.", [None]),
    ("up from 37 percent", [None]),
    ("The ferries dropped two anchors.", [None]),
    ("They lost three children.", [None]),
    ("It makes up about a third of the vote.", [None]),
    ("The climber fell 20 metres.", [None]),
    ("up to 40 people", [None]),
]


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_change_is_a_rise_or_fall_by_the_figure(text, changes):
    assert [figure.change for figure in find_figures(text)] == changes


CONVERSIONS = [
    ("It lies 10 km (6.2 miles) away.", ["exact", "exact"]),
    ("It lies less than 45 km (28 miles) away.", ["less_than", "less_than"]),
    ("about three metres (9.8 feet) wide", ["about", "exact"]),
    ("a 110 billion euro ($141 billion) loan", ["exact", "exact"]),
    ("190 hp (142 kW / 193 PS)", ["exact", "exact", "exact"]),
]


@pytest.mark.parametrize(("text", "comparators"), CONVERSIONS)
def test_a_conversion_points_back_to_its_original(text, comparators):
    first, *rest = find_figures(text)
    assert first.conversion_of is None
    assert [each.conversion_of for each in rest] == [first.start] * len(rest)
    assert [first.comparator, *(each.comparator for each in rest)] == comparators


def test_a_number_in_brackets_that_counts_something_else_is_no_conversion():
    assert [figure.conversion_of for figure in find_figures("They fined 12 banks ($5 million).")] == [
        None,
        None,
    ]


NOT_FIGURES = {
    "date": ["on 5 May 2010", "May 19", "in 2018", "the 2005 peace deal", "Nov. 10", "10/10/2021", "since 1955", "under the 2010 law", "a few weeks later",
             "two weeks ago", "four months earlier", "the 2018 elections", "the 1970s"],
    "clock": ["at 2:53", "at 3 p.m.", "at 10.45pm", "1200 GMT", "at 7am", "9-11am"],
    "ordinal": ["the 13th and 14th floors", "the second half", "the first quarter", "a third attack",
                "the twenty-fifth man", "a third-party candidate", "ranked 5", "No. 1", "the top 10"],
    "name": ["an MI-17 helicopter", "the G20", "COP26", "Section 427", "on Highway 1", "an F-16", "Channel 5 news",
             "Flight 370", "the FTSE 100 fell", "COVID-19", "version two", "Marsden (4) scored", "the Group of 20 met", "Chapter 11"],
    "address": ["at 1600 Garden Avenue", "at 16-18 Mill Lane", "https://example.org/2021/07/12345",
                "mail 12@example.org"],
    "pronoun": ["No one has claimed it.", "one another", "the one you mentioned", "Which one?", "One should know.",
                "this one is good", "the right one", "One day he left.", "one of the most powerful groups",
                "one of the country's oldest parties"],
    "idiom": ["open 24/7", "a two-way street", "the half-brother", "flags at half-mast", "it was fifty-fifty"],
    "phone": ["call +44 20 7946 0958 now", "call 555-0142-77"],
    "list": ["1) Go. 2) Stay.", "Two, disrupt their networks."],
    "table": ["Martin Dray 4126 9 1 33 18", "3 4 5"],
    "reference": ["it helps the heart (7).", "as others found [12]"],
    "markup": ['<p id="760428498989289472">'],
    "nothing": ["no choice", "no reported casualties", "no comment", "Some say so.", "all of them", "another man", "a man"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in NOT_FIGURES.items() for text in texts]
)
def test_numbers_that_report_no_figure(kind, text):
    assert values(text) == [], kind


LINES = [
    ("The toll reaches 12\nHours later they fled", [(12, None)]),
    ("Police shot 2\nIn 5 villages they fled", [(2, None), (5, None)]),
    ("They killed two\nHundred flee", [(2, None), (100, None)]),
    ("The mine is worth $5\nMillion-dollar homes", [(5, "USD"), (1e6, "USD")]),
]


@pytest.mark.parametrize(("text", "figures"), LINES)
def test_a_figure_ends_with_its_line(text, figures):
    assert [(figure.low, figure.unit) for figure in find_figures(text)] == figures


STILL_FIGURES = [
    ("killed 2000 people", 2000),
    ("more than 1950 people", 1950),
    ("$2010", 2010),
    ("one-day ration", 1),
    ("One of them was hurt.", 1),
    ("The half of the seats", 0.5),
    ("two buildings, one used by clerks", 2),
    ("one of the two oldest ferries", 2),
]


@pytest.mark.parametrize(("text", "low"), STILL_FIGURES)
def test_numbers_that_look_like_none_and_are_figures(text, low):
    assert find_figures(text)[0].low == low


@given(st.text())
def test_any_text_is_read_and_offsets_are_true(text):
    figures = find_figures(text)
    assert all(text[figure.start : figure.end] == figure.surface for figure in figures)
    assert figures == sorted(figures, key=lambda figure: (figure.start, figure.end))


PIECES = st.sampled_from(
    [
        "more than",
        "at least",
        "one",
        "of the",
        "two",
        "12",
        "1,200",
        "$5",
        "€",
        "bn",
        "million",
        "half a",
        "third",
        "percent",
        "km",
        "(",
        ")",
        "-",
        "to",
        "and",
        "between",
        "from",
        "several",
        "dozens",
        "people",
        "were injured",
        "killed",
        "seats",
        "May",
        "2018",
        "no",
        "rose",
        "by",
        "in",
        "five",
        "or more",
        ",",
        ".",
        "\n",
        "’s",
        "per",
        "year",
        "old",
        "m",
    ]
)


@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_any_mixture_of_what_figures_are_made_of_is_read(text):
    for figure in find_figures(text):
        assert text[figure.start : figure.end] == figure.surface
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        assert figure.conversion_of is None or figure.conversion_of < figure.start


SENTENCES = [
    "Seven guards were hurt.",
    "The toll stands at more than 120 dead.",
    "Prices rose 5.5 percent.",
    "It cost $3.2 million.",
    "The camp lies 12km from the border.",
    "Dozens fled.",
]


@given(st.permutations(SENTENCES), st.sampled_from(["\n", " ", "\n\n"]))
def test_order_and_surroundings_do_not_change_a_reading(sentences, gap):
    text = gap.join(sentences)
    alone = [read(sentence) for sentence in sentences]
    assert read(text) == [figure for figures in alone for figure in figures]


@given(st.integers(2, 10**9))
def test_a_printed_number_is_read_back_in_a_sentence(number):
    figures = find_figures(f"Officials counted {number:,} ballots there.")
    assert [(figure.low, figure.counted) for figure in figures] == [(number, "ballots")]


@pytest.mark.parametrize(
    "piece",
    [
        *("one ", "1-", "(", "between 1 and ", "a ", "9,", "1/", "7 of ", "x", "dozens "),
        *("12,", ".000", "'000", "A5", "1½", "4e7"),
    ],
)
def test_the_time_grows_with_the_text_and_not_with_its_square(piece):
    def seconds(text: str) -> float:
        start = time.process_time()
        find_figures(text)
        return time.process_time() - start

    short = min(seconds(piece * 400) for _ in range(3))
    assert min(seconds(piece * 3200) for _ in range(2)) < 24 * short + 0.02  # eight times the text


def test_a_text_is_read_over_its_filled_lines():
    sentence = "The river rose in the night and the boats of the town were torn from the quay by more than 12 waves. "
    text = textwrap.fill(sentence * 8, 72)
    figures = find_figures(text)
    assert len(figures) == 8
    assert {figure.low for figure in figures} == {12}
    assert any("\n" in figure.surface for figure in figures)
    assert all(text[figure.start : figure.end] == figure.surface for figure in figures)


def test_documents_and_quotations_at_hand_are_used():
    rows = [schema.Article("a", None, None, None, None, None, None, None, None, "Kroll said 7 boats sank.")]
    articles = schema.table("articles", rows)
    assert extract_figures(articles)["attributed_to"].tolist() == ["Kroll"]
    quotation = schema.Quotation(11, 23, "7 boats sank", "indirect", "Duarte")
    given = extract_figures(articles, quotations=schema.found_table("quotations", [("a", [quotation])]))
    assert given["attributed_to"].tolist() == ["Duarte"]
    other = Document("b", "Two fled, 3 drowned.")
    assert extract_figures(articles, documents=[other])["surface"].tolist() == ["Two", "3"]


def test_a_number_inside_what_another_counts_is_no_figure():
    assert values("two new 737 Max jets") == [("two", 2)]
    assert values("two new 737 max jets")[0] == ("two", 2)


def test_tables_have_their_columns_and_empty_in_gives_empty_out():
    articles = schema.table(
        "articles",
        [
            schema.Article(
                "a", None, None, None, None, None, None, None, None, "Seven guards were hurt. Two fled."
            )
        ],
    )
    figures = extract_figures(articles)
    assert list(figures.columns) == schema.columns("figures")
    assert figures["surface"].tolist() == ["Seven", "Two"]
    assert extract_figures(articles.iloc[:0]).empty
    assert dict(extract_figures(articles.iloc[:0]).dtypes.astype(str)) == dict(schema.dtypes("figures"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Prices rose by half a percent to 3.4 per cent.", [(0.5, 0.5), (3.4, 3.4)]),
        ("Unemployment fell by 5,000 to 120,000.", [(5000, 5000), (120000, 120000)]),
        ("Prices rose by 5 to 10 percent.", [(5, 10)]),
        ("The river rose from 12 to 19 metres.", [(12, 12), (19, 19)]),
        ("Shares fell from $80 to $52.10.", [(80, 80), (52.1, 52.1)]),
        ("They cut the rate for savers from 5 to 4.5 percent.", [(5, 5), (4.5, 4.5)]),
        ("He slimmed from 190 pounds to 171.", [(190, 190), (171, 171)]),
        ("Output went from 2 to 4 million tonnes.", [(2e6, 2e6), (4e6, 4e6)]),
        ("Sales doubled, from 20 litres in 2008 to 40 litres.", [(20, 20), (40, 40)]),
        ("They raised the pension age from 62 to 64.", [(62, 62), (64, 64)]),
        ("Tickets are from $12 to $15.", [(12, 15)]),
        ("Fares go from 2 to 8 euros.", [(2, 8)]),
        ("Wages ranging from $15 to $9 are paid.", [(9, 15)]),
        ("The rise is at anywhere from 5 to 10 percent.", [(5, 10)]),
        ("They lost from 10 to 15 boats.", [(10, 15)]),
    ],
)
def test_a_step_and_where_it_leads_are_two_figures(text, values):
    assert [(figure.low, figure.high) for figure in find_figures(text)] == values
