"""A folder of reports that is begun, added to and checked."""

from __future__ import annotations

from pathlib import Path

from sample_files import zipped

import newslens as nl
from newslens.corpus_folder import add_text, fill_cells
from newslens.corpus_folder.adding import put_in
from newslens.corpus_folder.given_files import GivenFile, GivenFiles
from provocations.containers import library
from provocations.situations import TEXT, Place, provokes

ADDING = "corpus_folder/adding.py"
CHECKING = "corpus_folder/checking.py"
LINES = "corpus_folder/manifest_lines.py"
UNDERSTOOD = "corpus_folder/understood_files.py"


@provokes("corpus_folder/starting.py")
def a_folder_that_is_there_already(place: Place) -> list[str]:
    place.put("a.txt")
    return place.command("new", place.home)


@provokes(ADDING)
def adding_to_a_folder_that_is_not_there(place: Place) -> list[str]:
    return place.command("add", place.home / "nowhere", place.put("a.txt"))


@provokes(ADDING, UNDERSTOOD)
def files_that_cannot_be_added(place: Place) -> list[str]:
    home = nl.new_folder(place.home / "ferry")
    first = place.put("a.txt")
    empty = place.put("empty.csv", f'title,text\nBoats,\nShips,"{TEXT} Ships."\n')
    broken = place.put("broken.jsonl", '{"text": "Three boats sank."}\nno\n')
    files = (first, empty, broken, place.home / "gone.txt", "https://herald.example/a")
    place.command("add", home, first, code=0)
    return [line for line in place.command("add", home, *files, code=1) if line.startswith("Not added")]


@provokes("reading/gathering.py", "reading/named_files.py")
def an_archive_of_which_not_all_can_be_read(place: Place) -> list[str]:
    place.put("box.zip", zipped({"a.txt": "", "b.txt": TEXT}))
    told: list[str] = []
    for line in ("box.zip,", "box.zip,1", "box.zip,2"):
        place.put("articles.csv", f"file,document\n{line}\n")
        told += place.command("check", place.home, code=int(line != "box.zip,2"))
    return told


@provokes("corpus_folder/addition.py")
def what_is_missing_of_articles_that_were_added(place: Place) -> list[str]:
    home = nl.new_folder(place.home / "ferry")
    told = place.command("add", home, place.put("a.txt"), code=0)
    return [line for line in told if line.endswith(".")]


@provokes(LINES)
def manifests_that_cannot_be_added_to(place: Place) -> list[str]:
    file, home = place.put("a.txt"), place.home / "ferry"
    told: list[str] = []
    for content in (
        b"article_id,text\nx,Boats\n",
        b"file,outlet\na.txt,Caf\xe9\n",
        b"file;outlet\na.txt;Post\n",
    ):
        place.put("ferry/articles.csv", content)
        told += place.command("add", home, file)
    return told


@provokes(LINES)
def a_manifest_that_may_not_be_read_to_be_added_to(place: Place) -> list[str]:
    file = place.put("a.txt")
    (place.home / "ferry" / "articles.csv").mkdir(parents=True)
    return place.command("add", place.home / "ferry", file)


@provokes(CHECKING)
def a_file_in_place_of_a_folder_to_check(place: Place) -> list[str]:
    return place.command("check", place.put("a.txt"))


@provokes(CHECKING)
def checking_a_folder_that_is_not_there(place: Place) -> list[str]:
    return place.command("check", place.home / "nowhere")


@provokes(CHECKING)
def problems_of_a_folder(place: Place) -> list[str]:
    place.put("a.txt")
    place.put("b.txt")
    place.put("articles.csv", "file,published\na.txt,\nb.txt,\nc.txt,\n")
    return place.command("check", place.home, code=1)


@provokes(CHECKING)
def a_folder_whose_decisions_cannot_be_laid_over_it(place: Place) -> list[str]:
    place.put("a.txt")
    line = "figures,a,0,3,set,low,1e400"
    place.put("decisions.csv", f"table,article_id,start,end,action,column,value\n{line}\n")
    return place.command("check", place.home, code=1)


@provokes(CHECKING)
def a_folder_whose_files_may_not_be_read(place: Place) -> list[str]:
    place.put("a.txt")
    place.put("articles.csv", "file\na.txt\n")
    (place.home / "decisions.csv").mkdir()
    (place.home / "results.csv").mkdir()

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    place.patch.setattr(Path, "read_bytes", refuse)
    return place.command("check", place.home, code=1)


@provokes("corpus_folder/filling.py", "corpus_folder/said_cells.py")
def cells_that_cannot_be_filled(place: Place) -> list[str]:
    told = place.refused(fill_cells, place.home, "a", outlet="The Herald")
    place.put("articles.csv", "file,article_id\na.txt,x\nb.txt,x\nc.txt,c\n")
    return [
        *told,
        *place.refused(fill_cells, place.home, "goats", outlet="The Herald"),
        *place.refused(fill_cells, place.home, "x", outlet="The Herald"),
        *place.refused(fill_cells, place.home, "c", colour="red"),
        *place.refused(fill_cells, place.home, "c", outlet="The\nHerald"),
    ]


