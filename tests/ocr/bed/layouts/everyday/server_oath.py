"""What a private server of papers swears: a grid of case, court, sides, then whom, what, when and where; the same in every state."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 0.85in; @bottom-right { content: "%s"; font: 7.5pt 'Liberation Sans'; } }
.title { text-align: center; font-weight: bold; font-size: 150%%; margin: 14pt 0 12pt; } .grid { width: 100%%; margin-bottom: 12pt; }
.grid td { border: 0.6pt solid %s; padding: 4pt 7pt; width: 25%%; } .grid small { display: block; font-size: 78%%; }
.told { margin: 7pt 0; } .told b { margin-right: 6pt; } .ends { width: 100%%; margin-top: 26pt; } .ends td { width: 50%%; padding-right: 20pt; }
.line { border-top: 0.7pt solid; padding-top: 2pt; } .tag { font-weight: bold; } .bar { height: 3pt; background: #333; margin-bottom: 10pt; }
"""
TITLES = """
AFFIDAVIT OF SERVICE|AFFIDAVIT OF NON-SERVICE|RETURN OF SERVICE|AFFIDAVIT OF PROCESS SERVER|DECLARATION OF SERVICE|PROOF OF SERVICE
RETURN OF NON-SERVICE|AFFIDAVIT OF SUBSTITUTED SERVICE|AFFIDAVIT OF CORPORATE SERVICE|AFFIDAVIT OF DUE DILIGENCE|DECLARATION OF DILIGENCE
AFFIDAVIT OF SERVICE BY PERSONAL DELIVERY
"""
PAPERS = (
    "Summons; Complaint; Exhibits A-C",
    "SUMMONS AND COMPLAINT",
    "Summons, Complaint, and Civil Case Cover Sheet",
    "Subpoena Duces Tecum; Witness Fee Check",
    "Alias Summons and Complaint",
    "Order to Appear for Examination",
    "First Set of Interrogatories; Summons",
)
TOLD = (
    "Successfully served: I delivered the documents to the person named at the usual place of abode, who accepted them with direct delivery.",
    "Unsuccessful attempt: no answer at the door; a vehicle was in the driveway and lights were on inside.",
    "I left the documents with a co-resident of suitable age and discretion, who confirmed that the recipient lives at this address.",
    "The receptionist stated that she was authorized to accept on behalf of the entity and gave her name.",
    "Per neighbor, the recipient moved away several months ago; the unit is vacant.",
    "The registered agent's intake clerk accepted the documents and stamped a copy.",
)


def draw(m: Matter) -> str:
    face = look.face(m.rng, (look.PLAIN, look.PLAIN, look.HUMAN, look.OPEN, look.ROMAN))
    mark = m.dice(
        "Powered by ServeTrack",
        "Page 1 of 1",
        "Copyright (c) ServeDesk v8.2k",
        "Tracking #: 0" + str(m.rng.randint(100000000, 189999999)),
    )
    css = (
        look.REST + CSS % (mark, m.dice("#000", "#888", "#bbb")) + face.css(m.rng.choice((1.25, 1.35))) + stamps.RUBBER
    )
    title = f"<p class=title>{esc(m.title)}</p>"
    stamp = look.filed(
        m, *_filed(m), style="right: -0.4in; top: -0.6in; font: 8pt 'Liberation Sans'; text-align: right;"
    )
    stamp += stamps.rubber(m, "plain", "clock", "boxed", right="-0.5in", top="-0.55in")
    lead = m.dice("", "<div class=bar></div>")
    space = "<br><br><br>" if m.filed else ""
    head = _grid(m) if m.rng.random() < 0.6 else _plain(m)
    parts = (head, title) if m.rng.random() < 0.25 else (title, head)
    return sheet(css, stamp + space + lead + "".join(parts) + _sworn(m) + _ends(m))


def _sides(m: Matter) -> tuple[str, str]:
    upper = m.rng.random() < 0.45
    left, right = (pieces.names(side, upper=upper, et_al=m.et_al) for side in (m.left, m.right))
    return left, right


def _job(m: Matter) -> str:
    return f"{m.rng.randint(100000, 12999999)}{m.dice('', ' (' + str(m.rng.randint(1000, 99999)) + ')')}"


