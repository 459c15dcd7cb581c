"""The folder of a corpus, looked after: begun, filled and checked, so that nobody has to write a manifest by hand.

`new_folder` makes a folder with an empty manifest and a notebook; `add` reads files of any format that newslens reads, says what was
understood and what is missing, and puts them into the folder and its manifest; `add_text` does so with a text that was pasted;
`fill_cells` fills what is missing of an article; `check_folder` tells every problem of the articles,
the decisions and the results with its file and line.

Nothing that stands in the folder is replaced: files are added under names that are free, lines are put behind the others.
"""

from __future__ import annotations

from newslens.corpus_folder.adding import add
from newslens.corpus_folder.addition import Addition, nothing_added
from newslens.corpus_folder.checking import FolderCheck, check_folder
from newslens.corpus_folder.file_names import DECISIONS_FILE, READ_BY_NAME
from newslens.corpus_folder.filling import fill_cells
from newslens.corpus_folder.pasting import add_text
from newslens.corpus_folder.starting import new_folder

__all__ = [
    "DECISIONS_FILE",
    "READ_BY_NAME",
    "Addition",
    "FolderCheck",
    "add",
    "add_text",
    "check_folder",
    "fill_cells",
    "new_folder",
    "nothing_added",
]
