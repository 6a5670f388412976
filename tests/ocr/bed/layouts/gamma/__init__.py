"""Papers of state trial courts, county and family courts and state courts of appeal, as their clerks get them each day."""

from tests.ocr.bed.layouts.gamma import (
    alaska_trial_paper,
    hawaii_circuit_paper,
    minnesota_court_file,
    wisconsin_coded_paper,
)

LAYOUTS = (
    alaska_trial_paper.LAYOUT,
    hawaii_circuit_paper.LAYOUT,
    minnesota_court_file.LAYOUT,
    wisconsin_coded_paper.LAYOUT,
)
