"""Put a signature, or the seal, on a draft: a state set by a named person of that office, on exactly what the draft says, never a default."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from records import events, vault
from records.lifecycles import REQUEST
from records.models import DocumentRequest, Office, Signature

HAND, IMAGE, TYPED, EMBOSSED, PRINTED = "by hand", "image", "typed", "embossed", "printed"
WAYS = {Office.CLERK: {HAND, IMAGE, TYPED}, Office.JUDGE: {HAND, IMAGE, TYPED}, Office.SEAL: {EMBOSSED, PRINTED}}
NOBODY = {
    "",
    "clerk",
    "judge",
    "clerk of court",
    "deputy clerk",
    "the clerk",
    "the judge",
    "seal",
}  # an office is no name


class NotSigned(Exception):
    """The draft was not signed; the letter says why. Nothing was changed."""


def content(data: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what a draft says, which a signature is bound to."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def sign(
    request: DocumentRequest,
    *,
    office: str,
    name: str,
    title: str,
    how: str,
    by: str,
    now: datetime,
    image: vault.Stored | None = None,
) -> Signature:
    """Set the signature of this office (`clerk`, `judge`) or the `seal` on the draft, as `name` the `title`.

    `how`: by hand (a line is left and the name stands under it), image (of the signature, which must be given), typed (`/s/`); the seal is
    embossed by hand or printed. Raises NotSigned.
    """
    _refuse_what_is_no_signature(office, name, title, how, image)
    with events.book():
        signed = content(request.snapshot)
        if of(request, office) is not None:
            raise NotSigned(
                f"This draft already bears the {_called(office)}. Nothing was changed. Take it back first if it was a mistake."
            )
        facts = {"office": office, "how": how, "content": signed}
        _in_draft(request, "signed", by=by, now=now, facts=facts)
        return Signature.house.create(
            request=request, office=office, name=name.strip(), title=title.strip(), how=how, image=vault.row(image, now=now) if image else None,
            content=signed, given_by=by, given_at=now,
        )  # fmt: skip


def take_back(request: DocumentRequest, *, office: str, by: str, now: datetime) -> None:
    """Take the signature of this office off the draft; that it was there is kept. Raises NotSigned where there is none."""
    with events.book():
        if not Signature.house.filter(request=request, office=office, taken_back_at=None).update(taken_back_at=now):
            raise NotSigned(f"This draft does not bear the {_called(office)}. Nothing was changed.")
        _in_draft(request, "signature taken back", by=by, now=now, facts={"office": office})


def of(request: DocumentRequest, office: str) -> Signature | None:
    """Return the signature of this office that the draft bears; None where it bears none, or what it says was changed since."""
    found = Signature.house.filter(request=request, office=office, taken_back_at=None).first()
    return found if found and found.content == content(request.snapshot) else None


def all_of(request: DocumentRequest) -> dict[str, Signature]:
    """Return the signatures the draft bears, by office."""
    found = {office: of(request, office) for office in Office.values}
    return {office: one for office, one in found.items() if one is not None}


def drop(request: DocumentRequest, *, now: datetime) -> int:
    """Take all signatures off a draft that says something else now; return how many. Joins the caller's `events.book()`."""
    return Signature.house.filter(request=request, taken_back_at=None).update(taken_back_at=now)


def shown(request: DocumentRequest) -> dict[str, Any]:
    """Return what a template shows of the signatures: `signed.clerk.name`, `.title`, `.how`, `.on` (ISO), `.image` (a data: URL)."""
    return {office: _shown(one) for office, one in all_of(request).items()}


def _shown(one: Signature) -> dict[str, Any]:
    picture = _data_url(vault.read(one.image_id)) if one.image_id else ""
    return {"name": one.name, "title": one.title, "how": one.how, "on": one.given_at.isoformat(), "image": picture}


def _data_url(picture: bytes) -> str:
    import base64

    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"


def _refuse_what_is_no_signature(office: str, name: str, title: str, how: str, image: vault.Stored | None) -> None:
    if office not in Office.values:
        raise NotSigned(f"There is no office {office!r}; it is one of {', '.join(Office.values)}. Nothing was changed.")
    if " ".join(name.casefold().split()) in NOBODY or not title.strip():
        raise NotSigned(
            f"Whose {_called(Office(office))} is it? {name!r} names no person, or their title is missing. Nothing was signed: say the name "
            "and the title of who signs."
        )
    if how not in WAYS[Office(office)]:
        raise NotSigned(
            f"The {_called(office)} is set {' or '.join(sorted(WAYS[Office(office)]))}, not {how!r}. Nothing was changed."
        )
    if (how == IMAGE) is (image is None):
        raise NotSigned("A signature by image needs the image, and only such a one has it. Nothing was changed.")


def _in_draft(request: DocumentRequest, happened: str, *, by: str, now: datetime, facts: Mapping[str, Any]) -> None:
    if request.state != "draft":
        raise NotSigned(
            f"This document is not a draft but {request.state}: only a draft can be signed, and what was issued is never changed. "
            "Nothing was changed."
        )
    events.advance(request, REQUEST, happened, by=by, now=now, facts=facts)


def _called(office: str) -> str:
    return "court's seal" if office == Office.SEAL else f"{office}'s signature"
