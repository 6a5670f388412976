"""PURE. The kinds of documents and the names of what they say: the vocabulary in which a court's law lists what a paper must contain."""

KINDS = {  # kind -> what it is called in a letter to the clerk
    "summons": "summons",
    "criminal_summons": "criminal summons",
    "subpoena": "subpoena",
    "criminal_subpoena": "criminal subpoena",
    "show_cause": "order to show cause",
    "proposed_order": "proposed order",
    "court_order": "order",
    "arrest_warrant": "arrest warrant",
    "bench_warrant": "bench warrant",
    "warrant_recall": "recall of the warrant",
    "judgment": "judgment",
    "certificate_of_service": "certificate of service",
    "certificate_of_mailing": "certificate of mailing",
    "return_of_service": "return of service",
    "certified_copy": "certified copy",
    "deficiency_notice": "deficiency notice",
    "rejection_notice": "notice of rejection",
    "transmittal": "transmittal letter",
    "case_summary": "case summary",
    "receipt": "receipt",
    "compliance_notice": "compliance notice",
}

SAYS = {  # name in the document's data -> what it does not say when that is missing
    # the caption
    "court": "which court it comes from",
    "court_address": "where the court sits",
    "style": "in whose name it runs",
    "plaintiffs": "who the plaintiff is",
    "defendants": "who the defendant is",
    "case_title": "the title of the case",
    "case_number": "the number of the case",
    "document_title": "the title of the paper it is about",
    "title": "what kind of paper it is",
    # to whom, and what
    "directed_to": "to whom it is directed",
    "answer_to.name": "on whom the answer is to be served",
    "answer_to.address": "the address of whom the answer is served on",
    "answer_days": "the time to answer",
    "default_warning": "that a default will follow when nobody answers",
    "command": "what it commands",
    "time": "the time",
    "place": "the place",
    "requested_by": "at whose instance it is issued",
    "recording_method": "how the deposition is recorded",
    "filed_on": "when the paper that began the case was filed",
    "issued_on": "on which day it is issued",
    "issued_at": "at what time of day it is issued",
    "issued_in": "in which city or county it is issued",
    "judge": "which judge it is of",
    "judge_office": "the office of the judge who signs",
    # whom it is about
    "person.name": "the name of the person, or a description by which the person is known",
    "person.description": "how the person is described",
    "offense": "of which offense the person is accused",
    "booking_notice": "that the person is to be booked, and how",
    "booking_certification": "where the booking agency certifies the booking",
    "tampering_warning": "that tampering with a witness is a felony",
    # orders, contempt, warrants
    "steps": "the steps that went before, each with its date",
    "cause": "what cause is to be shown",
    "relief": "which relief is sought",
    "facts": "the essential facts of the contempt charged",
    "described_as": "that a criminal contempt is charged",
    "service_deadline": "until when it must be served",
    "service_manner": "how it must be served",
    "response_due": "until when an answer to it may be filed",
    "consequence": "what follows when nobody appears",
    "findings": "what the court found",
    "ordered": "what is ordered",
    "order_disobeyed": "which order was disobeyed",
    "disobeyed_on": "on which day the order was disobeyed",
    "bail": "the bail, or that there is none",
    "return_to": "to which court it is returnable",
    "returnable_on": "when it is returnable",
    "warrant_issued_on": "when the warrant was issued",
    "recalled_on": "on which day the warrant is recalled",
    "reason": "the reason",
    # judgments
    "adjudged": "what is adjudged",
    "plea": "the plea",
    "verdict": "the verdict or the findings",
    "adjudication": "the adjudication",
    "sentence": "the sentence",
    # proof that it was served or mailed
    "served.name": "who was served",
    "served.address": "at which address",
    "served.method": "in which manner",
    "served.on": "on which day",
    "server.name": "who served it",
    "server.address": "the address of who served it",
    "server.county": "in which county the server lives or works",
    "server.adult": "that the server is of age and no party",
    "received_at": "when it was received for service",
    "mailed_on": "on which day it was mailed",
    "mailed_from": "where it was mailed",
    "sealed_postpaid": "that the envelope was sealed and the postage paid",
    # copies, notices, letters, money
    "copied_document": "which paper was copied",
    "copied_pages": "how many pages the copy has",
    "custodian": "who keeps the original",
    "certified_on": "on which day it was certified",
    "received_on": "when the paper was received",
    "deficiencies": "what is to be mended",
    "cure_by": "until when it is to be mended",
    "recipient.name": "to whom it goes",
    "recipient.address": "to which address it goes",
    "enclosures": "what is enclosed",
    "events": "what was filed and done in the case",
    "as_of": "on which day it was drawn up",
    "receipt_number": "its number",
    "amount": "the amount",
    "paid_for": "what was paid for",
    "paid_by": "who paid",
    "paid_on": "on which day it was paid",
    "payment_method": "how it was paid",
    "received_by": "who took the money",
    "programme": "which programme it is about",
    "requirements": "what was required",
    "compliance": "whether it was complied with",
}  # fmt: skip

CONDITIONS = {  # name in the data, yes or no -> what it asks; a requirement may hold only then (`when`)
    "deposition": "a deposition is commanded",
    "indicted": "the charge is an indictment or an information",
    "criminal": "the case is criminal",
    "criminal_contempt": "a criminal contempt is charged",
    "by_clerk": "the clerk enters the judgment without the court's direction",
    "by_marshal": "a marshal or a deputy marshal served it",
}

OFFICES = {"clerk": "the clerk", "judge": "a judge"}
LANGUAGES = {"es": "Spanish"}
BARE = ("seal", "number", "weekday")  # what may be asked for beside names, signatures, texts and languages


def unknown_thing(thing: object, texts: object = ()) -> str:
    """Say what is wrong with one thing of a requirement's list; nothing when it is known. `texts` are the names of the texts there are."""
    if not isinstance(thing, str):
        return f"{thing!r} is no word"
    before, colon, name = thing.partition(":")
    known = {"signature": OFFICES, "language": LANGUAGES, "text": texts}.get(before) if colon else None
    if colon:
        return "" if isinstance(known, (dict, set, frozenset)) and name in known else f"{thing!r} is not known"
    return "" if thing in BARE or thing in SAYS else f"{thing!r} is not known"


def unknown_condition(when: str) -> str:
    """Say what is wrong with a requirement's condition; nothing when it has none or a known one."""
    return "" if not when or when.removeprefix("not ") in CONDITIONS else f"the condition {when!r} is not known"
