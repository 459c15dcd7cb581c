"""Texts that nobody meant to be read, for tests, benchmarks and `make fuzz`: what breaks a reader and what slows it.

Every text is written for the purpose or made from such texts. `families` holds units that are repeated until something
grows faster than the text, `readers` all that reads a text or a table, `growth` measures one on the other; `mutations` makes
texts by hypothesis and `fuzzing` runs them through every reader for as long as one likes. `files` does so with files.
"""
