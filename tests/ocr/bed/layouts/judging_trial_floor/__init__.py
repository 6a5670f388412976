"""Layouts of papers of state trial and appellate courts, to be judged by; drawn by somebody who does not know the reading."""

from tests.ocr.bed.layouts.judging_trial_floor import (
    michigan_counsel_between,
    nevada_family,
    new_jersey_law_division,
    wisconsin_circuit,
)

LAYOUTS = (
    wisconsin_circuit.LAYOUT,
    new_jersey_law_division.LAYOUT,
    nevada_family.LAYOUT,
    michigan_counsel_between.LAYOUT,
)
