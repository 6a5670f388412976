"""The case, who is in it, and when it is heard."""

import uuid

from django.db import models

from records.models.restricted import Restricted


class Confidentiality(models.TextChoices):
    """Four different secrecies; the strictest of case and document holds."""

    PUBLIC = "public"
    CONFIDENTIAL = "confidential"
    JUVENILE = "juvenile"
    SEALED = "sealed"


class Case(models.Model):
    """The matter before the court, known by its court and its number."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    court = models.CharField(max_length=120)
    number = models.CharField(max_length=80)
    number_key = models.CharField(max_length=80)
    case_type = models.CharField(max_length=80, blank=True)
    caption = models.CharField(max_length=500, blank=True)
    judge = models.CharField(max_length=200, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    filed_on = models.DateField(null=True, blank=True)
    confidentiality = models.CharField(max_length=20, choices=Confidentiality.choices, default=Confidentiality.PUBLIC)
    columns = models.JSONField(default=dict)  # what the import brought beside the columns we know
    changed_at = models.DateTimeField()

    house = models.Manager["Case"]()
    objects = Restricted["Case"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint("court", "number_key", name="one_case_per_court_and_number"),
            models.CheckConstraint(
                condition=models.Q(confidentiality__in=Confidentiality.values), name="case_confidentiality_known"
            ),
        ]

    def __str__(self) -> str:
        return f"Case {self.uid}"

    @property
    def is_open(self) -> bool:
        """Whether papers may still be filed without a person's decision."""
        return self.closed_on is None


class Party(models.Model):
    """A party to the case, in the sequence of the caption."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parties")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=300)
    role = models.CharField(max_length=80)
    address = models.TextField(blank=True)  # one line of the address a line

    house = models.Manager["Party"]()
    objects = Restricted["Party"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["position"]
        constraints = [models.UniqueConstraint("case", "position", name="one_party_per_position")]


class Attorney(models.Model):
    """An attorney in the case and whom they stand for."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="attorneys")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=300)
    stands_for = models.CharField(max_length=300, blank=True)
    bar_number = models.CharField(max_length=40, blank=True)
    address = models.TextField(blank=True)
    email = models.CharField(max_length=254, blank=True)
    telephone = models.CharField(max_length=40, blank=True)

    house = models.Manager["Attorney"]()
    objects = Restricted["Attorney"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["position"]
        constraints = [models.UniqueConstraint("case", "position", name="one_attorney_per_position")]


class Hearing(models.Model):
    """A time at which the case is heard, keyed by what the case management system calls it."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="hearings")
    key = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    kind = models.CharField(max_length=120, blank=True)
    courtroom = models.CharField(max_length=80, blank=True)
    judge = models.CharField(max_length=200, blank=True)
    cancelled = models.BooleanField(default=False)

    house = models.Manager["Hearing"]()
    objects = Restricted["Hearing"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        ordering = ["starts_at"]
        constraints = [models.UniqueConstraint("case", "key", name="one_hearing_per_key")]
