"""Everyday papers of clerks' offices all over: half of them from state courts, half from federal ones."""

from tests.ocr.bed.layouts.everyday import (
    administrative_form,
    circuit_appearing,
    detroit_federal,
    georgia_number,
    missouri_division,
    official_form,
    ohio_addressed,
    panhandle_federal,
    pittsburgh_paper,
    seattle_calendar,
    server_oath,
    wilmington_jointly,
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
    wilmington_jointly.LAYOUT,
    circuit_appearing.LAYOUT,
    administrative_form.LAYOUT,
    official_form.LAYOUT,
)
