"""Layouts a reading is judged by; whoever mends the reading looks at the others, never at these."""

from tests.ocr.bed.layouts.judging import federal, state

JUDGING = (*state.LAYOUTS, *federal.LAYOUTS)
