"""Files that hold other files: archives, mailboxes, libraries of references."""

from __future__ import annotations

import gzip
import zipfile

from sample_files import PAGE, web_archive, zipped

from newslens.reading.formats import member_reading
from newslens.reading.formats.shared import packed_parts, unpacking_allowance
from provocations.situations import TEXT, Place, provoke_by_files, provokes

PACKED = "reading/formats/shared/packed_parts.py"
LINKED = "reading/formats/shared/linked_files.py"
LIBRARY = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" '
    'xmlns:link="http://purl.org/rss/1.0/modules/link/">{}</rdf:RDF>'
)
MAIL_WITH_LIBRARY = (
    "Subject: Boats\nContent-Type: application/rdf+xml\nContent-Disposition: attachment; filename=a.rdf\n\n{}"
)
ANSWER = ("https://herald.example/boats", "text/html; charset=utf-8", PAGE.encode())
PICTURE = ("https://herald.example/p.png", "image/png", b"\x89PNG")


def library(*attached: str) -> str:
    """A library of references with one item, to which files are attached."""
    links = "".join(f'<link:link rdf:resource="#a{n}"/>' for n in range(len(attached)))
    files = "".join(
        f'<z:Attachment rdf:about="#a{n}"><rdf:resource rdf:resource="{name}"/></z:Attachment>'
        for n, name in enumerate(attached)
    )
    return LIBRARY.format(
        f'<z:Report rdf:about="#1"><z:itemType>newspaperArticle</z:itemType>{links}</z:Report>{files}'
    )


def locked(data: bytes) -> bytes:
    """A zip whose members say that they are locked with a password."""
    heads = {b"PK\x03\x04": 6, b"PK\x01\x02": 8}
    changed = bytearray(data)
    for head, flag in heads.items():
        at = data.find(head)
        while at >= 0:
            changed[at + flag] |= 1
            at = data.find(head, at + 1)
    return bytes(changed)


provoke_by_files(
    PACKED,
    a_packed_file_without_its_parts={"a.epub": zipped({"mimetype": "application/epub+zip"})},
    an_archive_that_is_locked={"a.zip": locked(zipped({"a.txt": TEXT}))},
    a_document_that_is_locked={
        "a.docx": locked(zipped({"[Content_Types].xml": "", "word/document.xml": TEXT}))
    },
    an_archive_packed_in_a_rare_way={"a.zip": zipped({"a.txt": TEXT}, method=zipfile.ZIP_LZMA)},
    an_archive_that_is_a_bomb={"a.zip": zipped({"a.txt": b"0" * 2**25})},
)
provoke_by_files(
    LINKED,
    an_attached_file_that_is_not_there={"a.rdf": library("gone.txt")},
    an_attached_file_outside_of_the_folder={"a.rdf": library("../secret.txt")},
    an_attached_file_of_a_library_that_an_archive_lacks={
        "a.zip": zipped({"a.rdf": library("gone.txt"), "b.txt": TEXT})
    },
    an_attached_file_of_a_library_in_a_mail={"a.eml": MAIL_WITH_LIBRARY.format(library("a.txt"))},
)
provoke_by_files(
    "reading/formats/zotero/zotero_items.py",
    a_library_without_items={"a.rdf": LIBRARY.format("")},
    an_item_with_several_files={"a.rdf": library("a.txt", "b.txt"), "a.txt": TEXT, "b.txt": TEXT + TEXT},
)
provoke_by_files(
    "reading/formats/zotero/zotero_rdf.py",
    a_library_that_declares_a_document_type={"a.rdf": "<!DOCTYPE r [<!ENTITY a 'b'>]>" + library()},
    a_library_that_is_cut_off={"a.rdf": library()[:-9]},
)
provoke_by_files(
    "reading/formats/member_reading.py",
    an_archive_without_articles={"a.zip": zipped({"a.xyz": "x"})},
    an_archive_with_an_empty_article={"a.zip": zipped({"a.txt": ""})},
    an_archive_with_other_files={"a.zip": zipped({"a.txt": TEXT, "a.xyz": "x"})},
    an_item_whose_file_holds_several_articles={
        "a.rdf": library("in/a.zip").replace("</z:itemType>", "</z:itemType><z:language>en</z:language>"),
        "in/a.zip": zipped({"1.txt": TEXT, "2.txt": TEXT + TEXT}),
    },
)
provoke_by_files(
    "reading/formats/zip_archives.py",
    a_member_that_climbs={"a.zip": zipped({"a.txt": TEXT, "../b.txt": TEXT})},
)
provoke_by_files(
    "reading/formats/mail/mailboxes.py", a_mailbox_that_is_none={"a.mbox": "Subject: Boats\n\nBoats."}
)
provoke_by_files(
    "reading/formats/pages/web_archives.py",
    a_web_archive_with_pictures={"a.warc": web_archive(ANSWER, PICTURE)},
    a_web_archive_that_is_cut_off={
        "a.warc.gz": gzip.compress(web_archive(ANSWER)) + gzip.compress(web_archive(ANSWER))[:-100]
    },
)
provoke_by_files(
    "reading/formats/shared/gzip_streams.py",
    a_web_archive_that_is_a_bomb={"a.warc.gz": gzip.compress(b"0" * 2**25)},
)


@provokes("reading/formats/member_reading.py")
def archives_in_archives(place: Place) -> list[str]:
    place.patch.setattr(member_reading, "DEPTH", 1)
    return place.reading({"a.zip": zipped({"b.zip": zipped({"c.txt": TEXT}), "d.txt": TEXT})})


@provokes(PACKED)
def an_archive_of_too_many_members(place: Place) -> list[str]:
    place.patch.setattr(packed_parts, "MEMBERS", 1)
    return place.reading({"a.zip": zipped({"a.txt": TEXT, "b.txt": TEXT})})


@provokes("reading/formats/shared/unpacking_allowance.py")
def an_archive_of_which_too_much_comes_out(place: Place) -> list[str]:
    files = {"a.zip": zipped({"a.txt": TEXT, "b.txt": TEXT})}
    with place.patch.context() as patch:
        patch.setattr(unpacking_allowance.Allowance.__init__, "__defaults__", (len(TEXT), 9))
        told = place.reading(files)
    place.patch.setattr(unpacking_allowance.Allowance.__init__, "__defaults__", (10**6, 1))
    return [*told, *place.read()]
