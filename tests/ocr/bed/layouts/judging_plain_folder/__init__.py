"""The ordinary mail of a clerk's office: everyday pleadings, motions, notices and orders, two forms, a letter."""

from tests.ocr.bed.layouts.judging_plain_folder import (
    brooklyn_dashes,
    broward_circuit_paper,
    houston_cause,
    orange_numbered_lines,
)

LAYOUTS = (
    orange_numbered_lines.LAYOUT,
    brooklyn_dashes.LAYOUT,
    houston_cause.LAYOUT,
    broward_circuit_paper.LAYOUT,
)
