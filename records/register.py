"""The case index as the stations see it: which case has this number, which cases look like it."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Q

from paper.numbers import keys_meant
from records.casefacts import CaseFacts
from records.models import Attorney, Case, Party

NEAR = 50  # cases looked at for suggestions


def with_key(court: str, key: str) -> list[CaseFacts]:
    """Return the cases of this court with this number key: none or one; several where a number does not say of which office it is."""
    found = [_facts(case) for case in Case.house.filter(court=court, number_key__in=keys_meant(key))]
    return [case for case in found if case.key == key] or found


def courts() -> set[str]:
    """Return the courts that cases are kept of."""
    return set(Case.house.values_list("court", flat=True).distinct())


def near(court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
    """Return open public cases whose number begins alike or that share a party's word; for suggestions to anyone."""
    alike = Q(number_key__startswith=key[:5]) if len(key) >= 5 else Q(pk__in=[])
    for name in names[:4]:
        word = max(name.split(), key=len, default="")
        alike |= Q(parties__name__icontains=word) if len(word) > 3 else Q(pk__in=[])
    rows = Case.house.filter(alike, confidentiality="public", closed_on__isnull=True)
    rows = rows.filter(court=court) if court else rows
    return [_facts(case) for case in rows.distinct()[:NEAR]]


def by_uid(uid: str) -> Case:
    """Return the case with this id, for a station that has decided already."""
    return Case.house.get(uid=UUID(uid))


def _facts(case: Case) -> CaseFacts:
    return CaseFacts(
        uid=str(case.uid), court=case.court, number=case.number, key=case.number_key, caption=case.caption,
        parties=tuple(Party.house.filter(case=case).values_list("name", flat=True)), judge=case.judge,
        attorneys=tuple(Attorney.house.filter(case=case).values_list("name", flat=True)), is_open=case.is_open,
        confidentiality=case.confidentiality,
    )  # fmt: skip
