"""PURE. The events a docket knows, by the words of a title: what kind of paper it is, before a court's own list says more."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# What may stand before the first word of a title: whose paper it is, and the how-manyeth.
_BEFORE = (
    r"^(?:.{0,120}?[\w.](?:['’]s|s['’])\s)?"
    r"(?:(?:first|second|third|fourth|fifth|further|amended|supplemental|joint|agreed|unopposed|verified|corrected)\s)*"
)
_ORDERS = "amended |final |scheduling |court |compensation |consent |temporary |pretrial |case management |nunc pro tunc |adjudication |expedited "
# In sequence: the first that fits is the event. A word in brackets may be missing.
_EVENTS = (
    ("Proposed order", r"^\W{0,2}proposed\W{0,2} (?:\w+ ){0,4}(?:order|judgment|findings)"),
    ("Stipulation", r"^(?:joint |agreed |second |third |further |amended )*(?:stipulation|stipulated)|^(?:acuerdo|estipulación)"),
    ("Summons", r"^(?:alias )?summons(?! and complaint)|^emplazamiento"),
    ("Subpoena", r"^(?:deposition |civil )?subpoena"),
    ("Proof of service", r"(?:proof|return|acknowledgment|admission|certificate|affidavit|declaration|affirmation) of (?:\w+ ){0,2}service"),
    ("Proof of service", r"^certificación de notificación"),
    ("Notice of removal", r"^notice of removal"),
    ("Notice of appeal", r"^(?:amended )?notice of (?:cross-)?appeal|^(?:escrito de )?apelación"),
    ("Notice of appearance", r"^notice of (?:\w+ ){0,2}appearance|^(?:entry of )?appearance\b|asumiendo (?:la )?representación"),
    ("Substitution of attorney", r"substitution of (?:attorney|counsel)"),
    ("Notice of dismissal", r"^notice of (?:voluntary )?(?:dismissal|nonsuit)|^request for dismissal"),
    ("Notice of hearing", r"^(?:amended )?notice of (?:\w+ ){0,2}(?:hearing|conference|trial)"),
    ("Notice of motion and motion", r"^(?:.{0,120}\b)?notice of motion"),
    ("Notice of deposition", r"notice of (?:taking )?(?:\w+ ){0,3}deposition"),
    ("Notice", r"^(?:notice of (?:withdrawal|entry|petition|ruling|errata)|withdrawal of)\b"),
    ("Declaration", r"^(?:supplemental |amended |unsworn |joint )*declaration|^declaración"),
    ("Affidavit", r"^(?:supplemental |amended |financial )*(?:affidavit|affirmation)|^declaración jurada"),
    ("Answer", rf"{_BEFORE}(?:original )?answer\b(?!ing brief)|^reply to counterclaim"),
    ("Objection", rf"{_BEFORE}objections?\b"),
    ("Motion", rf"{_BEFORE}(?:renewed |emergency |unopposed |agreed )*motion\b(?! hearing)"),
    ("Request", rf"{_BEFORE}request\b"),
    ("Opposition", r"^(?:.{0,120}\b)?(?:opposition|response in opposition) (?:to|of)|en oposición|^oposición"),
    ("Reply", r"^(?:.{0,120}\b)?reply\b(?! to counterclaim)|^réplica"),
    ("Findings and conclusions", r"^(?:proposed )?findings of fact"),
    ("Order to show cause", r"^order to show cause|^orden para mostrar causa"),
    ("Protective order", r"^(?:stipulated )?protective order"),
    ("Restraining order", r"restraining order"),
    ("Transfer order", r"transfer order"),
    ("Minute order", r"^(?:\w+ )?minute (?:order|entry)|^(?:civil |criminal |court |clerk's |courtroom )*minutes|^minuta"),
    ("Order", rf"^(?:{_ORDERS})*(?:hearing )*order\b|^decision and order|^orden\b|^resolución"),
    ("Report and recommendation", r"report and recommendation"),
    ("Judgment", r"^(?:\w+ ){0,3}(?:judge?ment|decree)\b|^sentencia"),
    ("Decision", r"^(?:memorandum )?(?:decision|opinion)|^ruling|^fallo"),
    ("Verdict", r"verdict"),
    ("Indictment", r"^(?:superseding )?indictment|^acusación"),
    ("Information", r"^(?:superseding )?information$"),
    ("Plea agreement", r"plea agreement"),
    ("Demurrer", r"^(?:.{0,100}\b)?demurrer"),
    ("Cross-complaint", r"^(?:\w+ ){0,2}cross-?(?:complaint|claim)"),
    ("Complaint", r"^(?:.{0,100}\b)?(?:complaint|original petition|amended petition)\b(?!.{0,40}(?:answer|motion))|^querella|^demanda\b"),
    ("Answer", r"^(?:.{0,100}\b)?answer\b(?!ing brief)|^general denial|^contestación"),
    ("Counterclaim", r"counterclaim|reconvención"),
    ("Motion", r"^(?:.{0,160}\b)?motion\b(?! hearing)|^moción|^plea (?:to|in)"),
    ("Ex parte application", r"^(?:.{0,60}\b)?ex parte application"),
    ("Application", r"^(?:.{0,60}\b)?application|^solicitud"),
    ("Petition", r"^(?:.{0,100}\b)?petition\b|^petición|^recurso"),
    ("Brief", r"\bbriefs?\b|^alegato"),
    ("Transcript", r"transcript"),
    ("Memorandum", r"^(?:.{0,60}\b)?memorandum"),
    ("Objection", r"^(?:.{0,60}\b)?objections?\b"),
    ("Request", r"^(?:.{0,60}\b)?request\b"),
    ("Statement", r"\bstatement\b"),
    ("Report", r"\breports?\b|^informe"),
    ("Inventory", r"inventory"),
    ("Account", r"\baccount(?:ing)?\b"),
    ("Certificate", r"^(?:.{0,40}\b)?certificat(?:e|ion)\b"),
    ("Notice", r"^(?:.{0,60}\b)?notice\b|^aviso|^notificación"),
    ("Waiver", r"\bwaiver\b"),
    ("Warrant", r"\bwarrant\b"),
    ("Writ", r"\bwrit\b"),
    ("Cover sheet", r"cover sheet"),
    ("Letter", r"\bletter\b"),
    ("Plan", r"^(?:\w+ ){0,4}plan\b"),
)  # fmt: skip
_SHAPES = tuple((event, re.compile(shape, re.IGNORECASE)) for event, shape in _EVENTS)
EVENTS = tuple(dict.fromkeys(event for event, _ in _EVENTS))


ANYWHERE = ("...", "…")  # words that begin so may stand anywhere in a title


@dataclass(frozen=True)
class OwnEvent:
    """An event of a court's own docket and the words that tell it; one without words takes ours of that name away."""

    name: str
    words: tuple[str, ...]


