"""PURE. Opens a saved e-mail (.eml) and lays its attachments out as papers. Runs in a child program."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from paper.child import Refusal

MOST_PARTS = 200


def unpack(*, path: str, folder: str) -> dict[str, Any]:
    """Write each attachment to the folder and return {"parts": [{path, label, first, last, cover}]}.

    Attached e-mails are laid out as papers of their own. Raises Refusal CORRUPT when this is not an e-mail, TOO_LARGE when it
    has more than 200 attachments.
    """
    message = email.message_from_bytes(Path(path).read_bytes(), policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not (message["from"] or message["received"] or message["subject"]):
        raise Refusal(
            "CORRUPT",
            "The file is called an e-mail (.eml) but is none. It was kept as it came; ask the sender for the paper again.",
        )
    attached = [part for part in _parts(message) if _is_paper(part)]
    if len(attached) > MOST_PARTS:
        raise Refusal(
            "TOO_LARGE",
            f"The e-mail has {len(attached)} attachments; at most {MOST_PARTS} are taken. File them by hand.",
        )
    return {"parts": [_laid_out(part, number, Path(folder)) for number, part in enumerate(attached, 1)]}


def _parts(message: Any) -> Iterator[Any]:
    """Yield the parts of the e-mail itself. What is within an attached e-mail is that one's own, found when it is opened in its turn."""
    yield message
    for part in message.iter_parts() if message.get_content_maintype() == "multipart" else ():
        yield from _parts(part)


def _is_paper(part: Any) -> bool:
    if part.is_multipart() and part.get_content_type() != "message/rfc822":
        return False
    named = bool(part.get_filename())
    return (
        named
        or part.get_content_disposition() == "attachment"
        or part.get_content_type() in {"application/pdf", "image/tiff"}
    )


def _laid_out(part: Any, number: int, folder: Path) -> dict[str, Any]:
    if part.get_content_type() == "message/rfc822":
        content, ending = part.get_content().as_bytes(), ".eml"
    else:
        content, ending = part.get_payload(decode=True) or b"", ""
    laid = folder / f"part-{number}"
    laid.write_bytes(content)
    label = re.sub(r"[\x00-\x1f\x7f]", "_", part.get_filename() or f"attachment-{number}{ending}")[:200]
    label = label if label.lower().endswith(ending) else label + ending
    return {"path": str(laid), "label": label, "first": None, "last": None, "cover": None}
