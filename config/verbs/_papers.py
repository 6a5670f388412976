"""What the verbs about drafts share: which draft is meant, who signs, and how it is issued and handed over."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from records.access import Viewer
    from records.models import DocumentRequest


class NoDraft(Exception):
    """There is no draft of this number that you may see; nothing was changed."""


def a_signer(text: str) -> tuple[str, str]:
    """Return name and title of a person who signs: 'Ana Duarte, Deputy Clerk'; argparse prints the sentence when it is none."""
    name, comma, title = text.rpartition(",")
    if not comma or not name.strip() or not title.strip():
        raise argparse.ArgumentTypeError(f"{text!r} does not say who signs; write it like 'Ana Duarte, Deputy Clerk'")
    return name.strip(), title.strip()


def find(number: int, viewer: "Viewer") -> "DocumentRequest":
    """Return the draft of this number, for those who may see its case. Raises NoDraft."""
    from records.models import DocumentRequest

    found = (
        DocumentRequest.objects.visible_to(viewer).select_related("case", "draft", "document").filter(pk=number).first()
    )
    if found is None or not viewer.of_the_office:
        raise NoDraft(f"There is no draft {number}. Nothing was changed. `docgen draw` makes one and says its number.")
    return found


def sign(asked: "DocumentRequest", signer: tuple[str, str], *, seal: str) -> None:
    """Set the clerk's signature by hand and the seal on the draft, where it does not bear them yet."""
    from records import signing

    borne = signing.all_of(asked)
    for office, how in (("clerk", "by hand"), ("seal", seal)):
        if office not in borne:
            signing.sign(
                asked, office=office, name=signer[0], title=signer[1], how=how, by=_office.who(), now=_office.now()
            )


def issue(asked: "DocumentRequest", *, out: Path) -> int:
    """Issue the draft, write a copy to `out`, hand it over through the outbox, and say so; return 0."""
    from docgen import issuing, produce
    from efile import outbox
    from records import vault

    document = issuing.issue(asked, by=_office.who(), now=_office.now())
    out.write_bytes(vault.read(document.original_id))
    for one in produce.left_open(asked):
        print(f"To be filled in by hand: {one}.")
    print(
        f"The {asked.kind} was issued: docket entry {document.entry.number} of {asked.case.number}. A copy is in {out}."
    )
    dispatch = outbox.freeze(document=document, by=_office.who(), now=_office.now())
    outbox.hand_over(dispatch, by=_office.who(), clock=_office.now)
    print(f"It was handed over: {dispatch.receipt.get('place', dispatch.state)}")
    return 0
