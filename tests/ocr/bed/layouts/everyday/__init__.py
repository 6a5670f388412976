"""Everyday papers of clerks' offices all over: half of them from state courts, half from federal ones."""

from tests.ocr.bed.layouts.everyday import (
    detroit_federal,
    georgia_number,
    missouri_division,
    ohio_addressed,
    panhandle_federal,
    pittsburgh_paper,
    seattle_calendar,
    server_oath,
)

LAYOUTS = (
    ohio_addressed.LAYOUT,
    missouri_division.LAYOUT,
    pittsburgh_paper.LAYOUT,
    georgia_number.LAYOUT,
    seattle_calendar.LAYOUT,
    server_oath.LAYOUT,
    detroit_federal.LAYOUT,
    panhandle_federal.LAYOUT,
)
