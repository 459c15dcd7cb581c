"""The patterns of date expressions: small parts, rules made of them, and what tells where to try the rules.

A rule is a name and the source of a regular expression with named parts; a part that can stand in several places of
one rule carries a number behind its name ("clock", "clock2"). Months and days of the week are case-sensitive,
because "may", "march" and "sun" are words of their own. `newslens.extraction.dates.grammar` applies the rules.

Takes the lexicon; gives `RULES` in the order in which they are tried: a longer or surer reading stands before a shorter
one ("5-7 May 2010" before "7 May 2010"). Where to try which of them is the matter of
`newslens.extraction.dates.expression_openings`.

What this does not cover: days in Roman numerals, years before 1500 and after 2099, and dates spelled out in words ("the
seventh of May"). Method: a grammar of regular expressions in the manner of SUTime (Chang and Manning, 2012).
"""

from __future__ import annotations

from newslens.extraction.dates.intervals import SEASONS
from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.lexicon import alternation, entries, words

__all__ = ["RULES", "ZONE"]

# Alternations of the lexicon are case-sensitive, everything in (?i:...) is not
_FULL_MONTH = alternation(MONTHS.full)
_SHORT_MONTH = alternation(MONTHS.short)
_ANY_MONTH = rf"(?:{_FULL_MONTH}|{_FULL_MONTH.upper()}|(?:{_SHORT_MONTH})\b\.?)"
_FULL_DAY = alternation(WEEKDAYS.full)
_SHORT_DAY = alternation(WEEKDAYS.short)
_ANY_DAY = rf"(?:{_FULL_DAY}|{_FULL_DAY.upper()}|(?:{_SHORT_DAY})\b\.?)"
_DAY_PART = alternation(words("dates/day_parts") - {"early", "late"})
_UNIT = alternation(words("dates/time_units"))
_UNITS = rf"(?:(?:{_UNIT.replace('century', 'centur(?:y|ie)')})s?)"
_SMALL = alternation(fields[0] for fields in entries("language/number_words") if fields[2] in {"unit", "ten"})
_COUNT = (
    rf"(?i:\d{{1,4}}(?:\.\d+)?|(?:{_SMALL})(?:-(?:{_SMALL}))?(?:\s+and\s+a\s+half)?|half\s+an?|an?|(?:a\s+)?couple(?:\s+of)?"
    r"|(?:a\s+)?few|several|some|many|(?:a\s+)?dozen)"
)
_ABOUT = rf"(?i:{alternation(words('dates/approximators'))})"
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])"
_NTH = r"(?i:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)"
_ORDINAL = rf"{_NUMBER}(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[5-9]|20)\d\d\b"
_LONG_ZONE = rf"(?:{alternation(zone for zone, kind in entries('dates/time_zones') if kind == 'long')})"
ZONE = rf"(?:{alternation(words('dates/time_zones'))}|(?i:local(?:\s+time)?|hrs|hours|o'clock|o’clock))\b"
"""Regular expression source of what stands behind a clock time: "GMT", "local time"."""

_HALF_DAY = r"(?i:[ap]\.m\.|[ap]\.?m\b)"
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_MARKED_CLOCK = (
    rf"(?:\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?\s*{_HALF_DAY}(?:\s*,?\s*{ZONE})?|\d{{1,2}}\s*{_HALF_DAY}(?:\s*,?\s*{ZONE})?"
    rf"|{_TIME}\s*{ZONE}|\d{{4}}\s*(?:{_LONG_ZONE}|hrs|local\s+time)\b|(?:(?<=\bat\s)|(?<=\bAt\s))\d{{4}}\s+hours\b|\d{{1,2}}\.\d{{2}}\s*{ZONE}|(?i:(?:12\s+)?(?:noon|midnight))\b(?:\s*{ZONE})?)"
    rf"(?:\s*\(\d{{2}}:?\d{{2}}\s*{ZONE}\))?"
)
_CLOCK = rf"(?:{_MARKED_CLOCK}|{_TIME})"
_EDGE_PART = (
    r"(?:(?:(?i:the)\s+)?(?i:early|mid|late|end\s+of|middle\s+of|beginning\s+of|start\s+of)(?:-|\s+))"
)
_WHICH = r"(?i:last|this|next|this\s+past|this\s+coming|the\s+coming|the\s+following|the\s+previous|the\s+past|the\s+same|past|coming)"
_CALENDAR = (
    rf"(?:(?P<weekday>{_ANY_DAY}),?\s+(?:the\s+)?)?"
    rf"(?:(?P<day>{_ORDINAL})\s+(?:of\s+)?(?P<month>{_ANY_MONTH})|(?P<month2>{_ANY_MONTH})\s+(?:the\s+)?(?P<day2>{_ORDINAL}))"
    rf"(?!\s*(?:million|billion|percent|per\s+cent|people|%))(?:,?\s+(?P<year>{_YEAR})|,?\s+(?P<which>(?:last|this|next)\s+year))?"
)
_BEFORE_CLOCK = rf"(?:(?P<clock>{_CLOCK})(?:,|\s+on|\s+of)?\s+)?"
_BEHIND_CLOCK = (
    rf"(?:(?:\s*[,|–—-]\s*|\s+)(?:(?:at|Last\s+updated\s+at|around|about)\s+)*(?P<clock2>{_CLOCK}))?"
)


