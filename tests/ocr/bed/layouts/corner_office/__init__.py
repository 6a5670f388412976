"""The daily post of clerks' offices: captioned papers of many courts, two forms, a letter."""

from tests.ocr.bed.layouts.corner_office import (
    charlotte_general_court,
    columbus_pleas,
    debtors_suit,
    houston_division_order,
    jersey_information_statement,
    michigan_both_counsel,
    philadelphia_identification,
    saint_paul_action,
    suffolk_commonwealth,
    virginia_cover_sheet,
    virginia_federal_plain,
    wisconsin_clerk_letter,
)

LAYOUTS = (
    saint_paul_action.LAYOUT,
    philadelphia_identification.LAYOUT,
    suffolk_commonwealth.LAYOUT,
    columbus_pleas.LAYOUT,
    charlotte_general_court.LAYOUT,
    michigan_both_counsel.LAYOUT,
    virginia_federal_plain.LAYOUT,
    houston_division_order.LAYOUT,
    debtors_suit.LAYOUT,
    virginia_cover_sheet.LAYOUT,
    jersey_information_statement.LAYOUT,
    wisconsin_clerk_letter.LAYOUT,
)