def _grid(m: Matter) -> str:
    left, right = _sides(m)
    who, received = (
        esc(m.right[0].name),
        f"{m.rng.choice(folk.FAMILIES)} {m.dice('Legal Process, LLC', 'Process Servers, Inc.', 'Attorney Support')}",
    )
    cells = (
        f"<tr><td><small class=tag>Case:</small>{m.number.caption}</td><td><small class=tag>Court:</small>{esc(m.court.name)}</td>"
        f"<td><small class=tag>Client File:</small>{m.rng.randint(1000, 9999)}-{m.rng.randint(10, 99)}</td><td><small class=tag>Job:</small>{_job(m)}</td></tr>"
        f"<tr><td colspan=2><small class=tag>{m.left[0].role}:</small>{left}</td><td colspan=2><small class=tag>{m.right[0].role}:</small>{right}</td></tr>"
        f"<tr><td colspan=2><small class=tag>Received by:</small>{received}</td>"
        f"<td colspan=2><small class=tag>For:</small>{esc(m.counsel_left[0].firm)}</td></tr>"
        f"<tr><td colspan=4><small class=tag>To be served upon:</small>{who}</td></tr>"
    )
    return f"<table class=grid>{cells}</table>"


def _plain(m: Matter) -> str:
    """Without a grid: the state and its court, label and name in lines."""
    left, right = _sides(m)
    lines = (
        esc(m.court.name.upper() if m.rng.random() < 0.5 else m.court.name),
        f"<span class=tag>{m.dice('Case Number:', 'Case No.', 'Cause No.:', 'Index/Case #:')}</span> {m.number.caption}",
        f"<span class=tag>{m.left[0].role}:</span><br>{left}",
        "vs.",
        f"<span class=tag>{m.right[0].role}:</span><br>{right}",
        f"<span class=tag>For:</span><br>{pieces.rows(m.counsel_left[0].firm, *look.address(m.rng, ''))}",
    )
    return "".join(f"<p class=told>{line}</p>" for line in lines)


def _sworn(m: Matter) -> str:
    who, server = esc(m.right[0].name), esc(m.clerk if m.filed is None else folk.neighbour(m.rng))
    first = f"I, {server}, being duly sworn, depose and say: I am over the age of 18 years and not a party to this action, and that within the boundaries "
    first += "of the state where service was effected, "
    first += "I was authorized by law to make service of the documents and informed said person of the contents herein."
    street = ", ".join(filter(None, look.address(m.rng, "")))
    told = [
        ("Recipient Name / Address:", f"{who}, {esc(street)}"),
        (
            "Manner of Service:",
            m.dice(
                "Personal/Individual",
                "Substitute Service - Abode",
                "Registered Agent",
                "Bad Address",
                "Authorized, Corporation",
            ),
        ),
        ("Documents:", f"{m.rng.choice(PAPERS)} (Received {long_date(m.prose.day())} at {m.hour})"),
    ]
    lines = "".join(f"<p class=told><b>{label}</b> {text}</p>" for label, text in told)
    tries = "".join(f"<p class=told>{at}) {_when(m)}: {m.rng.choice(TOLD)}</p>" for at in range(1, m.rng.randint(2, 4)))
    years = f"Age: {m.rng.randint(22, 70)}; Ethnicity: {m.dice('Caucasian', 'African American', 'Hispanic', 'Asian')}; Gender: {m.dice('Female', 'Male')}"
    body = f"Weight: {m.rng.randint(120, 240)}; Height: 5'{m.rng.randint(2, 11)}\"; Hair: {m.dice('Brown', 'Black', 'Gray', 'Blond')}"
    return f"<p class=told>{first}</p>{lines}<p class=told><b>Additional Comments:</b></p>{tries}<p class=told>{years}; {body}</p>"


def _when(m: Matter) -> str:
    hour = m.rng.randint(7, 20)
    clock = f"{(hour - 1) % 12 + 1}:{m.rng.randint(0, 59):02} {'am' if hour < 12 else 'pm'}"
    return f"{long_date(m.prose.day())}, {clock}"


def _ends(m: Matter) -> str:
    left = f"<p class=line>{m.dice('Process Server', 'Signature of Server')}</p><p>{m.dice('Fees: $', 'Fee: $')}{m.rng.randint(45, 195)}.00</p>"
    right = f"<p>Subscribed and sworn to before me by the affiant who is known to me.</p><br><p class=line>Notary Public</p><p>{long_date(m.dated)}</p>"
    return f"<table class=ends><tr><td>{pieces.scrawl(m.rng)}{left}</td><td>{right}</td></tr></table>"


def _filed(m: Matter) -> list[str]:
    if m.filed is None:
        return []
    return [
        "E-FILED",
        f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
        m.court.clerk_title,
        m.clerk,
    ]


LAYOUT = Layout(
    name="server oath",
    courts=(
        "us/il/cook-circuit",
        "us/mn/hennepin-district",
        "us/co/denver-district",
        "us/in/marion-superior",
        "us/mi/oakland-circuit",
        "us/ia/polk-district",
        "us/va/fairfax-circuit",
        "us/wi/milwaukee-circuit",
    ),
    nature="civil",
    kinds=("proof of service",),
    filed=("e-filed", "rubber", "none", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    counselled=folk.lawyers(30000, 99999),
    sides=folk.sides("Plaintiff/Petitioner", "Defendant/Respondent"),
)