def _after(before: str) -> str:
    """Look-behinds for any of some words, as they stand and with a capital; `re` wants each of one width."""
    return "|".join(rf"(?<=\b{form}\s)" for word in before.split() for form in (word, word.capitalize()))


_TIME_OF = _after("in of by since until till to from before after during between through")
_AT = _TIME_OF + "|" + _after("at about around")
_OWNER = _after("the a his her its their our this") + r"|(?<=['’]s\s)"
_NOT_COUNTED = r"(?!,\d|\.\d|%|\s*(?:per\s?cent|percent|people|men|women|children|million|billion|metres|meters|miles|km|kilomet)\b)"

RULES: tuple[tuple[str, str], ...] = (
    (
        "iso",
        r"(?P<iso>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ](?P<clock>\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)",
    ),
    (
        "days",
        (
            rf"(?:(?P<day>{_NUMBER})(?:st|nd|rd|th)?\s*(?:[-–—]|to|and|or)\s*(?:the\s+)?(?P<last>{_NUMBER})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_ANY_MONTH})"
            rf"|(?P<month2>{_ANY_MONTH})\s+(?P<day2>{_NUMBER})(?:st|nd|rd|th)?\s*(?:[-–—]|to|and)\s*(?P<last2>{_NUMBER})(?:st|nd|rd|th)?\b)(?!:)(?:,?\s+(?P<year>{_YEAR}))?"
        ),
    ),
    (
        "week_of",
        rf"(?:(?i:the)\s+)?(?i:week)\s+(?P<bound>(?i:of|starting|beginning|commencing|ending|ended))\s+(?:on\s+)?{_CALENDAR}(?!\s*[-–]\s*\d)",
    ),
    (
        "nth",
        (
            rf"(?:(?i:the)\s+)?(?P<nth>{_NTH})\s+(?:(?P<weekday>{_FULL_DAY})|(?P<unit>(?i:day|week|weekend)))\s+(?i:of|in)\s+"
            rf"(?:(?P<month>{_ANY_MONTH})(?:(?:,|\s+of)?\s+(?P<year>{_YEAR})|\s+(?P<which>(?:last|this|next)\s+year))?"
            rf"|(?P<period>(?i:this|last|next|the|every|each))\s+(?i:month)\b)"
        ),
    ),
    (
        "moved",
        (
            rf"(?:(?P<weekday>{_FULL_DAY})\s+(?:(?P<count>{_COUNT})\s+(?P<unit>(?i:weeks?|fortnight))\s+(?P<ago>(?i:ago))\b|(?P<unit2>week|fortnight)\b(?![-'’]|\s+\d))"
            rf"|(?P<count3>{_COUNT})\s+(?P<unit3>(?i:weeks?|fortnight))\s+(?:(?P<ago3>(?i:ago))(?:\s+on)?|from(?:\s+next)?)\s+(?P<weekday3>{_FULL_DAY})\b)(?:\s+(?P<part>(?i:{_DAY_PART}))\b)?"
        ),
    ),
    ("calendar", _BEFORE_CLOCK + _CALENDAR + _BEHIND_CLOCK),
    (
        "numbered",
        (
            rf"(?:(?P<year>(?:19|20)\d\d)[/.](?P<month>{_MONTH_NUMBER})[/.](?P<day>{_NUMBER})|(?P<day2>{_NUMBER})\.(?P<month2>{_MONTH_NUMBER})\.(?P<year2>(?:19|20)\d\d)"
            rf"|(?P<day3>{_NUMBER})[-/.](?P<name>{_FULL_MONTH}|(?:{_SHORT_MONTH})\b)[-/.](?P<year3>(?:19|20)\d\d|\d\d))(?![\w/-]|\.\d){_BEHIND_CLOCK}"
        ),
    ),
    (
        "slashed",
        rf"(?:(?P<clock>{_CLOCK})\s+)?(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]){_BEHIND_CLOCK}",
    ),
    (
        "month",
        (
            rf"(?:(?P<edge>{_EDGE_PART})?(?P<month>{_ANY_MONTH})(?:,|\s+of)?\s+(?P<year>{_YEAR})"
            rf"|(?P<edge2>{_EDGE_PART})?(?P<month2>{_FULL_MONTH})(?:,|\s+of)?\s+(?P<which>(?:last|this|next)\s+year)"
            rf"|(?P<which2>{_WHICH})\s+(?P<month3>{_FULL_MONTH})\b(?!\s+\d)"
            rf"|(?P<edge4>{_EDGE_PART})(?P<month4>{_FULL_MONTH})\b"
            rf"|(?:{_TIME_OF})(?P<month5>{_FULL_MONTH})\b(?!\s+[A-Z][a-z]))"
        ),
    ),
    (
        "years",
        rf"(?:(?P<year>{_YEAR})\s*[-–—/]\s*(?P<last>{_YEAR}|\d\d\b)(?![-–/])|(?i:between|from)\s+(?P<year2>{_YEAR})\s+(?:and|to|until|through)\s+(?P<last2>{_YEAR}))",
    ),
    (
        "decade",
        rf"(?:(?i:the)\s+)?(?P<edge>{_EDGE_PART})?(?:(?i:the)\s+)?(?P<decade>(?:1[5-9]|20)\d0)['’]?s\b|(?:(?i:the)\s+)(?P<edge2>(?i:early|mid|late)(?:-|\s+))?['’‘]?(?P<short>[1-9]0)s\b(?!\s)",
    ),
    (
        "quarter",
        rf"(?i:(?P<number>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]+quarter)(?:\s+of\s+(?:the\s+)?(?P<year>{_YEAR}|(?:last|this|next)\s+year)|\s+(?P<year2>{_YEAR}))?|(?P<number4>(?i:last))\s+quarter\s+of\s+(?:the\s+)?(?P<year4>{_YEAR}|(?:last|this|next)\s+year)|Q(?P<number2>[1-4])\s*,?\s*(?P<year3>{_YEAR})",
    ),
    (
        "season",
        rf"(?:(?P<edge>{_EDGE_PART})?(?P<season>(?i:{alternation(SEASONS)}))(?:\s+of)?\s+(?P<year>{_YEAR})|(?P<which>{_WHICH})\s+(?P<season2>(?i:{alternation(SEASONS)}))\b(?!\s+(?:short|apart|down|in)))",
    ),
    (
        "feast",
        rf"(?P<feast>{alternation(words('dates/calendar_days'))})\b(?:,?\s+(?P<year>{_YEAR})|\s+(?P<which>(?:last|this|next)\s+year))?",
    ),
    (
        "day_of_month",
        rf"(?P<weekday>{_ANY_DAY})(?:\s+the\s+(?P<day>{_NUMBER}(?:st|nd|rd|th))\b(?!-)|,?\s+(?P<day2>{_NUMBER}(?:st|nd|rd|th))(?=[,.;:)]|$))",
    ),
    (
        "again",
        rf"(?:(?<=\bon\s)|(?<=\bto\s)|(?<=\bor\s)|(?<=\band\s)|(?<=\buntil\s))the\s+(?P<day>{_NUMBER}(?:st|nd|rd|th))(?!\s+(?:and|to|or)\s+(?:the\s+)?\d)(?=[,.;:)]|\s+(?:and|at|by|when|but|that)\b|\s*$)",
    ),
    (
        "weekday",
        (
            rf"(?:(?P<clock>{_CLOCK})(?:\s+on)?\s+)?(?:(?P<edge>(?i:early|late|earlier|later|overnight))(?:\s+on)?\s+)?(?:(?P<which>{_WHICH})\s+)?"
            rf"(?<!\bevery\s)(?<!\bEvery\s)(?<!\beach\s)(?<!\bEach\s)(?<!\bevery\sother\s)(?P<weekday>{_FULL_DAY})\b(?:\s+(?P<part>(?i:{_DAY_PART}))\b(?!s))?(?:(?:,?\s+|\s+of\s+)(?P<week>(?i:last|next|this))\s+week\b)?(?:(?:\s+at(?:\s+(?:about|around))?|,)\s+(?P<clock2>{_CLOCK}))?"
        ),
    ),
    (
        "day_word",
        rf"(?:(?P<edge>(?i:early|late|earlier|later))\s+)?(?P<word>(?i:{alternation(words('dates/day_words'))}))\b(?:\s+(?P<part>(?i:{_DAY_PART}))\b)?(?:(?:\s+at(?:\s+(?:about|around))?|,)\s+(?P<clock>{_CLOCK}))?",
    ),
    ("this_part", rf"(?i:(?P<edge>early|late|earlier|later)\s+)?(?i:this)\s+(?P<part>(?i:{_DAY_PART}))\b"),
    ("ago", rf"(?:(?P<about>{_ABOUT})\s+)?(?:(?P<count>{_COUNT})\s+)?(?P<unit>(?i:{_UNITS}))\s+(?i:ago)\b"),
    (
        "anchored",
        rf"(?:(?:(?P<about>{_ABOUT})\s+)?(?P<count>{_COUNT})\s+(?P<unit>(?i:{_UNITS}))(?:\s+(?i:earlier|later|previously|beforehand|afterwards)\b|(?=\s+(?:after|before)\b))|(?i:the\s+(?:previous|following|next|same|day\s+before)\s+(?P<unit2>day|night|week|month|year|morning|evening|afternoon))\b|(?i:the\s+(?:day|week|month|year|night)\s+(?:before|after))\b)",
    ),
    (
        "span",
        rf"(?i:(?:the\s+)?(?P<which>last|past|previous|coming|next|recent))\s+(?:(?P<count>{_COUNT})\s+)?(?P<unit>(?i:{_UNIT.replace('century', 'centurie')})s)\b",
    ),
    (
        "period",
        (
            rf"(?:(?P<edge>(?i:early|earlier|mid|late|later|(?:the\s+)?end\s+of|(?:the\s+)?beginning\s+of|(?:the\s+)?start\s+of))(?:-|\s+))?"
            rf"(?P<which>{_WHICH})\s+(?P<unit>(?i:week|weekend|month|year|quarter|decade|century))\b(?!-|\s+(?:old|round)\b)"
        ),
    ),
    (
        "edge_of_period",
        (
            r"(?:(?:(?i:the)\s+)?(?P<edge>(?i:end|start|beginning|middle)\s+of)\s+the\s+(?P<unit>(?i:week|weekend|month|quarter|year|decade))\b(?!['’-]|\s+(?:of|before|after)\b)"
            r"|(?P<edge2>(?i:earlier|later|early|late))\s+in\s+the\s+(?P<unit2>(?i:week|month|year))\b|(?P<unit3>(?i:week|month|year))['’]s\s+(?P<edge3>end)\b)"
        ),
    ),
    (
        "weekend",
        r"(?<=\bat\s)(?:the\s+)?(?P<unit>weekend)\b|(?<=\bover\s)the\s+(?P<unit2>weekend)\b|(?<=\bOver\s)the\s+(?P<unit3>weekend)\b|(?<=\bduring\s)the\s+(?P<unit4>weekend)\b|(?<=\bon\s)the\s+(?P<unit5>weekend)\b",
    ),
    (
        "ahead",
        rf"(?:(?<=\bin\s)|(?<=\bwithin\s)|(?<=\bIn\s)|(?<=\bWithin\s))(?:(?P<about>{_ABOUT})\s+)?(?:(?P<count>{_COUNT})\s+)?(?P<unit>(?i:{_UNITS}))(?P<time>['’]?s?['’]?\s+time)?\b",
    ),
    (
        "year",
        rf"(?:(?P<edge>{_EDGE_PART})(?P<year>{_YEAR}){_NOT_COUNTED}|(?:{_TIME_OF})(?P<year2>{_YEAR}){_NOT_COUNTED}(?![-–/]\d)|(?<=\()(?P<year3>{_YEAR})(?=\))|(?:{_OWNER})(?P<year4>{_YEAR}){_NOT_COUNTED}(?=\s+[A-Za-z]))",
    ),
    ("clock", rf"(?P<clock>{_MARKED_CLOCK})|(?:{_AT})(?P<clock2>{_TIME})(?![:\d])"),
)
