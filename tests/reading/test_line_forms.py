from __future__ import annotations

import pytest

from newslens.reading.line_forms import ASIDE, gallery_captions, role_by_form, table_rows
from newslens.reading.segments import blank_out, find_segments

FIELDS = [
    ("LOAD-DATE: March 3, 2031", "timestamp"),
    ("Load-Date: March 3, 2031", "timestamp"),
    ("BYLINE: ANN LEE", "byline"),
    ("DATELINE: LUND", "dateline"),
    ("HEADLINE: Ferry sinks off Lund", "heading"),
    ("GRAPHIC: Photo, The ferry off Lund", "caption"),
    ("SECTION: NEWS; Pg. 4", ASIDE),
    ("LENGTH: 512 words", ASIDE),
    ("Length: 1,204 words", ASIDE),
    ("DOCUMENT-TYPE: News", ASIDE),
    ("PUBLICATION-TYPE: Newspaper", ASIDE),
    ("DISTRIBUTION: Home edition", ASIDE),
    ("BODY:", ASIDE),
]
NOTICES = [
    ("This article may not be reproduced, stored or passed on.", ASIDE),
    ("This material may not be copied without the consent of the publisher.", ASIDE),
    ("No part of this website may be reproduced without written permission.", ASIDE),
    ("All content on this page must not be republished without permission.", ASIDE),
    ("All times are local.", ASIDE),
    ("All times GMT", ASIDE),
    ("All times are local. The views expressed by readers do not represent those of the Herald.", ASIDE),
    ("The opinions expressed here are the author's own.", ASIDE),
    ("Views expressed in this column are those of the writer.", ASIDE),
    ("Contact Ann Lee at ann@news.example", ASIDE),
    ("Follow Ann Lee on the network: @annlee", ASIDE),
    ("Ann Lee can be reached at ann@news.example.", ASIDE),
    ("Ann Lee covers schools. Contact her at ann@news.example", ASIDE),
    ("Have you seen it? Call our newsdesk on 0555 010 or email desk@news.example", ASIDE),
    ("Ann Lee covers schools. Follow her @annlee", ASIDE),
    ("This transcript may be updated or revised in the future. Accuracy may vary.", ASIDE),
    ("This text may not be in its final form.", ASIDE),
    ("The interview has been edited for length and clarity.", ASIDE),
    ("(SOUNDBITE OF FERRY HORN)", ASIDE),
    ("[LAUGHTER]", ASIDE),
]
PICTURES = [
    ("Photo 3 of 12", ASIDE),
    ("3 of 12", ASIDE),
    ("12 photos", ASIDE),
    ("0:12 / 3:40", ASIDE),
    ("Photo 3 of 12: The ferry off Lund.", "caption"),
    ("Slide 3/12 The ferry off Lund", "caption"),
    ("Boats lie in the harbour of Lund AFP", "caption"),
    ("Boats lie in the harbour of Lund (Reuters)", "caption"),
    ("Boats lie in the harbour of Lund Rex Features", "caption"),
    ("Boats lie in the harbour of Lund. Picture: Ann Lee", "caption"),
    ("Boats lie in the harbour of Lund. Photograph: Ole Holm/Herald", "caption"),
    ("Boats at the quay. Pictures: Ann Lee", "caption"),
    ("Boats at “Quay 4” Photo: Ann Lee/Lund Herald.", "caption"),
    ("CLOSE The ferry left the port at noon", "caption"),
]
LINKS = [
    ("[Graphic: How the ferry sank]", "promo"),
    ("[Watch the launch again]", "promo"),
    ("(See pictures of the ferry.)", "promo"),
    ("(Read how the ferry sank.)", "promo"),
    ("Ferry sinks off Lund – as it happened Read more", "promo"),
    ("Who owns the port? Read more", "promo"),
]
NARRATION = [
    "Anyone who saw the ferry was asked to email the police at harbour@police.example.",
    "The mayor painted a bigger picture: Lund would lose 40 jobs.",
    "She showed them a photo: It was the ferry.",
    "She wants the children of Lund to read more",
    "The text of the treaty may be revised by June.",
    "The film was edited in Lund.",
    "(AP)",
    "Length: 4.2 metres",
    "Distribution: by ship and by rail",
    "Subject: the harbour",
    "Series: Lund lead 3-1",
    "The report may not be published before June, the judge ruled.",
    "The drug may not be distributed without consent of the agency.",
    "This ship may not be used again, the report said.",
    "All times of the race fell.",
    "The opinions expressed in the survey surprised nobody.",
    "Opinions on the plan differ.",
    "He can be reached by phone, police said.",
    "Contact with the ferry was lost at noon.",
    "Write to us, he told the crowd.",
    "Photo 51 showed the helix.",
    "Images of 12 ships were found.",
    "12 of 40 boats sank.",
    "[Laughter]",
    "[The minister] said so.",
    "(See below.) The ferry sank.",
    "Ferry sinks off Lund, says AP",
    "Ferry sinks off Lund: Reuters",
    "The photograph was sold to AFP.",
    "It was sold to Getty",
    "AP",
    "VIDEO GAMES ARE BACK",
    "CLOSE GAME IN LUND.",
]


