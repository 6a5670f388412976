"""Layouts of federal courts all over the country, to tune a reading by."""

from tests.ocr.bed.layouts.federal import (
    adversary_pair,
    appeal_cover,
    colorado_column,
    debtor_chapter,
    florida_first,
    illinois_plain,
    massachusetts_brace,
    newyork_against,
    products_docket,
    texas_sections,
    virginia_division,
    washington_footed,
)

LAYOUTS = (
    newyork_against.LAYOUT,
    virginia_division.LAYOUT,
    illinois_plain.LAYOUT,
    florida_first.LAYOUT,
    texas_sections.LAYOUT,
    washington_footed.LAYOUT,
    colorado_column.LAYOUT,
    massachusetts_brace.LAYOUT,
    debtor_chapter.LAYOUT,
    adversary_pair.LAYOUT,
    products_docket.LAYOUT,
    products_docket.PANEL,
    appeal_cover.LAYOUT,
)
