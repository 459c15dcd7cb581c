"""Files that nobody meant to be read: changed at random, by their bytes and within what is packed in them, and read.

`file_samples` holds the files that are changed, `format_tokens` what each format is made of; `byte_changes` change bytes,
`packed_changes` open an archive, a stream of a PDF or a part of a mail, change what is in it and close it again.
`input_kinds` says how each kind of input is read, `file_invariants` what has to hold of it; `round_worker` reads some hundred
inputs in a process of its own, whose time and memory the system limits, and `file_rounds` starts one after the other.
"""
