"""Papers on the desk for the counter's tests: put there as the steps would, without reading anything."""

import io
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.test import Client

from paper.numbers import read_number
from records import access, deskwork, receiving, vault
from records.models import Case, Party, Scan
from records.receiving import Arrival
from records.rules.court import Courts

NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
PASSWORD = "a long passphrase for tests"
SUGGESTED = "a number much like the one read"


def account(*roles: str) -> User:
    """Return an account with these roles."""
    user = User.objects.create_user(uuid.uuid4().hex[:12], password=PASSWORD)
    for role in roles:
        user.groups.add(Group.objects.get_or_create(name=role)[0])
    return user


def client(*roles: str, checks: bool = False) -> Client:
    """Return a browser in which such an account is logged in."""
    browser = Client(enforce_csrf_checks=checks)
    browser.force_login(account(*roles))
    return browser


HARBOR = ("Harbor Point Builders", "Castellan Surety Company")


def a_case(number: str = "3:26-cv-01188-MO", *, parties: tuple[str, ...] = HARBOR, **fields: Any) -> Case:
    """Return a case with its parties."""
    given = {"caption": "Harbor Point v. Castellan", "judge": "Hon. Maria Okafor"} | fields
    read = read_number(number, Courts(Path(settings.COURTS)).get("us/fed/nd-cal").numbers)
    key = read.key if read else number
    case = Case.house.create(court="us/fed/nd-cal", number=number, number_key=key, changed_at=NOW, **given)
    for position, name in enumerate(parties, 1):
        Party.house.create(case=case, position=position, name=name, role="party")
    return case


def field(value: str, confidence: float = 0.95, box: tuple[float, ...] = (72, 72, 300, 90), page: int = 1) -> Any:
    """Return a field as the reader leaves it."""
    return {"value": value, "confidence": confidence, "page": page, "box": list(box), "via": "caption"}


FIELDS = {
    "court": field("us/fed/nd-cal", 0.97, (180, 60, 440, 95)),
    "numbers": [
        field("3:26-cv-01188-MO", 0.84, (330, 130, 440, 145))
        | {"key": "3:26-cv-01188", "courts": ["us/fed/nd-cal"], "place": "caption"}
    ],
    "parties": [field("HARBOR POINT BUILDERS", 0.9, (72, 130, 220, 145)), field("ZED", 0.3, (72, 180, 150, 195))],
    "title": field("MOTION TO COMPEL", 0.91, (330, 160, 480, 175)),
    "filed_on": field("2026-02-12", 0.88, (400, 30, 520, 60)),
}


def on_desk(
    *suggested: Case, label: str = "scan0412.pdf", secrecy: str = "public", code: str = "CASE_NOT_FOUND", why: str = SUGGESTED,
    sentence: str = "The number was read, but no case has it.", fields: Any = FIELDS, pages: int = 1, leaves: Any = (),
) -> Scan:  # fmt: skip
    """Return a paper on the desk, with what was read of it and the cases suggested."""
    arrival = Arrival(uuid.uuid4(), label, "civil", "civil", "", secrecy, vault.keep_bytes(io.BytesIO(_blank(pages))))
    [scan] = receiving.receive([arrival], by="test", now=NOW)
    checked = {"kind": "pdf", "pages": pages, "sizes": [[612, 792]] * pages}
    leafed = {"beginnings": list(leaves)}
    for step, found in (("checked", checked), ("fields_read", fields), ("leafed", leafed)):
        deskwork.keep_finding(scan, step=step, found=found, files={}, now=NOW)
    said = [{"case": str(case.uid), "number": case.number, "score": 90, "why": why} for case in suggested]
    deskwork.to_desk(scan, code=code, sentence=sentence, suggestions=said, by="test", now=NOW)
    return scan


def _blank(pages: int) -> bytes:
    """Blank pages whose bytes are no other paper's."""
    pdf, out = pikepdf.new(), io.BytesIO()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(612, 792))
    pdf.docinfo["/Title"] = uuid.uuid4().hex
    pdf.save(out)
    return out.getvalue()


def again(scan: Scan) -> Scan:
    """Return the paper as it is now."""
    return Scan.objects.visible_to(access.HOUSE).get(pk=scan.pk)


def filing(case: Case, **more: str) -> dict[str, str]:
    """Return the form as a clerk sends it."""
    return {"case": str(case.uid), "title": "MOTION TO COMPEL", "filed_on": "2026-02-12"} | more
