"""What the intake desks of federal trial and bankruptcy courts and of appellate courts are handed."""

from tests.ocr.bed.layouts.intake_desk import (
    adversary_proceeding,
    california_appeal,
    florida_slash,
    jersey_chapter,
    louisiana_charges,
    michigan_counsel,
    prisoner_rights,
    texas_appeal,
)

LAYOUTS = (
    adversary_proceeding.LAYOUT,
    jersey_chapter.LAYOUT,
    prisoner_rights.LAYOUT,
    louisiana_charges.LAYOUT,
    michigan_counsel.LAYOUT,
    florida_slash.LAYOUT,
    texas_appeal.LAYOUT,
    california_appeal.LAYOUT,
)
