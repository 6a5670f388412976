"""The outbox: bytes and key fixed before anything leaves; handed over once whatever breaks off; in doubt it asks."""

import io
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from efile import outbox
from efile.backends.console import ConsoleBackend
from efile.backends.memory import MemoryBackend, OtherSide
from efile.envelope import Envelope, InDoubt, Receipt, Undeliverable, Unreachable
from paper.failpoint import Injected
from records import filing, outgoing, vault
from records.models import Case, Dispatch, Document, Event

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
ROUTE = "efile.backends.memory.MemoryBackend"


def clock() -> datetime:
    return NOW


def later() -> datetime:
    return NOW + timedelta(minutes=3)


@pytest.fixture
def document() -> Document:
    case = Case.house.create(court="us/fed/nd-cal", number="3:26-cv-00001-MO", number_key="26-cv-00001", changed_at=NOW)
    stored = vault.keep_bytes(io.BytesIO(b"%PDF-1.7 a summons"))
    paper = filing.Paper(stored, None, None, "Summons", "summons", 2, date(2026, 11, 24), "public", NOW, ("x", "y"))
    return filing.file(case=case, paper=paper, by="ana", now=NOW)


@pytest.fixture
def dispatch(document: Document) -> Dispatch:
    return outbox.freeze(document=document, route=ROUTE, by="ana", now=NOW)


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


def _hand_over(dispatch: Dispatch, backend: MemoryBackend | ConsoleBackend, at: Callable[[], datetime] = clock) -> str:
    return outbox.hand_over(dispatch, by="outbox", clock=at, backend=backend)


def _as_kept(dispatch: Dispatch) -> Dispatch:
    return Dispatch.house.select_related("document__case").get(pk=dispatch.pk)


def _raise(fault: BaseException) -> Callable[[], None]:
    def strike() -> None:
        raise fault

    return strike


def _free_of_the_dead(dispatch: Dispatch) -> Dispatch:
    """Return the row as a sweep finds it once its holder is known to be gone."""
    Dispatch.house.filter(pk=dispatch.pk).update(holder="", leased_until=None)
    return _as_kept(dispatch)


def test_a_document_is_frozen_once_a_route(document: Document, dispatch: Dispatch) -> None:
    assert outbox.freeze(document=document, route=ROUTE, by="bo", now=NOW) == dispatch
    assert outbox.freeze(document=document, route="efile.backends.console.ConsoleBackend", by="bo", now=NOW) != dispatch
    assert dispatch.frozen_id == document.original_id
    assert dispatch.authorised_by == "ana"


def test_a_withdrawn_document_is_not_released(document: Document) -> None:
    filing.withdraw(document=document, by="ana", now=NOW)
    with pytest.raises(outgoing.NotReleased, match="was withdrawn from its case"):
        outbox.freeze(document=document, route=ROUTE, by="ana", now=NOW)


def test_handed_over_it_is_there_once_and_can_no_longer_be_withdrawn(
    dispatch: Dispatch, backend: MemoryBackend
) -> None:
    assert _hand_over(dispatch, backend) == "handed_over"
    assert list(backend.other_side.held) == [str(dispatch.uid)]
    kept = _as_kept(dispatch)
    assert (kept.receipt, kept.holder, kept.leased_until) == ({"place": "memory"}, "", None)
    with pytest.raises(filing.NotWithdrawn):
        filing.withdraw(document=kept.document, by="ana", now=NOW)


def test_key_bytes_and_hash_are_committed_before_anything_leaves(dispatch: Dispatch, backend: MemoryBackend) -> None:
    def look() -> None:
        kept = _as_kept(dispatch)
        assert kept.state == "sending"
        assert vault.place(kept.frozen_id).exists()
        assert Event.objects.filter(subject=str(kept.uid), happened="sending began").count() == 1

    backend.before = look
    assert _hand_over(dispatch, backend) == "handed_over"


def test_handed_over_twice_it_is_sent_once(dispatch: Dispatch, backend: MemoryBackend) -> None:
    times: list[int] = []
    backend.before = lambda: times.append(1)
    _hand_over(dispatch, backend)
    assert _hand_over(_as_kept(dispatch), backend) == "handed_over"
    assert len(times) == 1


