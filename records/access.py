"""Who may see what: sealed, juvenile, confidential. What you may not see does not exist."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q

PUBLIC, CONFIDENTIAL, JUVENILE, SEALED = "public", "confidential", "juvenile", "sealed"
STRICTNESS = (PUBLIC, CONFIDENTIAL, JUVENILE, SEALED)

# Which secrecies each role may see. A role is a group of accounts with this name.
ROLES: dict[str, frozenset[str]] = {
    "clerk": frozenset({PUBLIC, CONFIDENTIAL}),
    "sealed clerk": frozenset(STRICTNESS),
    "jury clerk": frozenset({PUBLIC}),
    "chambers": frozenset(STRICTNESS),
    "attorney staff": frozenset({PUBLIC}),
    "auditor": frozenset({PUBLIC}),
    "administrator": frozenset({PUBLIC}),
}


DECIDING = frozenset({"clerk", "sealed clerk", "administrator"})  # who decides about the papers on the desk
OUTSIDE = frozenset({"attorney staff"})  # whose own work is outside the office: a paper not filed yet is none of theirs


@dataclass(frozen=True)
class Viewer:
    """Who is looking: a name for the audit chain, the secrecies they may see, and what they are to the office."""

    name: str
    may_see: frozenset[str]
    decides: bool = False  # about papers on the desk
    of_the_office: bool = True  # may know of papers that are not filed yet


HOUSE = Viewer("the house", frozenset(STRICTNESS))  # the stations themselves, never a person
NOBODY = Viewer("nobody", frozenset())


def viewer_of(name: str, roles: Iterable[str]) -> Viewer:
    """Return the viewer with these roles; unknown roles see nothing."""
    held = frozenset(roles)
    seen = frozenset[str]().union(*(ROLES.get(role, frozenset()) for role in held))
    return Viewer(name, seen, decides=bool(held & DECIDING), of_the_office=not held or bool(held - OUTSIDE))


def of_user(user: Any) -> Viewer:
    """Return the viewer behind a Django account; an anonymous or inactive account is nobody."""
    if not getattr(user, "is_active", False) or not getattr(user, "is_authenticated", False):
        return NOBODY
    return viewer_of(user.get_username(), user.groups.values_list("name", flat=True))


def strictest(*secrecies: str) -> str:
    """Return the strictest of these secrecies."""
    return max(secrecies, key=STRICTNESS.index)


# Where each restricted table keeps the secrecies that decide; every one of them must be visible.
_DECIDED_BY: dict[str, tuple[str, ...]] = {
    "Case": ("confidentiality",),
    "Party": ("case__confidentiality",),
    "Attorney": ("case__confidentiality",),
    "Hearing": ("case__confidentiality",),
    "DocketEntry": ("case__confidentiality",),
    "Document": ("confidentiality", "case__confidentiality"),
    "Scan": ("confidentiality",),
    "Yield": ("scan__confidentiality",),
    "DocumentRequest": ("case__confidentiality",),
    "Signature": ("request__case__confidentiality",),
    "Dispatch": ("document__confidentiality", "document__case__confidentiality"),
    "Assessment": ("case__confidentiality",),
    "Payment": ("case__confidentiality",),
    "PaymentPart": ("payment__case__confidentiality",),
    "Receipt": ("payment__case__confidentiality",),
    "Refund": ("payment__case__confidentiality",),
}


def condition(model: type[models.Model], viewer: Viewer) -> Q:
    """Return the filter that leaves only what the viewer may see of this table."""
    rule = Q()
    for path in _DECIDED_BY[model.__name__]:
        rule &= Q(**{f"{path}__in": sorted(viewer.may_see)})
    return rule & _EXTRA.get(model.__name__, lambda _: Q())(viewer)


def _lead_document_visible(viewer: Viewer) -> Q:
    """A docket line whose lead document is beyond the viewer does not exist for them: its text names the paper."""
    documents = apps.get_model("records", "Document")
    lead = documents._base_manager.filter(entry=OuterRef("pk"), lead=True)
    return Q(~Exists(lead.exclude(confidentiality__in=sorted(viewer.may_see))))


def _not_from_outside(viewer: Viewer) -> Q:
    """What lies in the intake tray is the office's own until it is filed."""
    return Q() if viewer.of_the_office else Q(pk__in=[])


_EXTRA = {
    "DocketEntry": _lead_document_visible, "Scan": _not_from_outside, "Yield": _not_from_outside, "Signature": _not_from_outside,
}  # fmt: skip


def may_see(viewer: Viewer, *secrecies: str) -> bool:
    """Return whether the viewer may see something that is all of these at once."""
    return all(secrecy in viewer.may_see for secrecy in secrecies)
