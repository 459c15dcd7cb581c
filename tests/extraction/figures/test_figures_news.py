"""Figures in sentences of news as they come: sport, courts, weather, money, elections, war and health."""

from __future__ import annotations

import pytest

from newslens import find_figures

SENTENCES = [
    ("The navy handed over 26 pirates to the police in Port Selim.", [("26", 26, "pirates")]),
    (
        "Rebels turned over 12 rifles, and lawyers talked about three cases.",
        [("12", 12, "rifles"), ("three", 3, "cases")],
    ),
    (
        "A 6.1-magnitude quake, a magnitude 6.1 quake and a 6.1 magnitude earthquake were felt.",
        [("6.1", 6.1, "magnitude"), ("6.1", 6.1, "magnitude"), ("6.1", 6.1, "magnitude")],
    ),
    (
        "A quake with a preliminary magnitude of 6.3 hit the coast. The tremor registered 4.2.",
        [("6.3", 6.3, "magnitude"), ("4.2", 4.2, "magnitude")],
    ),
    (
        "Shares closed 11 percent lower at 30.40 euros. Sales were 4 percent higher than a year ago. Profit was 12 percent below the forecast of 2.4 billion euros.",
        [
            ("11 percent", 11, "percent"),
            ("30.40 euros", 30.4, "EUR"),
            ("4 percent", 4, "percent"),
            ("12 percent", 12, "percent"),
            ("2.4 billion euros", 2400000000, "EUR"),
        ],
    ),
    (
        "The plane vanished 42 minutes after take-off and 10 minutes before it was due to land.",
        [("42", 42, "minute"), ("10", 10, "minute")],
    ),
    (
        "Lund beat Norland 3-1 on Saturday in front of 41,200 fans, with Berg scoring twice in the first 20 minutes.",
        [
            ("3", 3, None),
            ("1", 1, None),
            ("41,200", 41200, "fans"),
            ("twice", 2, "times"),
            ("20", 20, "minute"),
        ],
    ),
    (
        "The striker, 24, has scored 17 goals in 22 matches since joining for 35 million euros in 2029.",
        [
            ("24", 24, "year_of_age"),
            ("17", 17, "goals"),
            ("22", 22, "matches"),
            ("35 million euros", 35000000, "EUR"),
        ],
    ),
    (
        "She won the 200m in 22.4 seconds, three hundredths ahead of her rival.",
        [("200m", 200, "meter"), ("22.4", 22.4, "second"), ("three hundredths", 0.03, "fraction")],
    ),
    (
        "A court sentenced two former ministers to 12 years in prison and fined a third $40,000.",
        [("two", 2, "former ministers"), ("12", 12, "year"), ("$40,000", 40000, "USD")],
    ),
    (
        "He pleaded guilty to 14 counts of fraud and faces up to 20 years.",
        [("14", 14, "counts of fraud"), ("up to 20", 20, "year")],
    ),
    (
        "Jurors deliberated for nearly nine hours before convicting him of three of the five charges.",
        [("nearly nine", 9, "hour"), ("three", 3, "charges"), ("five", 5, "charges")],
    ),
    (
        "Winds of up to 160 km/h tore the roofs off 230 houses, and 90 mm of rain fell in six hours.",
        [
            ("up to 160", 160, "kilometer/hour"),
            ("230", 230, "houses"),
            ("90", 90, "millimeter"),
            ("six", 6, "hour"),
        ],
    ),
    (
        "Temperatures fell to minus 12 degrees Celsius; 40,000 homes lost power.",
        [("minus 12", -12, "degree_Celsius"), ("40,000", 40000, "homes")],
    ),
    (
        "Unemployment rose to 7.9 percent in June from 7.6 percent in May, the highest in four years.",
        [("7.9 percent", 7.9, "percent"), ("7.6 percent", 7.6, "percent"), ("four", 4, "year")],
    ),
    (
        "The company will cut 1,200 jobs, a tenth of its workforce, and close three of its eleven plants.",
        [
            ("1,200", 1200, "jobs"),
            ("a tenth", 0.1, "fraction of workforce"),
            ("three", 3, "plants"),
            ("eleven", 11, "plants"),
        ],
    ),
    (
        "Its net loss widened to $210 million, or 54 cents a share, from $80 million, or 21 cents.",
        [
            ("$210 million", 210000000, "USD"),
            ("54", 0.54, "USD/share"),
            ("$80 million", 80000000, "USD"),
            ("21 cents", 0.21, "USD"),
        ],
    ),
    (
        "Turnout was 61.3 percent, down from 68 percent four years ago, with 98 percent of the ballots counted.",
        [
            ("61.3 percent", 61.3, "percent"),
            ("68 percent", 68, "percent"),
            ("98 percent", 98, "percent of ballots"),
        ],
    ),
    (
        "The party took 41 of the 120 seats, seven fewer than in 2026, and its vote share slid by 4.2 points.",
        [("41", 41, "seats"), ("120", 120, "seats"), ("seven", 7, "seats"), ("4.2", 4.2, "points", "down")],
    ),
    (
        "She won 52.4 percent of the vote to 47.6 percent for her rival, a margin of 312,000 votes.",
        [
            ("52.4 percent", 52.4, "percent of vote"),
            ("47.6 percent", 47.6, "percent"),
            ("312,000", 312000, "votes"),
        ],
    ),
    (
        "Shelling killed nine civilians, three of them children, and wounded another 27.",
        [("nine", 9, "civilians"), ("three", 3, "children"), ("27", 27, "civilians")],
    ),
    (
        "The army said it had shot down 14 of 17 drones and lost two aircraft.",
        [("14", 14, "drones"), ("17", 17, "drones"), ("two", 2, "aircraft")],
    ),
    (
        "Some 6.5 million people have fled, 2.1 million of them abroad.",
        [("Some 6.5 million", 6500000, "people"), ("2.1 million", 2100000, "people")],
    ),
    (
        "The ministry reported 312 new cases and 14 deaths, taking the total to 20,451 and 803.",
        [("312", 312, "new cases"), ("14", 14, "deaths"), ("20,451", 20451, None), ("803", 803, "deaths")],
    ),
    (
        "One in eight patients waited more than four hours, and 85% of beds were full.",
        [
            ("One in eight", 0.125, "fraction of patients"),
            ("more than four", 4, "hour"),
            ("85%", 85, "percent of beds"),
        ],
    ),
    (
        "Doctors gave the drug to 2,400 patients over 18 months; 3.1% had side effects, against 2.9% on placebo.",
        [
            ("2,400", 2400, "patients"),
            ("18", 18, "month"),
            ("3.1%", 3.1, "percent"),
            ("2.9%", 2.9, "percent"),
        ],
    ),
    (
        "Fighters freed 11 of the roughly 200 girls who were kidnapped two years ago.",
        [("11", 11, "girls"), ("roughly 200", 200, "girls")],
    ),
    (
        "The blaze destroyed 1,400 hectares (3,459 acres) of forest and forced 5,000 to leave.",
        [("1,400", 1400, "hectare"), ("3,459", 3459, "acre"), ("5,000", 5000, None)],
    ),
    (
        "Police arrested 31 people, 19 of whom were charged, and seized 1.2 tonnes of cocaine worth 90 million pounds.",
        [
            ("31", 31, "people"),
            ("19", 19, "people"),
            ("1.2", 1.2, "metric_ton"),
            ("90 million pounds", 90000000, "GBP"),
        ],
    ),
    (
        "At least 17 of the dead were women; six bodies have not been identified.",
        [("At least 17", 17, "dead"), ("six", 6, "bodies")],
    ),
    (
        "The bridge, 1.2 km long and 40 metres high, cost three times the planned 80 million euros.",
        [
            ("1.2", 1.2, "kilometer"),
            ("40", 40, "meter"),
            ("three", 3, "times"),
            ("80 million euros", 80000000, "EUR"),
        ],
    ),
    (
        "The fund gained 0.3 percent, while the index lost 44 points, or 0.6 percent.",
        [
            ("0.3 percent", 0.3, "percent", "up"),
            ("44", 44, "points", "down"),
            ("0.6 percent", 0.6, "percent", "down"),
        ],
    ),
    (
        "The bank raised rates by a quarter of a point to 4.25 percent for the fifth time in seven months.",
        [
            ("a quarter", 0.25, "fraction of point", "up"),
            ("4.25 percent", 4.25, "percent"),
            ("seven", 7, "month"),
        ],
    ),
    (
        "Oil rose 34 cents to $84.20 a barrel, while bread costs 20 pence more.",
        [("34 cents", 0.34, "USD", "up"), ("$84.20", 84.2, "USD/barrel"), ("20 pence", 0.2, "GBP")],
    ),
    (
        "A tsunami killed 230,000 people in 14 countries, including 170,000 in one province.",
        [
            ("230,000", 230000, "people"),
            ("14", 14, "countries"),
            ("170,000", 170000, "people"),
            ("one", 1, "province"),
        ],
    ),
    (
        "The driver swerved around three cars, and 26 hostages were handed over.",
        [("around three", 3, "cars"), ("26", 26, "hostages")],
    ),
    (
        "Gunmen took over 200 pupils hostage and held over two dozen teachers.",
        [("over 200", 200, "pupils"), ("over two dozen", 24, "teachers")],
    ),
    (
        "Sixteen of the 22 passengers survived; the other six, two of them children, drowned.",
        [
            ("Sixteen", 16, "passengers"),
            ("22", 22, "passengers"),
            ("six", 6, "passengers"),
            ("two", 2, "children"),
        ],
    ),
    ("Prices have doubled since 2020 and quadrupled in ten years.", [("ten", 10, "year")]),
    ("The verdict was 8-1, with one judge dissenting.", [("one", 1, "judge")]),
    (
        "The river crested at 9.4 metres, 2.1 metres above flood stage.",
        [("9.4", 9.4, "meter"), ("2.1", 2.1, "meter")],
    ),
    (
        "Snow up to 40 cm deep blocked 14 roads; 3 people died of cold.",
        [("up to 40", 40, "centimeter"), ("14", 14, "roads"), ("3", 3, "people")],
    ),
    (
        "Exports to the region fell by a fifth to 3.4 billion pounds in the first half.",
        [("a fifth", 0.2, "fraction", "down"), ("3.4 billion pounds", 3400000000, "GBP")],
    ),
    (
        "Gross domestic product shrank 0.4 percent in the second quarter after growing 0.2 percent in the first.",
        [("0.4 percent", 0.4, "percent", "down"), ("0.2 percent", 0.2, "percent", "up")],
    ),
    (
        "The rate of infection was 14.2 per 100,000 people, compared with 9.8 a week earlier.",
        [("14.2", 14.2, None), ("100,000", 100000, "people"), ("9.8", 9.8, None)],
    ),
    (
        "Vaccination coverage among under-fives dropped to 71 percent from 84 percent.",
        [("71 percent", 71, "percent"), ("84 percent", 84, "percent")],
    ),
    (
        "A suicide bomber killed himself and 14 others and wounded at least 30 at a market.",
        [("14", 14, None), ("at least 30", 30, None)],
    ),
    (
        "The convoy of 12 trucks carried 180 tonnes of flour for 40,000 families.",
        [("12", 12, "trucks"), ("180", 180, "metric_ton"), ("40,000", 40000, "families")],
    ),
    (
        "Two soldiers and a policeman were killed and four others wounded.",
        [("Two", 2, "soldiers"), ("four", 4, "wounded")],
    ),
    (
        "The judge gave him 30 days to pay the 5 million dollar fine.",
        [("30", 30, "day"), ("5 million dollar", 5000000, "USD")],
    ),
    (
        "Olsen ran the marathon in 2 hours 4 minutes 11 seconds, 12 seconds faster than the old record.",
        [("2", 2, "hour"), ("4", 4, "minute"), ("11", 11, "second"), ("12", 12, "second")],
    ),
    (
        "The Falcons won 98-91; Ade scored 31 points and had 12 rebounds in 38 minutes.",
        [
            ("98", 98, None),
            ("91", 91, None),
            ("31", 31, "points"),
            ("12", 12, "rebounds"),
            ("38", 38, "minute"),
        ],
    ),
    (
        "The 737 was carrying 4.5 tons of cargo and 155 passengers, 17 of them children.",
        [("4.5", 4.5, "ton"), ("155", 155, "passengers"), ("17", 17, "children")],
    ),
    (
        "Ticket prices start at 15 euros; 8,500 of the 60,000 seats are unsold.",
        [("15 euros", 15, "EUR"), ("8,500", 8500, "seats"), ("60,000", 60000, "seats")],
    ),
    (
        "The president's approval rating slipped two points to 38 percent in a poll of 1,024 adults with a margin of error of three points.",
        [
            ("two", 2, "points", "down"),
            ("38 percent", 38, "percent"),
            ("1,024", 1024, "adults"),
            ("three", 3, "points"),
        ],
    ),
    (
        "Ten of the 15 council members voted in favour and two abstained.",
        [("Ten", 10, "council members"), ("15", 15, "council members"), ("two", 2, "council members")],
    ),
    (
        "More than half of the 1.4 million registered voters had cast ballots by 4 p.m.",
        [
            ("More than half", 0.5, "fraction of registered voters"),
            ("1.4 million", 1400000, "registered voters"),
        ],
    ),
    (
        "The company expects between 8,000 and 10,000 bookings this month, against 6,200 a year ago.",
        [("8,000 and 10,000", 8000, "bookings"), ("6,200", 6200, "bookings")],
    ),
    (
        "The index closed 84.3 points, or 0.9 percent, lower at 9,312.40.",
        [("84.3", 84.3, "points"), ("0.9 percent", 0.9, "percent"), ("9,312.40", 9312.4, "points")],
    ),
    (
        "The hospital treated 63 patients, of whom 11 were in critical condition.",
        [("63", 63, "patients"), ("11", 11, "patients")],
    ),
    (
        "Every third house was damaged, and a quarter of the crop was lost.",
        [("a quarter", 0.25, "fraction of crop")],
    ),
    ("He was hit by two bullets, and a third missed him by inches.", [("two", 2, "bullets")]),
    (
        "The prison, built for 900 inmates, holds 2,300.",
        [("900", 900, "inmates"), ("2,300", 2300, "inmates")],
    ),
    (
        "The strongest of the aftershocks that followed measured 5.5 on the Richter scale, the weakest was of magnitude 4.",
        [("5.5", 5.5, "magnitude"), ("4", 4, "magnitude")],
    ),
    (
        "Rebels argued over three villages and complained about 12 checkpoints, but signed over 40 prisoners.",
        [("three", 3, "villages"), ("12", 12, "checkpoints"), ("40", 40, "prisoners")],
    ),
    (
        "The ferry sank two hours after midnight; survivors had waited for about six hours after calling for help.",
        [("about six", 6, "hour")],
    ),
    ("Bus fares went up by 20 cents on Monday.", [("20", 20, "cents", "up")]),
    (
        "More than 200 people were handed over by the rebels, who hold over 1,000.",
        [("More than 200", 200, "people"), ("over 1,000", 1000, "people")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_every_figure_of_a_sentence(text, expected):
    """Surface, least amount (else the greatest), unit or what is counted, and the change where there is one."""
    found = find_figures(text)
    assert [(each.surface, _amount(each), _what(each), *_change(each)) for each in found] == expected
    assert all(text[each.start : each.end] == each.surface for each in found)


def _amount(figure):
    return pytest.approx(figure.high if figure.low is None else figure.low, abs=1e-3)


def _what(figure):
    if figure.unit in {"percent", "fraction"} and figure.counted:
        return f"{figure.unit} of {figure.counted}"
    return figure.unit or figure.counted


def _change(figure):
    return (figure.change,) if figure.change else ()
