"""A person's decisions, laid over what the machine proposes.

A researcher who finds a figure misread, a speaker mistaken or a finding beside the point writes a line into a
spreadsheet, `decisions.csv`, and the analysis is made again with it. Decisions take effect between the layers: a
dropped figure takes no part in the comparison, a corrected speaker counts when utterances are sought. They never
reach extraction, so that what the machine reads stays what the machine reads, and they stay with the result as
its `decisions` table, with who made them and why.

One line is one decision. What it is about is named by `table` and either a span (`article_id`, `start`, `end`)
or an `id` (of a question or a finding):

=========  ==========================  =========================================================
`action`   about                       effect
=========  ==========================  =========================================================
`keep`     a span or an id             nothing: it was looked at and accepted
`drop`     a span or an id             the row is left out
`set`      a span or an id             `column` of the row becomes `value`; an empty value clears it
`join`     a figure or quotation       it answers the question (renders the utterance) that `id` names, or that of the row
                                       that `value` names as `article_id:start-end`
`split`    a figure or quotation       it answers a question (renders an utterance) of its own
`add`      a span                      a row that the machine missed; `column` and `value` may set a cell of it
=========  ==========================  =========================================================

`by` and `note` say who decided, and why; `quoted`, `before` and `after` hold the words, by which a decision is found again
when the text changes. Other columns are the person's own and stay as they are. Of several decisions about one row the
later count: `keep` and `drop` overrule all before them. A decision whose row is not there (any more) changes nothing and is
reported, with its line. `read_decisions` only reads the file; `DecisionFile` writes lines into it and changes no other.
`ReviewSession` is both, with what there is to decide about.

A proposal is a row that a person may decide about: `proposals` lists them, the most doubtful first, and `effects` tells what
each decision would change. `reviewer_agreement` holds two persons' files against each other.
"""

from __future__ import annotations

from newslens.curation.anchors import (
    Target,
    anchor,
    fill_anchors,
    move_along,
    read_target,
    target_in,
    why_lost,
    write_target,
)
from newslens.curation.decided_values import told_misfits
from newslens.curation.decision import (
    ANCHOR_COLUMNS,
    COLLATED,
    DECISION_DTYPES,
    FILE_COLUMNS,
    Decision,
    no_decisions,
)
from newslens.curation.decision_drafts import DECISIONS, DecisionDraft, draft_decision, join_targets
from newslens.curation.decision_effects import NEXT_RUN, Effect, effects
from newslens.curation.decision_file import DecisionFile
from newslens.curation.decision_force import in_force, overruled_lines
from newslens.curation.decision_overlay import DecisionOverlay, lay_over
from newslens.curation.decision_reading import DecisionReading, read_decision_lines, read_decisions
from newslens.curation.event_tables import EventTables
from newslens.curation.proposal_queue import PROPOSAL_DTYPES, REVIEWED, Proposal, proposal_states, proposals
from newslens.curation.review_session import ReviewSession
from newslens.curation.reviewed_shares import PROGRESS_DTYPES, review_progress
from newslens.curation.reviewer_coefficients import ReviewerAgreement, TableAgreement, reviewer_agreement

__all__ = [
    "ANCHOR_COLUMNS",
    "COLLATED",
    "DECISIONS",
    "DECISION_DTYPES",
    "FILE_COLUMNS",
    "NEXT_RUN",
    "PROGRESS_DTYPES",
    "PROPOSAL_DTYPES",
    "REVIEWED",
    "Decision",
    "DecisionDraft",
    "DecisionFile",
    "DecisionOverlay",
    "DecisionReading",
    "Effect",
    "EventTables",
    "Proposal",
    "ReviewSession",
    "ReviewerAgreement",
    "TableAgreement",
    "Target",
    "anchor",
    "draft_decision",
    "effects",
    "fill_anchors",
    "in_force",
    "join_targets",
    "lay_over",
    "move_along",
    "no_decisions",
    "overruled_lines",
    "proposal_states",
    "proposals",
    "read_decision_lines",
    "read_decisions",
    "read_target",
    "review_progress",
    "reviewer_agreement",
    "target_in",
    "told_misfits",
    "why_lost",
    "write_target",
]
