"""Money at the counter: assessed, paid, receipted, voided, reconciled. Not a general ledger: what it does not keep is in docs/guide/money.md."""

from records.money.assessing import NotAssessed, NotWaived, assess, find_assessment, reduce, waive
from records.money.balance import Balance, balance
from records.money.numbers import NoSuchReceipt, find_receipt
from records.money.reconciling import reconcile
from records.money.refunding import NotRefunded, refund
from records.money.taking import CREDIT, REFUSE, NotTaken, take, use_credit
from records.money.till import (
    NotClosed,
    NotCounted,
    NotOpened,
    TillNotOpen,
    close,
    count,
    find_unclosed,
    open_again,
    open_day,
    open_drawer,
)
from records.money.voiding import NotVoided, void

__all__ = [
    "CREDIT",
    "REFUSE",
    "Balance",
    "NoSuchReceipt",
    "NotAssessed",
    "NotClosed",
    "NotCounted",
    "NotOpened",
    "NotRefunded",
    "NotTaken",
    "NotVoided",
    "NotWaived",
    "TillNotOpen",
    "assess",
    "balance",
    "close",
    "count",
    "find_assessment",
    "find_receipt",
    "find_unclosed",
    "open_again",
    "open_day",
    "open_drawer",
    "reconcile",
    "reduce",
    "refund",
    "take",
    "use_credit",
    "void",
    "waive",
]
