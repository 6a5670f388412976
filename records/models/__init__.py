"""The tables of the case file, one module a subject."""

from records.models.case import Attorney, Case, Hearing, Party
from records.models.counter import Counter
from records.models.document import DocketEntry, Document, VaultFile
from records.models.event import ChainHead, Event
from records.models.money import Assessment, Payment, PaymentPart, Receipt, Refund, Tender, TillDay
from records.models.reading import Yield
from records.models.signing import Office, Signature
from records.models.tray import Dispatch, DocumentRequest, Finding, Scan, Sheaf

__all__ = [
    "Assessment",
    "Attorney",
    "Case",
    "ChainHead",
    "Counter",
    "Dispatch",
    "DocketEntry",
    "Document",
    "DocumentRequest",
    "Event",
    "Finding",
    "Hearing",
    "Office",
    "Party",
    "Payment",
    "PaymentPart",
    "Receipt",
    "Refund",
    "Scan",
    "Sheaf",
    "Signature",
    "Tender",
    "TillDay",
    "VaultFile",
    "Yield",
]
