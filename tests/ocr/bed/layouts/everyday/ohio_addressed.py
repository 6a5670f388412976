"""An Ohio pleading: every party with its address under its name, number and judge and title at the right of a column of brackets."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 18pt; } .caption { margin-bottom: 16pt; }
.sides { width: 3.25in; } .signs { width: 0.4in; }
"""
TOWNS = {
    "Cuyahoga": (
        "Cleveland, Ohio 44113",
        "Parma, OH 44129",
        "Lakewood, Ohio 44107",
        "Cleveland, OH 44114",
        "Euclid, Ohio 44123",
    ),
    "Franklin": (
        "Columbus, Ohio 43215",
        "Columbus, OH 43201",
        "Westerville, Ohio 43081",
        "Dublin, OH 43017",
        "Grove City, Ohio 43123",
    ),
}
TITLES = {
    "complaint": """COMPLAINT|COMPLAINT (Jury Demand Endorsed Hereon)|COMPLAINT FOR MONEY ONLY|COMPLAINT IN FORECLOSURE
COMPLAINT FOR PERSONAL INJURY WITH JURY DEMAND ENDORSED HEREON|AMENDED COMPLAINT|COMPLAINT FOR DECLARATORY JUDGMENT AND INJUNCTIVE RELIEF
COMPLAINT ON A COGNOVIT NOTE|COMPLAINT FOR BREACH OF CONTRACT, UNJUST ENRICHMENT, AND ACTION ON ACCOUNT
NOTICE OF APPEAL FROM ADMINISTRATIVE ORDER (R.C. 4123.512)|REFILED COMPLAINT|COMPLAINT FOR MEDICAL NEGLIGENCE AND LOSS OF CONSORTIUM""",
    "answer": """ANSWER OF {right}|ANSWER AND CROSS-CLAIM OF {right}|SEPARATE ANSWER OF {right} WITH JURY DEMAND ENDORSED HEREON
ANSWER AND COUNTERCLAIM|ANSWER OF {right} TO AMENDED COMPLAINT""",
    "motion": """{left}'S MOTION FOR DEFAULT JUDGMENT|MOTION FOR LEAVE TO PLEAD OR OTHERWISE DEFEND|MOTION FOR SERVICE BY PUBLICATION
{right}'S MOTION FOR SUMMARY JUDGMENT|{left}'S MOTION TO CONVERT PRETRIAL TO TELEPHONE CONFERENCE|STIPULATED LEAVE TO PLEAD""",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng)
    place = m.court.name.split(",")[1].strip().removesuffix(" County")
    first = m.dice("IN THE COURT OF COMMON PLEAS", "COURT OF COMMON PLEAS")
    rest = m.rng.choice(
        (
            [f"{place.upper()} COUNTY, OHIO"],
            [f"OF {place.upper()} COUNTY, OHIO"],
            [f"{place.upper()} COUNTY, OHIO", "CIVIL DIVISION"],
        )
    )
    left = _sides(m, place, face.ems(3.2))
    title = [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), face.ems(2.6))]
    judge = m.dice(f"JUDGE {esc(m.judge.upper())}", f"Judge {esc(m.judge)}", "JUDGE" + "_" * 16)
    about = ["", f"{m.dice('CASE NO.', 'CASE NO.:', 'Case No.')} {m.number.caption}", "", judge, "", "", *title]
    if m.rng.random() < 0.3:
        about += ["", *map(esc, _lawyer(m))]
    text = pieces.body(m, numbered=m.kind != "motion", notes=False)
    css = look.REST + CSS + face.css(m.rng.choice((1.5, 2.0, 1.8))) + stamps.RUBBER
    top = f"<div class=court>{pieces.rows(first, *rest)}</div>"
    stamp = _filed(m, place) + stamps.rubber(m, "boxed", "plain", "clock", right="-0.6in", top="-0.7in")
    return sheet(
        css, stamp + top + pieces.fence(left, m.dice(")", ")", "|"), about) + text + pieces.ending(m, *m.filer)
    )


def _sides(m: Matter, place: str, ems: float) -> list[str]:
    def tell(party: Party) -> list[str]:
        told = folk.told(m.rng, party.name, "Ohio")
        agent = (
            [f"c/o Statutory Agent, {folk.neighbour(m.rng)}"] if party.name.endswith(("LLC", "Inc.", "Company")) else []
        )
        return [*([told] if told else []), *agent, *look.address(m.rng, m.rng.choice(TOWNS[place]), floor=0.2)]

    inset = "&emsp;" * 6
    upper = m.rng.random() < 0.8
    left = look.listed(m.left, ems, tell, upper=upper, et_al=m.et_al)
    right = look.listed(m.right, ems, tell, upper=upper, et_al=m.et_al)
    return [
        *left,
        "",
        f"{inset}{m.left_role}{m.dice(',', '')}",
        "",
        f"&emsp;{m.dice('v.', 'vs.', '-vs-', 'V.')}",
        "",
        *right,
        "",
        f"{inset}{m.right_role}.",
    ]


def _lawyer(m: Matter) -> list[str]:
    one = m.filer[0][0]
    return [f"{one.name} ({one.bar_number})", f"Attorney for {m.filer[1]}"]


def _filed(m: Matter, place: str) -> str:
    if m.filed is None:
        return ""
    if place == "Cuyahoga":
        said = f"Electronically Filed {m.filed.on:%m/%d/%Y} {m.filed.time} / / {m.number.caption} / Confirmation Nbr. {m.rng.randint(2900000, 3999999)}"
        return look.filed(m, said, style="left: 0; bottom: -0.62in; font: 8pt 'Liberation Sans';")
    said = f"Franklin County Ohio Clerk of Courts of the Common Pleas - E-FILED {m.filed.on:%Y %b %d} {m.filed.time} - {m.number.caption}"
    return look.filed(m, said, style="left: -0.4in; top: -0.75in; font: 8pt 'Liberation Sans';")


LAYOUT = Layout(
    name="ohio addressed",
    courts=("us/oh/cuyahoga-pleas", "us/oh/franklin-pleas"),
    nature="civil",
    kinds=("complaint", "complaint", "answer", "motion"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].replace("\n", "|").split("|")),
    counselled=folk.lawyers(30011, 101999, "{:07}"),
    sides=folk.sides(
        "Plaintiff",
        "Defendant",
        "City of Cleveland",
        "Ohio Department of Job and Family Services",
        "Ohio Bureau of Workers' Compensation",
    ),
)
