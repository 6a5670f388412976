"""The audit chain: one line for every change of state, each holding the hash of the line before."""

from django.db import models


class Event(models.Model):
    """One line of the chain. It holds ids and codes, never names or text, so that expunging does not break it."""

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    subject_kind = models.CharField(max_length=40)
    subject = models.CharField(max_length=64)
    happened = models.CharField(max_length=40)
    left = models.CharField(max_length=40)
    became = models.CharField(max_length=40)
    by = models.CharField(max_length=150)
    facts = models.JSONField(default=dict)
    before = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["number"]
        indexes = [models.Index(fields=["subject_kind", "subject"], name="event_of_subject")]


class ChainHead(models.Model):
    """The last number and hash of the chain; its only row is locked last in every transaction."""

    number = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)