def event_of(title: str, own: Sequence[OwnEvent] = ()) -> str:
    """The docket event a title names, by the court's `own` words first, then by ours; empty when none fits."""
    plain = re.sub(r"\s+", " ", title[:300]).strip(" .,:;-[]()")
    away = {event.name for event in own if not event.words}
    ours = (event for event, shape in _SHAPES if event not in away and shape.search(plain))
    return own_event_of(title, own) or next(ours, "")


def own_event_of(title: str, own: Sequence[OwnEvent]) -> str:
    """The event of the court's own docket that a title names; of several the one told by the most letters."""
    plain = re.sub(r"\s+", " ", title[:300]).strip(" .,:;-[]()")
    told = [(len(words), event.name) for event in own for words in event.words if _shape(words).search(plain)]
    return max(told, default=(0, ""))[1]


def kinds(own: Sequence[OwnEvent] = ()) -> tuple[str, ...]:
    """Every event the docket of a court knows, ours and its own, by name."""
    away = {event.name for event in own if not event.words}
    return tuple(sorted({*EVENTS, *(event.name for event in own)} - away, key=str.casefold))


@lru_cache(maxsize=2048)
def _shape(words: str) -> re.Pattern[str]:
    """A court's words, as a title begins with them, or (`...`) as they stand anywhere in it."""
    before = r"(?<!\w)" if words.strip().startswith(ANYWHERE) else _BEFORE
    spelt = r"\s".join(re.escape(word) for word in words.strip().lstrip(".…").split())
    return re.compile(rf"{before}{spelt}(?!\w)", re.IGNORECASE)
