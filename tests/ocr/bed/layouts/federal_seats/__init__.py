"""Layouts of papers of the federal courts, made apart from all others."""

from tests.ocr.bed.layouts.federal_seats import (
    adversary_paper,
    brief_cover,
    chambers_letter_order,
    civil_form,
    claims_court_paper,
    colorado_criminal,
    creditors_notice,
    docket_notification,
    louisiana_versus,
    michigan_motion,
    multidistrict_paper,
    prisoner_paper,
)

LAYOUTS = (
    michigan_motion.LAYOUT,
    colorado_criminal.LAYOUT,
    adversary_paper.LAYOUT,
    claims_court_paper.LAYOUT,
    prisoner_paper.LAYOUT,
    louisiana_versus.LAYOUT,
    brief_cover.LAYOUT,
    multidistrict_paper.LAYOUT,
    civil_form.LAYOUT,
    docket_notification.LAYOUT,
    creditors_notice.LAYOUT,
    chambers_letter_order.LAYOUT,
)
