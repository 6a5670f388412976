"""The ordinary mail of a clerk's office: everyday pleadings, motions, notices and orders, two forms, a letter."""

from tests.ocr.bed.layouts.judging_plain_folder import (
    atlanta_action_file,
    brooklyn_dashes,
    broward_circuit_paper,
    daley_center_law,
    houston_cause,
    illinois_eastern_division,
    newark_counsel_above,
    orange_numbered_lines,
)

LAYOUTS = (
    orange_numbered_lines.LAYOUT,
    brooklyn_dashes.LAYOUT,
    houston_cause.LAYOUT,
    broward_circuit_paper.LAYOUT,
    daley_center_law.LAYOUT,
    newark_counsel_above.LAYOUT,
    illinois_eastern_division.LAYOUT,
    atlanta_action_file.LAYOUT,
)
