"""PURE. The events a docket knows, by the words of a title: what kind of paper it is, before a court's own list says more."""

import re

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
    ("Notice of appearance", r"^notice of (?:\w+ ){0,2}appearance|^entry of appearance|asumiendo (?:la )?representación"),
    ("Substitution of attorney", r"substitution of (?:attorney|counsel)"),
    ("Notice of dismissal", r"^notice of (?:voluntary )?(?:dismissal|nonsuit)|^request for dismissal"),
    ("Notice of hearing", r"^(?:amended )?notice of (?:\w+ ){0,2}(?:hearing|conference|trial)"),
    ("Notice of motion and motion", r"^(?:.{0,120}\b)?notice of motion"),
    ("Notice of deposition", r"notice of (?:taking )?(?:\w+ ){0,3}deposition"),
    ("Opposition", r"^(?:.{0,120}\b)?(?:opposition|response in opposition) (?:to|of)|en oposición|^oposición"),
    ("Reply", r"^(?:.{0,120}\b)?reply\b(?! to counterclaim)|^réplica"),
    ("Declaration", r"^(?:supplemental |amended |unsworn |joint )*declaration|^declaración"),
    ("Affidavit", r"^(?:supplemental |amended |financial )*(?:affidavit|affirmation)|^declaración jurada"),
    ("Report and recommendation", r"report and recommendation"),
    ("Findings and conclusions", r"^(?:proposed )?findings of fact"),
    ("Order to show cause", r"^order to show cause|^orden para mostrar causa"),
    ("Protective order", r"^(?:stipulated )?protective order"),
    ("Restraining order", r"restraining order"),
    ("Transfer order", r"transfer order"),
    ("Minute order", r"^minute order|^(?:civil |criminal )?minutes|^minuta"),
    ("Order", rf"^(?:{_ORDERS})*(?:hearing )*order\b|^decision and order|^orden\b|^resolución"),
    ("Judgment", r"^(?:\w+ ){0,3}(?:judge?ment|decree)\b|^sentencia"),
    ("Decision", r"^(?:memorandum )?(?:decision|opinion)|^ruling|^fallo"),
    ("Verdict", r"verdict"),
    ("Indictment", r"^(?:superseding )?indictment|^acusación"),
    ("Information", r"^(?:superseding )?information$"),
    ("Plea agreement", r"plea agreement"),
    ("Cross-complaint", r"^(?:\w+ ){0,2}cross-?(?:complaint|claim)"),
    ("Complaint", r"^(?:.{0,100}\b)?(?:complaint|original petition|amended petition)\b(?!.{0,40}(?:answer|motion))|^querella|^demanda\b"),
    ("Answer", r"^(?:.{0,100}\b)?answer\b(?!ing brief)|^general denial|^contestación"),
    ("Counterclaim", r"counterclaim|reconvención"),
    ("Demurrer", r"^(?:.{0,100}\b)?demurrer"),
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


def event_of(title: str) -> str:
    """The docket event a title names; empty when none fits."""
    plain = re.sub(r"\s+", " ", title[:300]).strip(" .,:;-[]()")
    return next((event for event, shape in _SHAPES if shape.search(plain)), "")
