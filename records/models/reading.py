"""What the reading of one paper yielded: figures only, for the reports that tell when a scanner or the engine fails."""

from django.db import models

from records.models.restricted import Restricted
from records.models.tray import Scan


class Yield(models.Model):
    """One reading of one paper. A paper read anew has several; who may not see the paper may not count it either."""

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="yields")
    day = models.DateField()  # of its court
    read_at = models.DateTimeField()
    lane = models.CharField(max_length=80)
    scanner = models.CharField(max_length=80, blank=True)  # what the file tells of what made it
    pages = models.PositiveIntegerField()
    recognised = models.PositiveIntegerField()  # pages whose picture was read
    layer = models.PositiveIntegerField()  # pages that brought their own text
    blank = models.PositiveIntegerField()
    poor = models.PositiveIntegerField()  # recognised with less confidence than the court asks for
    words = models.PositiveIntegerField()  # on the recognised pages
    confidence = models.FloatField()  # of the recognised pages, added up
    illegible = models.BooleanField()  # the whole paper was read with less confidence than the court asks for

    house = models.Manager["Yield"]()
    objects = Restricted["Yield"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        indexes = [
            models.Index(fields=["day"], name="yield_day"),
            models.Index(fields=["read_at"], name="yield_read_at"),
        ]
