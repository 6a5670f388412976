"""Papers of the federal courts, from trial to appeal, that no reading was made by."""

from tests.ocr.bed.layouts.article_three import (
    boston_pleading,
    brooklyn_habeas,
    claim_form,
    denver_pleading,
    detroit_pleading,
    interested_persons,
    miami_indictment,
    originating_order,
    preference_suit,
    pretrial_order,
    supervision_petition,
    tax_petition,
)

LAYOUTS = (
    boston_pleading.LAYOUT,
    denver_pleading.LAYOUT,
    detroit_pleading.LAYOUT,
    miami_indictment.LAYOUT,
    brooklyn_habeas.LAYOUT,
    pretrial_order.LAYOUT,
    preference_suit.LAYOUT,
    interested_persons.LAYOUT,
    originating_order.LAYOUT,
    tax_petition.LAYOUT,
    claim_form.LAYOUT,
    supervision_petition.LAYOUT,
)
