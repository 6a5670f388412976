"""Papers of state trial courts, county and family courts and state courts of appeal, as their clerks get them each day."""

from tests.ocr.bed.layouts.states import (
    alaska_trial_paper,
    carolina_office_form,
    family_term_order,
    hawaii_circuit_paper,
    illinois_standard_form,
    minnesota_court_file,
    new_mexico_plain,
    oregon_lined_paper,
    process_server_return,
    texas_appeal_judgment,
    utah_ruled_caption,
    wisconsin_coded_paper,
)

LAYOUTS = (
    alaska_trial_paper.LAYOUT,
    carolina_office_form.LAYOUT,
    family_term_order.LAYOUT,
    hawaii_circuit_paper.LAYOUT,
    illinois_standard_form.LAYOUT,
    minnesota_court_file.LAYOUT,
    new_mexico_plain.LAYOUT,
    oregon_lined_paper.LAYOUT,
    process_server_return.LAYOUT,
    texas_appeal_judgment.LAYOUT,
    utah_ruled_caption.LAYOUT,
    wisconsin_coded_paper.LAYOUT,
)
