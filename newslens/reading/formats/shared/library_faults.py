"""What a library cannot read, as one sentence for the person whose file it is.

The libraries that read office documents, PDF and archives raise whatever they stumble over: a `KeyError` for a part that is
not there, a `RecursionError` for a loop. Which ones is no promise of theirs and changes with their versions. Here, and only
here, all of them become an `InputError` that names the file.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING

from newslens.errors import InputError, NewslensError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["library_faults_told"]


@contextlib.contextmanager
def library_faults_told(name: str, kind: str, *, way_out: str) -> Iterator[None]:
    """Turn whatever a library raises into an `InputError`; what it warns of or prints is not the person's business.

    Parameters
    ----------
    name
        How messages name the file.
    kind
        What the file should have been, without its article.
    way_out
        What to do, in the imperative.

    Examples
    --------
    >>> with library_faults_told("a.docx", "Word document", way_out="save it anew"):
    ...     raise KeyError("word/document.xml")
    Traceback (most recent call last):
    ...
    newslens.errors.InputError: a.docx is damaged or no Word document; save it anew.
    """
    try:
        with warnings.catch_warnings(), _in_silence():
            warnings.simplefilter("ignore")
            yield
    except (NewslensError, MemoryError):
        raise
    except Exception as error:
        raise InputError(f"{name} is damaged or no {kind}; {way_out}.") from error


@contextlib.contextmanager
def _in_silence() -> Iterator[None]:
    """Keep what a library prints on damaged files away from the terminal and from results that go into a file."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
