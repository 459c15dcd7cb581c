"""What a browser asks of a review, and what it is answered: parts to show, effects to weigh, decisions to write.

Takes a message, a dictionary as the browser sends it; gives the answer, also a dictionary, or None where nothing is to be said.
A message with `want` asks for a part by its `id`; one with `do` names what is to be done. What cannot be done is told with its
reason and changes nothing. The browser keeps a decision until it hears that it was written, or that it makes no sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslens.curation import why_lost
from newslens.errors import InputError
from newslens.presentation.reader import as_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.presentation.review.review_data import ReviewData

__all__ = ["ReviewDesk"]


class ReviewDesk:
    """Answers the browser.

    Parameters
    ----------
    data
        What the review shows.
    """

    def __init__(self, data: ReviewData) -> None:
        self._data = data
        self._session = data.session
        self._told = len(data.session.file.notices)
        self._lost = [f"Line {each.line} changes nothing: {why_lost(each)}." for each in data.session.lost()]
        self._doing = {"decide": self._decide, "undo": self._undo, "add": self._add, "look": self._look}

    def answer(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        """The answer to a message.

        Parameters
        ----------
        message
            `want` and `id`, or `do`, with what belongs to it.
        """
        want, key = str(message.get("want", "")), str(message.get("id", ""))
        if want == "effects":
            return {"want": want, "id": key, **self._effects(int(key), message)}
        if want == "proposals":
            return {"want": want, "id": key, "part": as_json(self._data.detail(int(key)))}
        if want:
            return {"want": want, "id": key, "part": as_json(self._data.reader.part(want, key))}
        does = self._doing.get(str(message.get("do", "")))
        return None if does is None else does(message)

    def standing(self) -> dict[str, Any]:
        """How the review and its file stand: with the time of saving, and what happened since it was told last."""
        notices = self._lost + self._session.file.notices[self._told :]
        self._told, self._lost = len(self._session.file.notices), []
        saved = self._session.saved
        return self._data.standing() | {"saved": saved.strftime("%H:%M") if saved else "", "notices": notices}

    def _effects(self, number: int, message: Mapping[str, Any]) -> dict[str, Any]:
        fault = self._look(message)
        edits, note = dict(message.get("edits") or {}), str(message.get("note") or "")
        told = self._data.effects(number, edits, str(message.get("which") or "") or None)
        try:
            lines = self._session.preview(number, edits=edits, note=note)
        except InputError as error:
            lines, fault = [], {"said": str(error)}
        return {"part": as_json(told), "next": lines, **(fault or {})}

    def _decide(self, message: Mapping[str, Any]) -> dict[str, Any]:
        number, ticket = int(message["proposal"]), message.get("ticket")
        try:
            lines = self._session.draft(
                number,
                str(message["decision"]),
                edits=message.get("edits") or None,
                which=str(message.get("which") or "") or None,
                note=str(message.get("note") or ""),
            )
        except InputError as error:
            return {"refused": ticket, "error": str(error)}
        try:
            self._session.write(lines, number)
        except (InputError, OSError) as error:
            return {"failed": ticket, "error": str(error)}
        return {"done": ticket}

    def _undo(self, _: Mapping[str, Any]) -> dict[str, Any]:
        try:
            return {"undone": self._session.undo()}
        except InputError as error:
            return {"undone": None, "error": str(error)}

    def _add(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        number = int(message["proposal"])
        around, found = self._data.text(number), self._session.found[number]
        if around is None:
            return None
        start, end = (around.place_in_text(int(message[name])) for name in ("start", "end"))
        table, note = str(message["table"]), str(message.get("note") or "")
        try:
            self._session.add(table, found.article_id or "", start, end, note=note)
        except InputError as error:
            return {"said": str(error)}
        return {"said": "Added; it takes part from the next run on."}

    def _look(self, _: Mapping[str, Any]) -> dict[str, Any] | None:
        """See whether somebody else wrote into the file."""
        try:
            self._session.catch_up()
        except InputError as error:
            return {"said": str(error)}
        return None