def test_unreachable_it_waits_and_is_tried_again(dispatch: Dispatch, backend: MemoryBackend) -> None:
    backend.before = _raise(Unreachable("The line is dead."))
    assert _hand_over(dispatch, backend) == "frozen"
    assert _as_kept(dispatch).reason == "The line is dead."
    assert outbox.waiting(NOW) == []
    backend.before = lambda: None
    assert outbox.hand_over_waiting(by="outbox", clock=later, backend=backend) == 1
    assert len(backend.other_side.held) == 1


def test_undeliverable_it_is_refused_for_good_with_the_reason(dispatch: Dispatch, backend: MemoryBackend) -> None:
    backend.before = _raise(Undeliverable("They never take this."))
    assert _hand_over(dispatch, backend) == "refused"
    assert _as_kept(dispatch).reason == "They never take this."
    assert outbox.waiting(later()) == []


def test_a_refused_document_may_be_released_anew_under_another_key(
    document: Document, dispatch: Dispatch, backend: MemoryBackend
) -> None:
    backend.before = _raise(Undeliverable("No."))
    _hand_over(dispatch, backend)
    assert outbox.freeze(document=document, route=ROUTE, by="ana", now=NOW).uid != dispatch.uid


@pytest.mark.parametrize("fault", [InDoubt("no reply"), TimeoutError("timed out"), ConnectionResetError(104, "reset")])
@pytest.mark.parametrize("arrived", [True, False])
def test_a_reply_that_never_came_is_asked_about_and_it_is_there_once(
    dispatch: Dispatch, backend: MemoryBackend, fault: Exception, arrived: bool
) -> None:
    if arrived:
        backend.after = _raise(fault)
    else:
        backend.before = _raise(fault)
    assert _hand_over(dispatch, backend) == "in_doubt"
    asked = MemoryBackend(backend.other_side)
    assert outbox.hand_over_waiting(by="outbox", clock=later, backend=asked) == 1
    assert _as_kept(dispatch).state == "handed_over"
    assert list(backend.other_side.held) == [str(dispatch.uid)]
    sent = Event.objects.filter(subject=str(dispatch.uid), happened="sending began").count()
    assert sent == (1 if arrived else 2)


def test_in_doubt_nothing_is_sent_while_the_other_side_cannot_be_asked(
    dispatch: Dispatch, backend: MemoryBackend
) -> None:
    backend.after = _raise(InDoubt("no reply"))
    _hand_over(dispatch, backend)
    silent = Silent(backend.other_side)
    silent.before = _raise(AssertionError("sent again without an answer"))
    assert outbox.hand_over_waiting(by="outbox", clock=later, backend=silent) == 0
    assert _as_kept(dispatch).state == "in_doubt"


class Silent(MemoryBackend):
    """Does not answer when asked."""

    def seen(self, key: str) -> Receipt | None:
        raise Unreachable("The line is dead.")


def test_a_way_out_that_cannot_tell_leaves_it_in_doubt_for_a_person(dispatch: Dispatch) -> None:
    console = ConsoleBackend()
    Dispatch.house.filter(pk=dispatch.pk).update(state="sending")
    assert _hand_over(_as_kept(dispatch), console) == "in_doubt"
    assert console.printed == {}


def test_a_receipt_for_other_bytes_is_not_believed(dispatch: Dispatch, backend: MemoryBackend) -> None:
    class Liar(MemoryBackend):
        def hand_over(self, envelope: Envelope) -> Receipt:
            return Receipt(envelope.key, "0" * 64)

    assert _hand_over(dispatch, Liar()) == "in_doubt"
    assert "other bytes" in _as_kept(dispatch).reason
    with pytest.raises(filing.NotWithdrawn):
        filing.withdraw(document=_as_kept(dispatch).document, by="ana", now=NOW)


def test_a_document_withdrawn_after_its_release_does_not_leave(dispatch: Dispatch, backend: MemoryBackend) -> None:
    filing.withdraw(document=dispatch.document, by="ana", now=NOW)
    assert _hand_over(_as_kept(dispatch), backend) == "cancelled"
    assert backend.other_side.held == {}


