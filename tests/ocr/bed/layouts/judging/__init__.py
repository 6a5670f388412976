"""Layouts a reading is judged by; whoever mends the reading looks at the others, never at these."""

from tests.ocr.bed.layouts.judging import county_bar, national_bar

JUDGING = (*county_bar.LAYOUTS, *national_bar.LAYOUTS)
