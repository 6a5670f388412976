"""What the intake desks of federal trial and bankruptcy courts and of appellate courts are handed."""

from tests.ocr.bed.layouts.intake_desk import (
    adversary_proceeding,
    jersey_chapter,
    louisiana_charges,
    prisoner_rights,
)

LAYOUTS = (
    adversary_proceeding.LAYOUT,
    jersey_chapter.LAYOUT,
    prisoner_rights.LAYOUT,
    louisiana_charges.LAYOUT,
)
