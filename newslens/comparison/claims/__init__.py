"""Claims: what each figure says, and of what, read from the sentences around it.

A *claim* (`newslens.comparison.claims.claim.Claim`) is the record of a figure: what is counted, what became of it (outcome), the word
that governs it (role), who has or pays it (owners), the event it is told of (occasion), how it is put (status), what makes
it a part of more (narrowed), where its number stands in its course (growth). Each attribute is read or unknown, never
borrowed from a neighbour. `newslens.comparison.claims.claim_reading.read_claims` reads the claims of all articles.

Other folders of the comparison use the rooms of this one as they are.
"""
