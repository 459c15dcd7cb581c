"""What newslens writes: whole or not at all, never over something that a person needs, and back as it went.

- A file is complete before it takes the place of an older one (`whole_files`, with what a killed run leaves behind in
  `temporary_folders`). A device, a pipe, a folder or a link is never replaced, and nothing that was read for the result
  (`output_paths`).
- Where newslens chooses the names of files it replaces only its own; `written_by_newslens` knows them.
- A CSV file that a person writes in keeps every line as it was written (`written_lines`); a number in it is one of the digits
  0 to 9 and finite (`written_numbers`). Why a file cannot be read is told in words for a person (`unreadable_files`), and an
  address in the place of a path (`given_addresses`).
- Tables go into Parquet or CSV (`table_files`), in CSV with cells that no spreadsheet runs (`csv_cells`); several that
  belong together are whole together (`saved_tables`).
"""

from __future__ import annotations

from newslens.storage.csv_cells import guard_cell, guard_cells, unguard_cell, unguard_cells
from newslens.storage.folder_locks import alone_in
from newslens.storage.given_addresses import check_no_address, refuse_address
from newslens.storage.output_paths import refuse_foreign, refuse_inputs, refuse_other_ending
from newslens.storage.own_outputs import GENERATOR, is_own_output, written_by_newslens
from newslens.storage.saved_tables import SavedTables, load_tables, save_tables
from newslens.storage.table_files import KINDS, csv_text, read_table, write_table
from newslens.storage.unreadable_files import is_there, lies_in, why_unreadable
from newslens.storage.whole_files import make_folder, replacing, write_bytes, write_files, write_text
from newslens.storage.written_lines import WrittenLine, WrittenLines, new_lines, split_lines
from newslens.storage.written_numbers import finite_number, whole_number

__all__ = [
    "GENERATOR",
    "KINDS",
    "SavedTables",
    "WrittenLine",
    "WrittenLines",
    "alone_in",
    "check_no_address",
    "csv_text",
    "finite_number",
    "guard_cell",
    "guard_cells",
    "is_own_output",
    "is_there",
    "lies_in",
    "load_tables",
    "make_folder",
    "new_lines",
    "read_table",
    "refuse_address",
    "refuse_foreign",
    "refuse_inputs",
    "refuse_other_ending",
    "replacing",
    "save_tables",
    "split_lines",
    "unguard_cell",
    "unguard_cells",
    "whole_number",
    "why_unreadable",
    "write_bytes",
    "write_files",
    "write_table",
    "write_text",
    "written_by_newslens",
]
