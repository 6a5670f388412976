"""Papers of state trial courts as their counters get them: captioned papers, the courts' own forms and orders, a server's return."""

from tests.ocr.bed.layouts.courthouses import carolina_divisions, indiana_cause, missouri_serve_at, wisconsin_case_code

LAYOUTS = (
    carolina_divisions.LAYOUT,
    indiana_cause.LAYOUT,
    missouri_serve_at.LAYOUT,
    wisconsin_case_code.LAYOUT,
)
