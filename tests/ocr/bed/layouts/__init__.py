"""Layouts to tune a reading by; the ones it is judged by are in `judging` and share no module with these."""

from tests.ocr.bed.layouts import (
    blank_petition,
    california_pleading,
    circuit_motion,
    council_form,
    criminal_ruled,
    east,
    federal,
    federal_more,
    federal_order,
    federal_paren,
    gathered,
    judge_letter,
    state_more,
    tennessee_claims,
    texas_section,
    west,
)

TUNING = (
    federal_paren.LAYOUT,
    california_pleading.LAYOUT,
    texas_section.LAYOUT,
    circuit_motion.LAYOUT,
    federal_order.LAYOUT,
    council_form.LAYOUT,
    tennessee_claims.LAYOUT,
    judge_letter.LAYOUT,
    criminal_ruled.LAYOUT,
    blank_petition.LAYOUT,
    *federal.LAYOUTS,
    *east.LAYOUTS,
    *west.LAYOUTS,
    *state_more.LAYOUTS,
    *federal_more.LAYOUTS,
    *gathered.LAYOUTS,
)
