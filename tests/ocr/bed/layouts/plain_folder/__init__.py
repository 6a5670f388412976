"""The ordinary mail of a clerk's office: everyday pleadings, motions, notices and orders, two forms, a letter."""

from tests.ocr.bed.layouts.plain_folder import (
    administrative_office_civil,
    atlanta_action_file,
    brooklyn_dashes,
    broward_circuit_paper,
    council_civil_summons,
    counsel_to_brooklyn_chambers,
    daley_center_law,
    foley_square_order,
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
    foley_square_order.LAYOUT,
    administrative_office_civil.LAYOUT,
    council_civil_summons.LAYOUT,
    counsel_to_brooklyn_chambers.LAYOUT,
)
