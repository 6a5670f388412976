"""What a clerk fills in at the counter, looked through before anything is done with it."""

from datetime import date

from django import forms

LONGEST_TITLE, LONGEST_REASON = 500, 1000
SUGGESTED = "suggested:"  # before a kind that was chosen beforehand and left so


class Filing(forms.Form):
    """In which case a paper is filed, under which title, as of which day."""

    case = forms.UUIDField(
        error_messages={"required": "Choose the case it belongs to.", "invalid": "Choose the case it belongs to."}
    )
    title = forms.CharField(max_length=LONGEST_TITLE, error_messages={"required": "Say what the docket shall call it."})
    kind = forms.CharField(max_length=100, required=False)  # what the title says when left out
    filed_on = forms.DateField(
        input_formats=["%Y-%m-%d", "%m/%d/%Y"],
        error_messages={
            "required": "Say on which day it was filed.",
            "invalid": "That is no day. Write it like 2026-03-31.",
        },
    )

    @property
    def as_suggested(self) -> bool:
        """Whether the kind was left as it was suggested."""
        return str(self.cleaned_data["kind"]).startswith(SUGGESTED)

    @property
    def said_kind(self) -> str:
        """The kind the clerk left in the form."""
        return str(self.cleaned_data["kind"]).removeprefix(SUGGESTED)

    def clean_title(self) -> str:
        """The title on one line."""
        return " ".join(str(self.cleaned_data["title"]).split())

    def clean_filed_on(self) -> date:
        """A day in a century of which there are papers."""
        day: date = self.cleaned_data["filed_on"]
        if day < date(1900, 1, 1):
            raise forms.ValidationError("That day lies too far back. Look at the year again.")
        return day


class Reason(forms.Form):
    """Why a paper is returned or taken out of its case."""

    reason = forms.CharField(
        max_length=LONGEST_REASON,
        error_messages={"required": "Say why: whoever brought the paper will ask."},
    )
