"""Layouts a reading is judged by; whoever mends the reading looks at the others, never at these."""

from tests.ocr.bed.layouts.judging import corner_office

JUDGING = corner_office.LAYOUTS
