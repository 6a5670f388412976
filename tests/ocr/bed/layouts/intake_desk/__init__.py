"""What the intake desks of federal trial and bankruptcy courts and of appellate courts are handed."""

from tests.ocr.bed.layouts.intake_desk import (
    adversary_proceeding,
    california_division,
    clerk_letter,
    counsel_appearance,
    custody_form,
    debtor_schedule,
    florida_slash,
    jersey_chapter,
    louisiana_charges,
    michigan_counsel,
    prisoner_rights,
    texas_cover,
)

LAYOUTS = (
    adversary_proceeding.LAYOUT,
    jersey_chapter.LAYOUT,
    prisoner_rights.LAYOUT,
    louisiana_charges.LAYOUT,
    michigan_counsel.LAYOUT,
    florida_slash.LAYOUT,
    texas_cover.LAYOUT,
    california_division.LAYOUT,
    custody_form.LAYOUT,
    debtor_schedule.LAYOUT,
    counsel_appearance.LAYOUT,
    clerk_letter.LAYOUT,
)
