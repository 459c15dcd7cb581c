from __future__ import annotations

import os
import threading

import pytest

from newslens.storage.folder_locks import alone_in, held_folder

pytest.importorskip("fcntl")


def test_a_folder_is_held_by_one_at_a_time(tmp_path):
    held = held_folder(tmp_path, wait=False)
    assert held is not None
    assert held_folder(tmp_path, wait=False) is None
    os.close(held)
    with alone_in(tmp_path):
        assert held_folder(tmp_path, wait=False) is None
    again = held_folder(tmp_path, wait=False)
    assert again is not None
    os.close(again)


def test_a_folder_is_held_as_soon_as_another_lets_go(tmp_path):
    held = held_folder(tmp_path, wait=False)
    others = []
    other = threading.Thread(target=lambda: others.append(held_folder(tmp_path, wait=True)))
    other.start()
    assert not others
    os.close(held)
    other.join(timeout=60)
    assert held_folder(tmp_path, wait=False) is None
    os.close(others[0])


def test_who_works_alone_waits_for_the_one_before(tmp_path):
    order = []

    def second():
        with alone_in(tmp_path):
            order.append("second")

    with alone_in(tmp_path):
        other = threading.Thread(target=second)
        other.start()
        order.append("first")
    other.join(timeout=60)
    assert order == ["first", "second"]


def test_readers_share(tmp_path):
    with alone_in(tmp_path, shared=True), alone_in(tmp_path, shared=True):
        assert held_folder(tmp_path, wait=False) is None


def test_a_folder_that_is_not_there_keeps_nobody_waiting(tmp_path):
    with alone_in(tmp_path / "no"):
        assert held_folder(tmp_path / "no", wait=False) is None
