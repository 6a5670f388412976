"""Numbers given out one after the other."""

from django.db import models


class Counter(models.Model):
    """The last number given out under a name (`scan-2026`); its row is locked while numbers are taken."""

    name = models.CharField(max_length=60, primary_key=True)
    last = models.BigIntegerField(default=0)
