"""State trial courts of everyday business all over the country: pleadings, orders, forms people fill in, notices of clerks."""

from tests.ocr.bed.layouts.main_street import (
    buffalo_underscored,
    cleveland_accused,
    dallas_dismissal_letter,
    florida_court_right,
    hennepin_filing_notice,
    iowa_concerning,
    maricopa_self_service,
    maryland_address_form,
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
    maricopa_self_service.LAYOUT,
    maryland_address_form.LAYOUT,
    hennepin_filing_notice.LAYOUT,
    dallas_dismissal_letter.LAYOUT,
)
