"""State trial courts of everyday business all over the country: pleadings, orders, forms people fill in, notices of clerks."""

from tests.ocr.bed.layouts.main_street import (
    buffalo_underscored,
    cleveland_accused,
    florida_court_right,
    iowa_concerning,
    montana_pleading,
    queens_short_form,
    tenancy_complaint,
    tucson_pleading,
)

LAYOUTS = (
    iowa_concerning.LAYOUT,
    montana_pleading.LAYOUT,
    buffalo_underscored.LAYOUT,
    queens_short_form.LAYOUT,
    cleveland_accused.LAYOUT,
    tucson_pleading.LAYOUT,
    tenancy_complaint.LAYOUT,
    florida_court_right.LAYOUT,
)
