"""Tables of articles: delimited text, JSON, Parquet, and what their columns are called."""

from __future__ import annotations

import io

import pandas as pd

import newslens as nl
from provocations.situations import TEXT, Place, provoke_by_files, provokes

TABLES = "reading/formats/tables/article_tables.py"
COLUMNS = "reading/formats/tables/column_matching.py"

provoke_by_files(
    TABLES,
    a_table_without_rows={"a.csv": "text\n"},
    a_table_without_texts={"a.csv": "title,clicks\nBoats,3\n"},
)
provoke_by_files(
    "reading/formats/tables/delimited_text.py",
    a_quotation_mark_that_never_ends={"a.csv": 'text\n"Two boats sank.\n'},
    a_table_without_columns={"a.csv": "sep=;\n"},
    more_fields_than_columns={"a.csv": "title,text\nBoats,Two boats sank,on Sunday\n"},
    more_fields_between_tabs={"a.tsv": "title\ttext\nBoats\tTwo boats\tsank\n"},
    a_column_without_a_name={"a.csv": f'title,,text\nBoats,x,"{TEXT}"\n'},
    semicolons_between_the_fields={"a.csv": "title;text\nBoats;Two boats sank.\n"},
)
provoke_by_files(
    "reading/formats/tables/json_rows.py",
    an_article_that_is_no_object={"a.json": "[3]"},
    a_file_that_is_a_number={"a.json": "1e400"},
    several_lists_in_a_file={"a.json": '{"old": [{"text": "One."}], "new": [{"text": "Two."}]}'},
    a_file_that_is_no_json={"a.json": '[{"text": '},
    objects_in_objects_without_end={"a.json": "[" * 200_000},
    lines_that_are_no_json={"a.jsonl": '{"text": "Two boats sank."}\n' + "no\n" * 30},
)
provoke_by_files(
    COLUMNS,
    a_column_that_is_misspelt={"a.csv": f'titel,text\nBoats,"{TEXT}"\n'},
    columns_of_another_program={"a.csv": f'headline,maintext,image\nBoats,"{TEXT}",a.png\n'},
)


@provokes(TABLES)
def a_column_twice_in_a_data_frame(place: Place) -> list[str]:
    return place.refused(nl.read_articles, pd.DataFrame([[TEXT, TEXT]], columns=["text", "text"]))


@provokes(TABLES)
def texts_that_a_search_interface_cut_off(place: Place) -> list[str]:
    one = {"a.csv": f'title,content\nBoats,"{TEXT} … [+2035 chars]"\n'}
    two = f'title,content\nBoats,"{TEXT} … [+2035 chars]"\nShips,"{TEXT} Ships … [+35 chars]"\n'
    return [*place.reading(one), *place.read(place.put("b.csv", two))]


provoke_by_files(
    "reading/formats/texts/plain_text.py",
    the_source_of_a_page={"a.txt": f"<p>{TEXT}</p>\n<p>Nobody was hurt.</p>\n"},
)


@provokes("reading/formats/shared/markup_columns.py")
def texts_that_are_written_as_html(place: Place) -> list[str]:
    markup = place.put("a.csv", f'title,text\nBoats &amp; ships,"<p>{TEXT}</p>"\n')
    return place.read(markup)


@provokes(TABLES)
def a_frame_of_a_parquet_file_without_texts(place: Place) -> list[str]:
    buffer = io.BytesIO()
    pd.DataFrame({"clicks": [3]}).to_parquet(buffer)
    return place.reading({"a.parquet": buffer.getvalue()})


@provokes(COLUMNS)
def columns_that_cannot_be_meant(place: Place) -> list[str]:
    table = place.put("a.csv", f'prose,when\n"{TEXT}",2031-03-01\n')
    asked = ("text", "prose=text,prose=title")
    return [
        *(said for each in asked for said in place.command("findings", table, "--columns", each)),
        *place.read(table, columns={"prose": "txt"}),
        *place.read(table, columns={"prose": "clicks"}),
        *place.read(table, columns={"prose": "text", "when": "text"}),
        *place.read(table, columns={"pros": "text"}),
        *place.read(table, columns={"zzz": "text"}),
    ]
