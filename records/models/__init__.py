"""The tables of the case file, one module a subject."""

from records.models.case import Attorney, Case, Hearing, Party
from records.models.counter import Counter
from records.models.document import DocketEntry, Document, VaultFile
from records.models.event import ChainHead, Event
from records.models.reading import Yield
from records.models.signing import Office, Signature
from records.models.tray import Dispatch, DocumentRequest, Finding, Scan, Sheaf

__all__ = [
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
    "Scan",
    "Sheaf",
    "Signature",
    "VaultFile",
    "Yield",
]
