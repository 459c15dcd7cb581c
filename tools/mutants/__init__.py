"""Mutation tests: change one spot of the code, run the tests of its room, and see whether any test notices.

A *room* is a module of newslens; its tests are its doctests and its file under `tests/`. All code of the comparison
is changed, and the numbers of the extraction. The sample is fixed: the same code gives the same mutants. A survivor
that is accepted stands in `tests/mutants.toml` with its reason.

    make mutants                                  the fixed sample of 300; fails below 85 % caught
    make mutants ROOMS="comparison/questions"     all mutants of some rooms
    make mutants ROOMS="extraction/dates" SAMPLE=80

What this does not cover: numbers inside regular expressions, the words of messages, types, decorators, and tests that
start a program of their own, which sees the code unchanged.

Method: mutation analysis, DeMillo, Lipton and Sayward (1978), "Hints on test data selection"; the changes are
mutmut's operators, but for those of numbers. mutmut itself changes no code at the level of a module, where the thresholds stand.
"""
