from __future__ import annotations

import pytest

from newslens.reading.formats.press.export_lines import lines_of_export
from newslens.reading.formats.press.press_thresholds import CITATION_LENGTH
from newslens.reading.formats.press.several_documents import is_citation, sign_of_several_documents


@pytest.mark.parametrize(
    "line",
    [
        "End of Document",
        "Document LUNDH00020310304eh3400001",
        "Length: 512 words",
        "LOAD-DATE: March 5, 2031",
        "ProQuest document ID: 1",
        "Record Number: 16A0001",
        "Accession Number: 2W62730712345",
        "Gale Document Number: GALE|A700000001",
        "Numéro de document : news·20310304·LH·0012",
        "Dokumentnummer: 20310304001",
        "Dauerhafte Adresse des Dokuments:",
        "The Lund Herald, March 4, 2031 Tuesday, NEWS; Pg. 3, 1,024 words, Ann Lee",
        "The Lund Herald, 10:32 GMT, 4 March 2031, 512 words, (English)",
    ],
)
def test_what_a_document_has_once(line):
    assert sign_of_several_documents(lines_of_export(f"A ferry sank.\n{line}\nIt sank.")) is None
    sign = sign_of_several_documents(lines_of_export(f"A ferry sank.\n{line}\nIt sank.\n{line}"))
    assert sign == f'2 lines such as "{line[:60]}"'


@pytest.mark.parametrize(("more", "is_cited"), [(0, True), (1, False)])
def test_how_long_a_citation_may_be(more, is_cited):
    line = "The Lund Herald, March 4, 2031, 512 words, "
    assert is_citation(line + "A" * (CITATION_LENGTH - len(line) + more)) is is_cited


def test_numbered_documents():
    assert sign_of_several_documents(lines_of_export("Document 3 of 20\nA\nDocument 3 of 20\nB")) is None
    assert sign_of_several_documents(lines_of_export("Document 3 of 20\nA\nDocument 4 of 20\nB")) is not None


def test_notices_of_rights():
    notice = "Copyright 2031 The Herald. All Rights Reserved."
    assert sign_of_several_documents(lines_of_export(f"A\n{notice}\nB\n{notice}")) is None
    assert sign_of_several_documents(lines_of_export(f"A\n{notice}\nB\n{notice}\nC\n{notice}")) is not None


@pytest.mark.parametrize(
    "line",
    [
        "© Agency",
        "Length: 4.2 metres",
        "Record number: 1,200 runners started",
        "Body",
        "Subject",
        "Document 7",
        "All Rights Reserved",
    ],
)
def test_what_one_report_may_repeat(line):
    assert sign_of_several_documents(lines_of_export(f"{line}\nA ferry sank.\n" * 10)) is None


def test_a_long_line_is_quoted_in_part():
    sign = sign_of_several_documents(lines_of_export(("Load-Date: " + "x" * 5_000 + "\n") * 2))
    assert sign is not None
    assert len(sign) < 100
