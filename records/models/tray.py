"""The trays: work is a row here, never a message."""

import uuid

from django.db import models

from records.lifecycles import DISPATCH, REQUEST, SCAN
from records.models.case import Case, Confidentiality
from records.models.document import Document, VaultFile
from records.models.restricted import Restricted


class TrayRow(models.Model):
    """What every tray row carries: who works on it until when, how often its child died, when to try again."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    state = models.CharField(max_length=20)
    deaths = models.PositiveIntegerField(default=0)  # the child died while its worker lived; the third goes to the desk
    holder = models.CharField(max_length=120, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)
    next_try_at = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField()

    class Meta:
        abstract = True


class Scan(TrayRow):
    """A paper as it was dropped, or one split from it, on its way to a case."""

    label = models.CharField(max_length=1024)  # the name it was dropped under: a label only, never a path
    folder = models.CharField(max_length=2048, blank=True)  # below the intake folder, as dropped
    lane = models.CharField(max_length=80)
    court = models.CharField(max_length=120, blank=True)
    confidentiality = models.CharField(max_length=20, choices=Confidentiality.choices)
    control_number = models.CharField(max_length=40, unique=True)
    received_at = models.DateTimeField()
    place = models.CharField(max_length=64, unique=True, null=True)  # of what could not be taken: which thing it was
    original = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_scan", null=True)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, related_name="parts", null=True)
    first_page = models.PositiveIntegerField(null=True)  # of the parent, when split from it
    last_page = models.PositiveIntegerField(null=True)
    reason_code = models.CharField(max_length=40, blank=True)
    reason = models.TextField(blank=True)
    suggestions = models.JSONField(default=list)
    same_bytes_as = models.ForeignKey("self", on_delete=models.PROTECT, related_name="twins", null=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="scans", null=True)

    house = models.Manager["Scan"]()
    objects = Restricted["Scan"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        indexes = [models.Index(fields=["state", "next_try_at"], name="scan_tray")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=[state for state in SCAN.states if state != "new"]),
                name="scan_state_known",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="filed") | models.Q(document__isnull=False), name="filed_scan_has_document"
            ),
        ]


class Finding(models.Model):
    """What one step found out about a scan, kept so that the next run begins at the first step not kept."""

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="findings")
    step = models.CharField(max_length=40)
    found = models.JSONField()
    files = models.JSONField(default=dict)  # what the step left in the vault: name -> SHA-256
    kept_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint("scan", "step", name="one_finding_per_step")]


class Sheaf(TrayRow):
    """Some pages of a long scan, read by whichever reader takes them, so that short papers pass the long one by."""

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="sheaves")
    first_page = models.PositiveIntegerField()
    last_page = models.PositiveIntegerField()
    pages_read = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint("scan", "first_page", name="a_page_is_in_one_sheaf"),
            models.CheckConstraint(condition=models.Q(state__in=["waiting", "read"]), name="sheaf_state_known"),
        ]


class DocumentRequest(TrayRow):
    """A wish for a document: what kind, of which case, with what said beside the case record."""

    kind = models.CharField(max_length=60)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="requests")
    wishes = models.JSONField(default=dict)
    asked_by = models.CharField(max_length=150)
    asked_at = models.DateTimeField()
    reason = models.TextField(blank=True)
    snapshot = models.JSONField(default=dict)  # what was printed: the document's data as it was
    template_version = models.CharField(max_length=64, blank=True)
    revision = models.CharField(max_length=80, blank=True)  # of the template, as its folder tells it
    fonts = models.JSONField(default=list)  # with which it was drawn
    draft = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_draft", null=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="requests", null=True)

    house = models.Manager["DocumentRequest"]()
    objects = Restricted["DocumentRequest"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=[state for state in REQUEST.states if state != "new"]),
                name="request_state_known",
            )
        ]


class Dispatch(TrayRow):
    """A document's way out: its frozen bytes, the route, and the receipt. Its uid is the envelope's key."""

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="dispatches")
    route = models.CharField(max_length=200)
    frozen = models.ForeignKey(VaultFile, on_delete=models.PROTECT, related_name="as_frozen")
    label = models.CharField(max_length=200)
    receipt = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    authorised_by = models.CharField(max_length=150)

    house = models.Manager["Dispatch"]()
    objects = Restricted["Dispatch"].as_manager()

    class Meta:
        base_manager_name = "house"
        default_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=[state for state in DISPATCH.states if state != "new"]),
                name="dispatch_state_known",
            )
        ]
