"""A person's decisions that cannot be read, do not fit or find no row; results from outside that cannot be read."""

from __future__ import annotations

from typing import Any

from curated_event import boats, decided, reports

import newslens as nl
from newslens import curation
from newslens.comparison.questions import read_results
from newslens.curation import DecisionFile, ReviewSession
from provocations.situations import TEXT, Place, provokes

READING = "curation/decision_reading.py"
OVERLAY = "curation/decision_overlay.py"
FILE = "curation/decision_file.py"
RESULTS = "comparison/questions/result_files.py"
COLUMNS = "table,article_id,start,end,id,action,column,value\n"
ROW = {"table": "figures", "article_id": "south", "start": 0, "end": 5}


def read_by_all(place: Place, content: str | bytes) -> list[str]:
    """What is told of a file of decisions, by the function and by the command line."""
    path, home = place.put("decisions.csv", content), place.put("corpus/a.txt").parent
    told = place.refused(curation.read_decisions, path)
    assert place.command("findings", home, "--decisions", path) == told
    return told


@provokes(READING)
def files_that_are_no_decisions(place: Place) -> list[str]:
    contents = (
        "table,action,table\n",
        "table,acton\n",
        "action\n",
        "",
        b"table,action\n\xff\n",
        COLUMNS + "figures,,0,3,,keep,,\n",
    )
    told = [said for each in contents for said in read_by_all(place, each)]
    home = place.home / "corpus"
    return [
        *told,
        *place.command("findings", home, "--decisions", place.home / "nowhere.csv"),
        *place.command("findings", home, "--decisions", home),
    ]


@provokes("curation/decision.py")
def lines_that_are_no_decisions(place: Place) -> list[str]:
    lines = (
        "ships,a,0,3,,keep,,",
        "figures,a,0,3,,burn,,",
        "questions,,,,,drop,,",
        "figures,,0,3,,keep,,",
        "questions,,,,boats,add,,",
        "figures,a,0,3,,set,surface,x",
        "figures,a,inf,3,,keep,,",
        "figures,a,٣,4,,keep,,",
        "figures,a,,3,,keep,,",
        "figures,a,3,3,,keep,,",
        "names,a,0,3,,join,,",
        "figures,a,0,3,,join,,",
    )
    return [said for each in lines for said in read_by_all(place, f"{COLUMNS}{each}\n")]


@provokes("curation/decided_values.py")
def values_that_do_not_fit(place: Place) -> list[str]:
    values = (
        ("figures", "comparator", "nearly"),
        ("figures", "unit", "shipfuls"),
        ("figures", "low", "1e400"),
        ("figures", "low", "٣"),
        ("quotations", "cue_start", "900"),
    )
    told: list[str] = []
    for table, column, value in values:
        added: list[dict[str, Any]] = (
            [{**ROW, "table": table, "action": "add"}] if table == "quotations" else []
        )
        line = {**ROW, "table": table, "action": "set", "column": column, "value": value}
        told += place.refused(nl.analyze, boats(), decisions=decided(*added, line))
    return told


@provokes(OVERLAY)
def decisions_that_find_no_row(place: Place) -> list[str]:
    lines = (
        {**ROW, "start": 1, "end": 4, "action": "drop"},
        {**ROW, "end": 900, "action": "drop"},
        {**ROW, "article_id": "nowhere", "action": "drop"},
        {**ROW, "article_id": "north", "end": 3, "action": "join", "id": "goats"},
        {**ROW, "action": "drop"},
        {**ROW, "action": "keep"},
    )
    anchored = curation.fill_anchors(decided({**ROW, "action": "drop"}), boats())
    return [
        *place.warned(nl.analyze, boats(), decisions=decided(*lines)),
        *place.warned(nl.analyze, reports(south="Two boats sank."), decisions=anchored),
    ]


@provokes(FILE)
def a_file_of_decisions_that_others_write(place: Place) -> list[str]:
    path = place.home / "decisions.csv"
    mine = DecisionFile(path)
    told = place.refused(mine.add, **ROW, action="keep", note="\ud800")
    for action in ("drop", "keep"):
        mine.add(**ROW, action=action)
    path.write_text("table,action,article_id,start,end\n")
    mine.add(**{**ROW, "article_id": "north"}, action="keep")
    return [*told, *mine.notices]


@provokes("curation/review_session.py", "curation/decision_drafts.py")
def what_a_review_cannot_take(place: Place) -> list[str]:
    analysis = nl.analyze(boats())
    session = ReviewSession(analysis, place.home / "decisions.csv")
    figure = next(
        n for n, each in enumerate(session.found) if each.table == "figures" and each.surface == "Three"
    )
    question = next(n for n, each in enumerate(session.found) if each.table == "questions")
    return [
        *place.refused(session.decide, figure, "burn"),
        *place.refused(session.decide, figure, "correct"),
        *place.refused(session.decide, figure, "correct", edits={"low": "many"}),
        *place.refused(session.decide, figure, "correct", edits={"counted": "\ud800"}),
        *place.refused(session.decide, figure, "join", which="no such question"),
        *place.refused(session.decide, question, "split"),
        *place.refused(session.add, **ROW),
    ]


NAMING = "file,holder,label,names\n"
GIVEN = "holder,counted,year,value,total,authority\n"


@provokes(RESULTS)
def results_that_cannot_be_read(place: Place) -> list[str]:
    home = place.put("corpus/a.txt", TEXT).parent
    outside = place.put("outside.csv", NAMING + "g.csv,A,A,A\n")
    (home / "link.csv").symlink_to(outside)
    told = [
        *place.refused(read_results, home / "link.csv"),
        *place.refused(read_results, place.home / "gone.csv"),
        *place.refused(read_results, place.put("r.csv", "file,holder\n")),
        *place.refused(read_results, place.put("r.csv", b"file,holder\n\xff\n")),
    ]
    (home / "folder.csv").mkdir()
    for naming in ("../g.csv,A,A,A\n", "folder.csv,A,A,A\n", "gone.csv,A,A,A\n"):
        place.put("corpus/results.csv", NAMING + naming)
        told += place.command("report", home, "-o", place.home / "page.html")
    place.put("corpus/results.csv", NAMING + "g.csv,A,A,A\n")
    for given in (
        "",
        "A,seats,٢٠٣١,3,,B\n",
        "A,seats,99999,3,,B\n",
        "A,seats,2031,1e400,,B\n",
        "A,seats,2031,,,B\n",
    ):
        place.put("corpus/g.csv", GIVEN + given)
        told += place.command("report", home, "-o", place.home / "page.html")
    return told
