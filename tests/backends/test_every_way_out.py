"""The one suite that every way out must pass: once a key, the bytes that were released, and an honest answer when asked."""

import hashlib
import importlib
import pkgutil
import threading
import uuid
from pathlib import Path

import pytest

from efile import backends
from efile.envelope import Envelope, Receipt, Undeliverable
from tests.backends.ways import WAYS, Way

CONTENT = b"%PDF-1.7 a summons"


@pytest.fixture(params=sorted(WAYS))
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Way:
    return WAYS[request.param](tmp_path)


@pytest.fixture
def envelope(tmp_path: Path) -> Envelope:
    return sealed(tmp_path, CONTENT)


def sealed(folder: Path, content: bytes, key: str = "") -> Envelope:
    """Return an envelope with these bytes."""
    place = folder / hashlib.sha256(content).hexdigest()
    place.write_bytes(content)
    return Envelope(
        key or str(uuid.uuid4()), place, place.name, "Summons in a Civil Action", "3:26-cv-01188-MO", "us/fed/nd-cal"
    )


def test_every_backend_of_the_house_is_in_this_suite() -> None:
    found = {name for _, name, _ in pkgutil.iter_modules(backends.__path__)} - {"base"}
    assert found == set(WAYS)
    for name in found:
        importlib.import_module(f"efile.backends.{name}")


def test_what_is_handed_over_arrives_with_a_receipt_for_its_bytes(way: Way, envelope: Envelope) -> None:
    receipt = way.opened().hand_over(envelope)
    assert (receipt.key, receipt.sha256) == (envelope.key, envelope.sha256)
    assert way.held(envelope.key) == ([CONTENT] if way.keeps else [])


def test_handed_over_twice_it_is_there_once_with_the_first_receipt(way: Way, envelope: Envelope) -> None:
    backend = way.opened()
    assert backend.hand_over(envelope) == backend.hand_over(envelope)
    assert len(way.held(envelope.key)) == int(way.keeps)


def test_handed_over_again_by_a_program_started_anew_it_is_there_once(way: Way, envelope: Envelope) -> None:
    way.opened().hand_over(envelope)
    way.opened().hand_over(envelope)
    assert len(way.held(envelope.key)) == int(way.keeps)


def test_what_never_came_is_not_seen(way: Way, envelope: Envelope) -> None:
    assert way.opened().seen(envelope.key) is None


def test_what_came_is_seen_with_its_receipt(way: Way, envelope: Envelope) -> None:
    backend = way.opened()
    receipt = backend.hand_over(envelope)
    assert backend.seen(envelope.key) == receipt


def test_a_program_started_anew_sees_what_came_or_owns_that_it_cannot_tell(way: Way, envelope: Envelope) -> None:
    receipt = way.opened().hand_over(envelope)
    anew = way.opened()
    assert anew.answers_seen is way.remembers
    assert anew.seen(envelope.key) == (receipt if way.remembers else None)


def test_bytes_that_were_altered_after_their_release_do_not_leave(way: Way, envelope: Envelope) -> None:
    envelope.document.write_bytes(b"%PDF-1.7 something else")
    with pytest.raises(Undeliverable, match="not those that were released"):
        way.opened().hand_over(envelope)
    assert way.held(envelope.key) == []
    assert way.opened().seen(envelope.key) is None


def test_a_document_that_is_gone_does_not_leave(way: Way, envelope: Envelope) -> None:
    envelope.document.unlink()
    with pytest.raises(Undeliverable):
        way.opened().hand_over(envelope)
    assert way.opened().seen(envelope.key) is None


def test_other_bytes_under_a_used_key_are_refused_and_the_first_stay(
    way: Way, envelope: Envelope, tmp_path: Path
) -> None:
    backend = way.opened()
    backend.hand_over(envelope)
    with pytest.raises(Undeliverable, match="other bytes under this key"):
        backend.hand_over(sealed(tmp_path, b"%PDF-1.7 another", envelope.key))
    assert way.held(envelope.key) == ([CONTENT] if way.keeps else [])


def test_the_same_bytes_under_two_keys_are_two_envelopes(way: Way, tmp_path: Path) -> None:
    backend, one, other = way.opened(), sealed(tmp_path, CONTENT), sealed(tmp_path, CONTENT)
    backend.hand_over(one)
    assert backend.seen(other.key) is None
    backend.hand_over(other)
    assert len(way.held(one.key) + way.held(other.key)) == 2 * int(way.keeps)


def test_handed_over_by_eight_at_once_it_is_there_once(way: Way, envelope: Envelope) -> None:
    start, receipts = threading.Barrier(8), list[Receipt]()

    def hand_over() -> None:
        backend = way.opened()
        start.wait()
        receipts.append(backend.hand_over(envelope))

    threads = [threading.Thread(target=hand_over) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {receipt.sha256 for receipt in receipts} == {envelope.sha256}
    assert len(receipts) == 8
    assert way.held(envelope.key) == ([CONTENT] if way.keeps else [])


def test_nothing_printed_names_a_case_or_a_party(
    way: Way, envelope: Envelope, capsys: pytest.CaptureFixture[str]
) -> None:
    way.opened().hand_over(envelope)
    printed = "".join(capsys.readouterr())
    assert envelope.case_number not in printed
    assert envelope.label not in printed
