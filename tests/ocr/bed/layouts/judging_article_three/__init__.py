"""Papers of the federal courts, from trial to appeal, that no reading was made by."""

from tests.ocr.bed.layouts.judging_article_three import (
    boston_pleading,
    denver_pleading,
    detroit_pleading,
    miami_indictment,
)

LAYOUTS = (
    boston_pleading.LAYOUT,
    denver_pleading.LAYOUT,
    detroit_pleading.LAYOUT,
    miami_indictment.LAYOUT,
)
