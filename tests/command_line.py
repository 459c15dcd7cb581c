"""How a command of the command line refuses."""

from __future__ import annotations


def refused(result, *words):
    """Exit code 2, one sentence, no traceback."""
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    message = result.output.split("Error: ")[-1]
    for word in words:
        assert word in message, message