def test_while_it_is_being_sent_its_filing_cannot_be_undone(dispatch: Dispatch, backend: MemoryBackend) -> None:
    def withdraw() -> None:
        with pytest.raises(filing.NotWithdrawn):
            filing.withdraw(document=_as_kept(dispatch).document, by="ana", now=NOW)

    backend.before = withdraw
    assert _hand_over(dispatch, backend) == "handed_over"


def test_what_was_refused_never_left_and_its_filing_can_be_undone(dispatch: Dispatch, backend: MemoryBackend) -> None:
    backend.before = _raise(Undeliverable("No."))
    _hand_over(dispatch, backend)
    filing.withdraw(document=_as_kept(dispatch).document, by="ana", now=NOW)


def test_a_dispatch_whose_route_is_gone_does_not_hold_up_those_behind_it(document: Document) -> None:
    gone = outbox.freeze(document=document, route="efile.backends.gone.Gone", by="ana", now=NOW)
    behind = outbox.freeze(document=document, route=ROUTE, by="ana", now=NOW)
    assert outbox.hand_over_waiting(by="outbox", clock=clock) == 1
    assert (_as_kept(gone).state, _as_kept(gone).holder) == ("frozen", "")
    assert _as_kept(behind).state == "handed_over"


def test_altered_bytes_do_not_leave(dispatch: Dispatch, backend: MemoryBackend) -> None:
    place = vault.place(dispatch.frozen_id)
    place.chmod(0o600)
    whole = place.read_bytes()
    place.write_bytes(b"altered")
    try:
        assert _hand_over(dispatch, backend) == "refused"
    finally:
        place.write_bytes(whole)
        place.chmod(0o400)
    assert backend.other_side.held == {}


def test_what_someone_else_is_sending_is_left_alone(dispatch: Dispatch, backend: MemoryBackend) -> None:
    held = {"holder": "elsewhere:1:1:1", "leased_until": NOW + timedelta(seconds=60), "state": "sending"}
    Dispatch.house.filter(pk=dispatch.pk).update(**held)
    assert outbox.hand_over_waiting(by="outbox", clock=clock, backend=backend) == 0
    assert _hand_over(_as_kept(dispatch), backend) == "sending"
    assert backend.other_side.held == {}


def test_a_live_sending_keeps_its_lease_however_long_it_takes(
    dispatch: Dispatch, backend: MemoryBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from records import trays

    renewed = threading.Event()

    def renew(row: Dispatch, **named: object) -> bool:
        renewed.set()
        return True

    monkeypatch.setattr(trays, "renew", renew)
    monkeypatch.setattr("django.conf.settings.LEASE_SECONDS", 0.03)
    backend.before = lambda: None if renewed.wait(30) else pytest.fail("the lease was not renewed")
    assert _hand_over(dispatch, backend) == "handed_over"


@pytest.mark.parametrize("point", ["outbox.sending", "outbox.sent", "outbox.kept"])
def test_broken_off_at_any_point_it_is_handed_over_once(
    point: str, dispatch: Dispatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    side = OtherSide()
    monkeypatch.setattr("paper.failpoint._passed", Counter())
    monkeypatch.setenv("DOCGEN_FP", f"{point}:1:exc")
    with pytest.raises(Injected):
        _hand_over(dispatch, MemoryBackend(side))
    monkeypatch.delenv("DOCGEN_FP")
    _hand_over(_free_of_the_dead(dispatch), MemoryBackend(side), later)
    assert _as_kept(dispatch).state == "handed_over"
    assert list(side.held) == [str(dispatch.uid)]


def test_the_chain_tells_the_whole_way_without_a_name(dispatch: Dispatch, backend: MemoryBackend) -> None:
    backend.after = _raise(InDoubt("no reply"))
    _hand_over(dispatch, backend)
    outbox.hand_over_waiting(by="outbox", clock=later, backend=MemoryBackend(backend.other_side))
    told = Event.objects.filter(subject=str(dispatch.uid)).order_by("number").values_list("happened", flat=True)
    assert list(told) == ["frozen", "sending began", "doubted", "handed over"]


def test_the_route_in_the_row_is_taken_not_the_one_in_todays_settings(
    dispatch: Dispatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Dispatch.house.filter(pk=dispatch.pk).update(route="efile.backends.console.ConsoleBackend")
    assert outbox.hand_over_waiting(by="outbox", clock=clock) == 1
    assert str(dispatch.uid) in capsys.readouterr().out
