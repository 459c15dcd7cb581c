from __future__ import annotations

import pytest

from newslens.extraction.quotations.mark_roles import read_mark_roles

# text, what speaks against its first mark as an opening and as a closing one, whether it opens a paragraph
WEIGHTS = [
    ('a "b', 0.0, 2.4, False),
    ('a" b', 2.4, 0.0, False),
    ('"a', 0.0, 3.4, True),
    ('a"', 2.4, 0.0, False),
    ('a ",b', 2.4, 1.2, False),
    ('(" b', 1.2, 0.0, False),
    ('a" ,', 2.4, 0.0, False),
    ('a " B', 0.0, 0.7, False),
    ('a " 1', 0.0, 0.7, False),
    ('a: " b', 0.5, 0.6, False),
    ('a " b', 0.5, 0.0, False),
    ('a " .', 0.9, 0.0, False),
    ('a. " B', 0.6, 0.7, False),
    ('a"b', 1.3, 0.0, False),
    ('."b', 1.9, 0.0, False),
    ('-"b', 0.5, 0.8, False),
    ("a.“B", 1.4, 2.0, False),
    ("「", 0.9, 10.6, True),
    ("」", 9.9, 1.6, True),
    ("“", 0.9, 2.9, True),
    ("”", 2.2, 1.6, True),
    ('\n"a', 0.0, 3.4, True),
    ('a\n"a', 0.0, 3.4, True),
    ('\n" a', 0.5, 1.0, True),
    ("6'2\" tall", 2.4, 0.0, False),
    ("6'2\"a", 1.3, 0.0, False),
    ('62" tall', 2.4, 0.0, False),
    ("''", 2.2, 1.6, True),
    ("``", 0.9, 2.9, True),
    ('a "', 0.9, 0.0, False),
    ('a   "   B', 0.0, 0.7, False),
]


@pytest.mark.parametrize(("text", "as_opening", "as_closing", "first"), WEIGHTS)
def test_what_speaks_against_the_readings_of_a_mark(text, as_opening, as_closing, first):
    mark = read_mark_roles(text)[0][0]
    assert mark.as_opening == pytest.approx(as_opening)
    assert mark.as_closing == pytest.approx(as_closing)
    assert mark.first == first


@pytest.mark.parametrize(("spaces", "first"), [(3, False), (4, True)])
def test_a_mark_behind_four_spaces_opens_a_paragraph(spaces, first):
    assert read_mark_roles(f"a{' ' * spaces}“B”")[0][0].first == first


ROLES = [
    ("“a”", ["opens", "closes"]),
    ('"a" b "c"', ["opens", "closes", "opens", "closes"]),
    ("“a “b” c”", ["opens", "opens inside", "closes", "closes"]),
    ("a”", ["closes nothing"]),
    ("“a", ["opens"]),
    ("“a\nb”", ["opens", "closes"]),
    ("“a.\n“b”", ["opens", "opens again", "closes"]),
    ('"a\n\n"b', ["opens", "opens again"]),
    ("«a»", ["opens", "closes"]),
    ("»a«", ["opens", "closes"]),
    ("「a」", ["opens", "closes"]),
    ("」a「", ["closes nothing", "opens"]),
    ("``a''", ["opens", "closes"]),
    ("6'2\" tall", ["measures"]),
    ('a 15.4" b and a 13" c', ["measures", "measures"]),
    ('"a 15" b," c', ["opens", "measures", "closes"]),
    ('a 15" b is "c" d', ["measures", "opens", "closes"]),
    ('15"x20" b', ["measures", "measures"]),
    ("a 55” b, “c”", ["measures", "opens", "closes"]),
    ('"a 15" b', ["opens", "closes"]),
    ('"a 15", b', ["opens", "closes"]),
    ('a 1,500" b', ["closes nothing"]),
    ('a $15" b', ["closes nothing"]),
    ('a 1500" b', ["closes nothing"]),
    ("&quot;a&quot; b", ["opens", "closes"]),
    ("&#8220;a &ldquo;b&rdquo; c&#8221;", ["opens", "opens inside", "closes", "closes"]),
    ("&laquo;a&raquo; &amp; b", ["opens", "closes"]),
    ('(" a ")', ["opens", "closes"]),
    ('a " b " c', ["opens", "closes"]),
    ('He: " a ", b', ["opens", "closes"]),
    ('a. "B', ["opens"]),
    ('a" .', ["closes nothing"]),
    ("“A,” he said, “b.”", ["opens", "closes", "opens", "closes"]),
    ("”A,“ he said.", ["opens", "closes"]),
    ('"A," he "b,"', ["opens", "closes", "opens", "closes"]),
    ("“a" + "\n" * 12 + "b”", ["opens", "closes"]),
    ("“a" + "\n" * 13 + "b”", ["opens", "closes nothing"]),
    # a text that starts inside a quotation, its marks set apart or on the wrong side of their spaces
    ('We stay, " said Ana Silva, the mayor.', ["closes nothing"]),
    ('We stay, " said Ana Silva, the mayor." We wait. "', ["closes nothing", "opens", "closes"]),
    ('We stay, " Mr. Silva said." We wait. "', ["closes nothing", "opens", "closes"]),
    ('We stay! " the mayor told us.', ["closes nothing"]),
    ('We stay, " Ana Silva, mayor of Porto, said on Monday.', ["closes nothing"]),
    # marks set apart that open; and tight ones, whose sides tell
    ('He added, " The mayor came. "', ["opens", "closes"]),
    ('He added, " we will stay " and left.', ["opens", "closes"]),
    ('Silva added, " he said so " .', ["opens", "closes"]),
    ('He added, "said Silva in May."', ["opens", "closes"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text, roles):
    assert [role for _, role in read_mark_roles(text)] == roles


@pytest.mark.parametrize(("text", "span"), [("a “b", (2, 3)), ("a ``b", (2, 4)), ("a &quot;b", (2, 8))])
def test_a_mark_has_its_span(text, span):
    mark = read_mark_roles(text)[0][0]
    assert (mark.start, mark.end) == span
