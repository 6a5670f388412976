"""A saved e-mail laid out as the papers attached to it."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from intake_watch.mail import unpack
from paper.child import Refusal


def message(*, within: int = 0, name: str | None = None) -> EmailMessage:
    """Return an e-mail with a paper attached, or with an e-mail attached that has one, and so on."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "filings@example.org", "For filing"
    mail.set_content("Attached.")
    if within:
        mail.add_attachment(message(within=within - 1), filename=name)
    else:
        mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="declaration.pdf")
    return mail


def labels(tmp_path: Path, mail: EmailMessage) -> list[str]:
    (tmp_path / "mail.eml").write_bytes(mail.as_bytes())
    return [part["label"] for part in unpack(path=str(tmp_path / "mail.eml"), folder=str(tmp_path))["parts"]]


def all_labels(tmp_path: Path, mail: EmailMessage) -> list[str]:
    """Return the names of all papers in the e-mail and in the e-mails within, opened one by one as intake does."""
    found = []
    for number, label in enumerate(labels(tmp_path, mail), 1):
        found.append(label)
        if label.endswith(".eml"):
            within = email.message_from_bytes((tmp_path / f"part-{number}").read_bytes(), policy=email.policy.default)
            assert isinstance(within, EmailMessage)
            found += all_labels(tmp_path, within)
    return found


def test_each_attachment_is_a_paper_and_the_letter_itself_is_none(tmp_path: Path) -> None:
    assert labels(tmp_path, message()) == ["declaration.pdf"]


@pytest.mark.parametrize("depth", [1, 2, 9])
def test_an_attached_mail_is_one_paper_however_much_is_within_it(tmp_path: Path, depth: int) -> None:
    assert labels(tmp_path, message(within=depth)) == ["attachment-1.eml"]


def test_a_mail_forwarded_many_times_gives_each_mail_and_each_paper_within_it_once(tmp_path: Path) -> None:
    forwarded = all_labels(tmp_path, message(within=5))
    assert forwarded == ["attachment-1.eml"] * 5 + ["declaration.pdf"]


def test_a_mail_with_its_text_in_two_forms_gives_its_attachment(tmp_path: Path) -> None:
    mail = message()
    mail.get_body().add_alternative("<p>Attached.</p>", subtype="html")  # type: ignore[union-attr]
    assert labels(tmp_path, mail) == ["declaration.pdf"]


def test_an_attached_mail_is_known_for_one_whatever_it_is_called(tmp_path: Path) -> None:
    assert labels(tmp_path, message(within=1, name="Fwd: the declaration")) == ["Fwd: the declaration.eml"]


def test_a_mail_that_is_only_a_paper_is_that_paper(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"] = "scanner@example.org"
    mail.set_content(b"%PDF-1.4", maintype="application", subtype="pdf", filename="scan.pdf")
    assert labels(tmp_path, mail) == ["scan.pdf"]


def test_what_is_no_mail_is_refused_with_a_letter(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_bytes(b"\x00\x01 no mail")
    with pytest.raises(Refusal, match="is none"):
        unpack(path=str(tmp_path / "mail.eml"), folder=str(tmp_path))