@provokes("corpus_folder/pasting.py")
def texts_that_cannot_be_pasted(place: Place) -> list[str]:
    return [*place.refused(add_text, place.home, " "), *place.refused(add_text, place.home, "Boats \ud800")]


@provokes(UNDERSTOOD)
def several_articles_of_which_one_thing_is_said(place: Place) -> list[str]:
    home = nl.new_folder(place.home / "ferry")
    file = place.put("a.csv", "text\nTwo boats sank.\nThree boats sank.\n")
    return list(
        put_in(home, GivenFiles([GivenFile(file, {None: {"outlet": "The Herald"}}, is_one=True)])).left_out
    )


@provokes("corpus_folder/file_copies.py")
def a_library_whose_file_would_replace_another(place: Place) -> list[str]:
    home = nl.new_folder(place.home / "ferry")
    path = place.put("library/a.rdf", library("files/b.txt"))
    place.put("library/files/b.txt")
    place.put("ferry/files/b.txt", "Mine.")
    return [line for line in place.command("add", home, path, code=1) if line.startswith("Not added")]


@provokes("corpus_folder/adding.py", UNDERSTOOD)
def a_folder_without_a_file_to_add(place: Place) -> list[str]:
    (place.home / "ferry").mkdir()
    (place.home / "empty").mkdir()
    return list(nl.add(place.home / "ferry", place.home / "empty").left_out)


@provokes("reading/repeated_notices.py")
def several_files_that_are_hidden(place: Place) -> list[str]:
    return place.reading({".a.txt": TEXT, ".b.txt": TEXT, "c.txt": TEXT})


@provokes(ADDING, UNDERSTOOD, "corpus_folder/given_files.py")
def what_is_no_file_and_no_folder(place: Place) -> list[str]:
    home, file = nl.new_folder(place.home / "ferry"), place.put("a.txt")
    return [
        *place.refused(nl.add, home, None),
        *place.refused(nl.add, None, file),
        *place.command("add", file, home),
        *nl.add(home, TEXT).left_out,
    ]


@provokes("corpus_folder/starting.py")
def a_folder_called_as_a_file(place: Place) -> list[str]:
    return place.command("new", place.put("a.txt"))


@provokes("storage/output_paths.py")
def a_page_under_the_ending_of_another_format(place: Place) -> list[str]:
    return place.command("report", place.put("in/a.txt"), "-o", place.home / "page.docx")


@provokes("reading/formats/shared/decoding.py")
def a_document_of_no_bytes(place: Place) -> list[str]:
    return place.reading({"a.docx": b""})


@provokes("comparison/questions/result_files.py")
def results_that_are_not_there(place: Place) -> list[str]:
    nowhere = place.home / "nowhere.csv"
    return place.command(
        "report", place.put("in/a.txt"), "-o", place.home / "page.html", "--results", nowhere
    )


@provokes("presentation/notebook/notebook_export.py")
def a_notebook_that_is_not_there(place: Place) -> list[str]:
    return place.command("export", place.home / "nowhere.ipynb", "-o", place.home / "site")


@provokes("reading/formats/tables/column_matching.py")
def columns_that_are_named_the_wrong_way_round(place: Place) -> list[str]:
    return place.read(place.put("a.csv", f'text,Web link\n"{TEXT}",x\n'), columns={"url": "Web link"})


@provokes(UNDERSTOOD, "reading/named_files.py")
def a_folder_with_a_manifest_that_is_added(place: Place) -> list[str]:
    home = nl.new_folder(place.home / "ferry")
    place.put("other/a.txt")
    place.put("other/b.txt", f"{TEXT} Ships.")
    place.put("other/articles.csv", "file,document\na.txt,7\n")
    added = nl.add(home, place.home / "other")
    return [*added.left_out, *added.notices]


@provokes("reading/named_files.py")
def lines_that_stand_for_what_others_stand_for(place: Place) -> list[str]:
    place.put("a.txt")
    place.put("more.csv", f'text\n"{TEXT} Ships."\n"{TEXT} Rafts."\n')
    place.put("articles.csv", "file,document\na.txt,\nmore.csv,\nmore.csv,\nmore.csv,7\n")
    return place.read()


@provokes("reading/formats/tables/column_matching.py")
def columns_where_no_file_is_a_table(place: Place) -> list[str]:
    return place.read(place.put("a.txt"), columns={"Nope": "text"})


@provokes("reading/formats/tables/column_matching.py")
def a_column_that_is_named_and_not_there(place: Place) -> list[str]:
    return place.read(place.put("a.csv", f'text\n"{TEXT}"\n'), columns={"Nope": "text"})
