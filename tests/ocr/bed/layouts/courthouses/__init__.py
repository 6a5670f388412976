"""Papers of state trial courts as their counters get them: captioned papers, the courts' own forms and orders, a server's return."""

from tests.ocr.bed.layouts.courthouses import (
    carolina_divisions,
    connecticut_form,
    indiana_cause,
    kentucky_court_form,
    louisiana_parish,
    maryland_stars,
    missouri_serve_at,
    nassau_family_order,
    oregon_numbered,
    servers_affidavit,
    surrogate_proceeding,
    wisconsin_case_code,
)

LAYOUTS = (
    carolina_divisions.LAYOUT,
    indiana_cause.LAYOUT,
    missouri_serve_at.LAYOUT,
    wisconsin_case_code.LAYOUT,
    surrogate_proceeding.LAYOUT,
    louisiana_parish.LAYOUT,
    oregon_numbered.LAYOUT,
    maryland_stars.LAYOUT,
    kentucky_court_form.LAYOUT,
    connecticut_form.LAYOUT,
    nassau_family_order.LAYOUT,
    servers_affidavit.LAYOUT,
)
