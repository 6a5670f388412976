"""Layouts of papers of state trial and appellate courts, to be judged by; drawn by somebody who does not know the reading."""

from tests.ocr.bed.layouts.trial_floor import (
    arizona_minute_entry,
    florida_probate,
    illinois_appearance_form,
    kentucky_criminal,
    michigan_counsel_between,
    minnesota_file,
    nevada_family,
    new_jersey_law_division,
    oregon_eviction_form,
    texas_appeal_cover,
    washington_protection_form,
    wisconsin_circuit,
)

LAYOUTS = (
    wisconsin_circuit.LAYOUT,
    new_jersey_law_division.LAYOUT,
    nevada_family.LAYOUT,
    michigan_counsel_between.LAYOUT,
    kentucky_criminal.LAYOUT,
    minnesota_file.LAYOUT,
    texas_appeal_cover.LAYOUT,
    florida_probate.LAYOUT,
    oregon_eviction_form.LAYOUT,
    illinois_appearance_form.LAYOUT,
    washington_protection_form.LAYOUT,
    arizona_minute_entry.LAYOUT,
)
