"""Everyday papers of clerks' offices all over: half of them from state courts, half from federal ones."""

from tests.ocr.bed.layouts.everyday import georgia_number, missouri_division, ohio_addressed, pittsburgh_paper

LAYOUTS = (
    ohio_addressed.LAYOUT,
    missouri_division.LAYOUT,
    pittsburgh_paper.LAYOUT,
    georgia_number.LAYOUT,
)
