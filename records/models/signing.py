"""Whose hand is on a draft: the clerk's, the judge's, the seal; a state set by a named person, never a default."""

from django.db import models

from records.models.document import VaultFile
from records.models.restricted import Restricted
from records.models.tray import DocumentRequest


class Office(models.TextChoices):
    """In whose power a signature is given."""

    CLERK = "clerk"
    JUDGE = "judge"
    SEAL = "seal"


class Signature(models.Model):
    """A signature, or the seal, on a draft: by whom, how, and on exactly what; one taken back is kept and says so."""

    request = models.ForeignKey(DocumentRequest, on_delete=models.PROTECT, related_name="signatures")
    office = models.CharField(max_length=10, choices=Office.choices)
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=200)
    how = models.CharField(max_length=20)
    image = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_signature", null=True)
    content = models.CharField(max_length=64)  # SHA-256 of the data that was signed: what changes later was not
    given_by = models.CharField(max_length=150)  # the account
    given_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True)

    house = models.Manager["Signature"]()
    objects = Restricted["Signature"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                "request", "office", condition=models.Q(taken_back_at__isnull=True), name="one_signature_of_an_office"
            ),
            models.CheckConstraint(condition=models.Q(office__in=Office.values), name="office_known"),
        ]
