"""A signature is a state set by a named person on exactly what a draft says, and never a default."""

import hashlib
import io
from typing import Any

import pytest

from records import access, requests, signing, vault
from records.models import DocumentRequest, Event, Signature
from records.signing import NotSigned
from tests.docgen.conftest import NOW, make_case

pytestmark = pytest.mark.django_db(transaction=True)
DRAWN = {"template_version": "v1", "revision": "2026", "fonts": ["Liberation-Serif"]}
ANA: dict[str, Any] = {
    "office": "clerk",
    "name": "Ana Duarte",
    "title": "Deputy Clerk",
    "how": "by hand",
    "by": "ana",
    "now": NOW,
}


def _draft(**says: Any) -> DocumentRequest:
    request = requests.ask(kind="summons", case=make_case(), wishes={}, by="ana", now=NOW)
    return _drafted(request, **says)


def _drafted(request: DocumentRequest, **says: Any) -> DocumentRequest:
    requests.keep_draft(
        request, vault.keep_bytes(io.BytesIO(b"draft")), DRAWN, {"plaintiffs": ["Harbor"]} | says, by="ana", now=NOW
    )
    return request


def test_a_new_draft_bears_no_signature() -> None:
    assert signing.all_of(_draft()) == {}


def test_a_named_clerk_signs_and_the_chain_tells_that_it_was_done_and_not_by_whose_name() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    signed = signing.of(request, "clerk")
    assert signed is not None
    assert (signed.name, signed.title, signed.how, signed.given_by) == ("Ana Duarte", "Deputy Clerk", "by hand", "ana")
    last = Event.objects.order_by("-number")[0]
    assert (last.happened, last.facts["office"]) == ("signed", "clerk")
    assert "Duarte" not in str(last.facts)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"name": "Clerk of Court"}, "names no person"),
        ({"name": "  "}, "names no person"),
        ({"title": ""}, "their title is missing"),
        ({"office": "sheriff"}, "no office 'sheriff'"),
        ({"how": "stamped"}, "not 'stamped'"),
        ({"how": "image"}, "needs the image"),
        ({"office": "seal", "how": "by hand"}, "embossed or printed"),
    ],
)
def test_what_is_no_signature_is_refused_and_nothing_changes(changed: dict[str, Any], says: str) -> None:
    request = _draft()
    with pytest.raises(NotSigned, match=says):
        signing.sign(request, **(ANA | changed))
    assert Signature.house.count() == 0


def test_an_office_signs_once_until_it_takes_its_signature_back() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    with pytest.raises(NotSigned, match="already bears the clerk's signature"):
        signing.sign(request, **ANA)
    signing.take_back(request, office="clerk", by="ana", now=NOW)
    assert signing.of(request, "clerk") is None
    signing.sign(request, **ANA)
    assert Signature.house.count() == 2  # that the first was there is kept


def test_a_signature_that_is_not_there_is_not_taken_back() -> None:
    with pytest.raises(NotSigned, match="does not bear the judge's signature"):
        signing.take_back(_draft(), office="judge", by="ana", now=NOW)


def test_drawn_anew_with_other_words_the_draft_loses_its_signatures() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    _drafted(request, plaintiffs=["Somebody Else"])
    assert signing.all_of(request) == {}
    assert Event.objects.order_by("-number")[0].facts["signatures dropped"] == 1


def test_drawn_anew_with_the_same_words_it_keeps_them() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    _drafted(request)
    assert set(signing.all_of(request)) == {"clerk"}


def test_a_signature_holds_only_for_what_was_signed() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    DocumentRequest.house.filter(pk=request.pk).update(snapshot={"plaintiffs": ["Forged"]})
    request.refresh_from_db()
    assert signing.of(request, "clerk") is None


def test_what_is_no_draft_cannot_be_signed() -> None:
    request = requests.ask(kind="summons", case=make_case(), wishes={}, by="ana", now=NOW)
    with pytest.raises(NotSigned, match="not a draft but asked"):
        signing.sign(request, **ANA)


def test_an_image_is_kept_in_the_vault_and_shown_to_the_template() -> None:
    request, picture = _draft(), b"\x89PNG picture"
    image: dict[str, Any] = {"how": "image", "image": vault.keep_bytes(io.BytesIO(picture))}
    signing.sign(request, **(ANA | image))
    shown = signing.shown(request)["clerk"]
    assert shown["image"].startswith("data:image/png;base64,")
    assert vault.place(hashlib.sha256(picture).hexdigest()).read_bytes() == picture


def test_drafts_and_their_signatures_are_not_for_those_outside_the_office() -> None:
    request = _draft()
    signing.sign(request, **ANA)
    staff = access.viewer_of("bo", ["attorney staff"])
    assert not Signature.objects.visible_to(staff).exists()
    assert Signature.objects.visible_to(access.viewer_of("ana", ["clerk"])).exists()
