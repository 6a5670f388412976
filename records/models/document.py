"""Papers in the case, their lines in the register, and the bytes they are made of."""

import uuid

from django.db import models

from records.models.case import Case, Confidentiality
from records.models.restricted import Restricted


class VaultFile(models.Model):
    """A file in the vault, known by the SHA-256 of its bytes; who refers to it keeps it from being destroyed."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    size = models.BigIntegerField()  # bytes
    stored_at = models.DateTimeField()


class DocketEntry(models.Model):
    """One line of the register; its number never changes and is never used again."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="docket")
    number = models.PositiveIntegerField()
    text = models.CharField(max_length=1000)
    filed_on = models.DateField()
    entered_at = models.DateTimeField()
    entered_by = models.CharField(max_length=150)
    withdrawn = models.BooleanField(default=False)

    house = models.Manager["DocketEntry"]()
    objects = Restricted["DocketEntry"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["number"]
        constraints = [models.UniqueConstraint("case", "number", name="docket_numbers_are_used_once")]


class Document(models.Model):
    """A paper in a case: its untouched original, its searchable archive copy, and what it is."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="documents")
    entry = models.ForeignKey(DocketEntry, on_delete=models.PROTECT, related_name="documents")
    lead = models.BooleanField(default=True)  # the lead document of its filing; otherwise an attachment
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=80, blank=True)
    pages = models.PositiveIntegerField()
    original = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_original")
    archive = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_archive", null=True)
    reading = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_reading", null=True)
    confidentiality = models.CharField(max_length=20, choices=Confidentiality.choices, default=Confidentiality.PUBLIC)
    own_confidentiality = models.CharField(  # its own; what holds is the strictest of this and the case's
        max_length=20, choices=Confidentiality.choices, default=Confidentiality.PUBLIC
    )
    received_at = models.DateTimeField()
    withdrawn = models.BooleanField(default=False)
    left_the_house = models.BooleanField(default=False)  # handed to anyone outside: filing can no longer be undone

    house = models.Manager["Document"]()
    objects = Restricted["Document"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(confidentiality__in=Confidentiality.values), name="document_confidentiality_known"
            )
        ]
