"""Layouts a reading is judged by; whoever mends the reading looks at the others, never at these."""

from tests.ocr.bed.layouts.judging import article_three, trial_floor

JUDGING = (*trial_floor.LAYOUTS, *article_three.LAYOUTS)
