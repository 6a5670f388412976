"""Layouts a reading is judged by; whoever mends the reading looks at the others, never at these."""

from tests.ocr.bed.layouts.judging import main_street, record_room

JUDGING = (*main_street.LAYOUTS, *record_room.LAYOUTS)