@pytest.mark.parametrize(("line", "role"), [*FIELDS, *NOTICES, *PICTURES, *LINKS])
def test_what_the_form_tells(line, role):
    assert role_by_form(line) == role


@pytest.mark.parametrize("line", NARRATION)
def test_narration_stays(line):
    assert role_by_form(line) is None


GALLERY = [
    "1/34 Boats",
    "2/34 Harbour",
    "The ferry sank.",
    "5/34 Port",
    "1/2 We left.",
    "2/2 We are back.",
    "4/34",
]


def test_what_is_counted_through_is_a_gallery():
    assert gallery_captions(GALLERY) == {0, 1, 3}
    assert gallery_captions(GALLERY[1:]) == frozenset()
    assert gallery_captions(["9/3 a", "8/3 b", "7/3 c"]) == frozenset()


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (["Lund 14 11 6 — 31", "Oslo 18 22 13 — 53"], {0, 1}),
        (["| 1 | Tom Hale | 40 | 5 | 1 |", "| 2 | Bo Chan | 35 | 7 | 0 |"], {0, 1}),
        (["ACME 52.10 +1.20 +2.4%", "BOLT 12.40 -0.30 -2.1%"], {0, 1}),
        (["Lund 14 11 6 — 31", "The ferry sank."], set()),
        (["Lund 2 Oslo 1", "Bergen 3 Turku 0"], set()),
        (["In 2029, 2030 and 2031, 12, 14 and 16.", "In 2029, 2030 and 2031, 12, 14 and 16."], set()),
        (["a 1 2 3 4" + " 5" * 80] * 2, set()),
        ([], set()),
    ],
)
def test_rows_of_tables(lines, rows):
    assert table_rows(lines) == rows


def test_numbers_of_a_table_are_not_read():
    text = "Lund beat Oslo by 53 points to 31 on Sunday.\nLund 14 11 6 — 31\nOslo 18 22 13 — 53\nTurku 9 8 7 — 24\nBoth teams play again on Monday."
    parts = find_segments(text)
    read = blank_out(text, parts)
    assert [part.role for part in parts] == ["body"] * 5
    assert "22" not in read
    assert "53 points" in read
    assert len(read) == len(text)


def test_notices_are_no_part_of_the_report():
    text = (
        "SECTION: NEWS\n\nLENGTH: 90 words\n\nA ferry sank off Lund on Sunday, police said.\n\n"
        "Nobody was hurt, the owner said.\n\nThis article may not be reproduced or copied.\n\nLOAD-DATE: March 3, 2031"
    )
    assert [part.role for part in find_segments(text)] == [
        "boilerplate",
        "boilerplate",
        "body",
        "body",
        "boilerplate",
        "timestamp",
    ]


def test_answers_of_an_interview_are_body():
    text = "The singer met readers in the port of Lund on Sunday.\n\nQ: Your home\n\nA: The sea\n\nShe left at noon, she said."
    assert {part.role for part in find_segments(text)} == {"body"}
