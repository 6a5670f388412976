"""A paper of a Minnesota district court: state and county left, court and district right, case type, court file number."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 9pt 'Liberation Sans'; color: #444; white-space: pre; }
  @top-right { content: %s; font: 8.5pt/1.1 'Liberation Sans'; color: #444; white-space: pre; text-align: right; }
  @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %s/%s '%s'; } table { width: 100%%; line-height: 1.22; } .bench td + td { text-align: right; } .bench td { padding-bottom: 6pt; }
.ruled { border-bottom: %s solid; margin-bottom: 8pt; } .kind { text-align: right; line-height: 1.22; margin-bottom: 8pt; }
.who { width: 52%%; padding-right: 10pt !important; } .who p { margin-bottom: 9pt; } .role { margin-left: 1.3in; }
.title { text-align: center; font-weight: bold; line-height: 1.25; vertical-align: middle; padding: 0 0.15in; }
.below { border-top: 1pt solid; margin: 8pt 0 12pt; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; margin-bottom: 5pt; } .q { margin: 0 0.8in 6pt; line-height: 1.2; }
.rows { width: auto; margin: 0 auto 8pt; } .rows td, .rows th { padding: 2pt 10pt; border: 0.5pt solid; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 18pt; break-inside: avoid; } .by { margin: 12pt 0 0 3in; }
.service { margin-top: 20pt; } .exhibit { break-before: page; text-align: center; padding-top: 3in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "complaint": "COMPLAINT|SUMMONS|COMPLAINT AND DEMAND FOR JURY TRIAL|AMENDED COMPLAINT|EVICTION ACTION COMPLAINT",
    "answer": "ANSWER|ANSWER AND COUNTERCLAIM|{r} ANSWER AND AFFIRMATIVE DEFENSES".replace(
        "SEPARATE ANSWER OF {r}|", ""
    ),
    "motion": """
NOTICE OF MOTION AND MOTION FOR SUMMARY JUDGMENT|{r} NOTICE OF MOTION AND MOTION TO DISMISS
{l} MEMORANDUM OF LAW IN SUPPORT OF MOTION FOR DEFAULT JUDGMENT|MOTION TO AMEND COMPLAINT TO ADD A CLAIM FOR PUNITIVE DAMAGES
NOTICE OF MOTION AND MOTION FOR A TEMPORARY INJUNCTION
""",
    "declaration": """
AFFIDAVIT OF {who}|DECLARATION OF {who} IN SUPPORT OF {l} MOTION TO COMPEL|AFFIDAVIT OF SERVICE
AFFIDAVIT OF NO ANSWER, IDENTIFICATION, NON-MILITARY STATUS, AMOUNT DUE AND COSTS
""",
    "order": """
ORDER FOR JUDGMENT|SCHEDULING ORDER|FINDINGS OF FACT, CONCLUSIONS OF LAW, ORDER FOR JUDGMENT, AND JUDGMENT
ORDER DENYING MOTION FOR SUMMARY JUDGMENT|TRIAL ORDER
""",
    "notice": """
CERTIFICATE OF REPRESENTATION AND PARTIES|CIVIL COVER SHEET|NOTICE OF APPEARANCE|INFORMATIONAL STATEMENT|STATEMENT OF THE CASE
STIPULATION OF DISMISSAL WITH PREJUDICE
""",
}
FAMILY = """
PETITION FOR DISSOLUTION OF MARRIAGE WITH CHILDREN|NOTICE OF MOTION AND MOTION TO MODIFY CHILD SUPPORT|AFFIDAVIT OF {who}
STIPULATED FINDINGS OF FACT, CONCLUSIONS OF LAW, ORDER FOR JUDGMENT AND JUDGMENT AND DECREE|ORDER FOR EARLY NEUTRAL EVALUATION
ANSWER AND COUNTER-PETITION|PARENTING PLAN
"""
ESTATE = """
PETITION FOR FORMAL ADJUDICATION OF INTESTACY, DETERMINATION OF HEIRS, AND APPOINTMENT OF PERSONAL REPRESENTATIVE
APPLICATION FOR INFORMAL PROBATE OF WILL AND FOR INFORMAL APPOINTMENT OF PERSONAL REPRESENTATIVE|INVENTORY|FINAL ACCOUNT
NOTICE AND ORDER FOR HEARING|LETTERS OF GENERAL ADMINISTRATION
"""
CASES = (
    "Contract",
    "Other Civil",
    "Personal Injury",
    "Consumer Credit",
    "Employment",
    "Civil Other/Misc.",
    "Debt Collection",
)


def recast(m: Matter) -> Matter:
    """A third of the files are of families and estates: other numbers, other sides."""
    place, chance = m.court.id.split("/")[2], m.rng.random()
    county, serial = ("27" if "hennepin" in place else "62"), m.number.caption.rsplit("-", 2)[1:]
    if chance < 0.2:
        one, two = folk.couple(m.rng)
        number = f"{county}-FA-{'-'.join(serial)}"
        m = replace(
            m,
            left=(Party(one, "Petitioner"),),
            right=(Party(two, "Respondent"),),
            et_al=False,
            title=m.dice(*FAMILY.strip().replace("\n", "|").split("|")),
        )
    elif chance < 0.35:
        number = f"{county}-PA-PR-{'-'.join(serial)}"
        m = replace(
            m,
            left=(Party(folk.anybody(m.rng), m.dice("Decedent", "Deceased")),),
            right=(),
            et_al=False,
            title=m.dice(*ESTATE.strip().replace("\n", "|").split("|")),
        )
    else:
        number = m.number.caption
    if m.title.startswith("EVICTION") and "-HC-" not in number:
        m = replace(m, title="COMPLAINT")
    if "-CV-" not in number:
        words_of = {"ORDER": "order", "LETTERS": "order", "AFFIDAVIT": "declaration", "MOTION": "motion"}
        m = replace(m, kind=next((kind for word, kind in words_of.items() if word in m.title), "petition"))
    return folk.worded(replace(folk.retold(m), number=Number(number, number)))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", "DejaVu Serif Condensed")
    size = {"Liberation Serif": m.dice("12pt", "12pt", "13pt")}.get(font, "11pt")
    css = CSS % (*_lines(m), font, size, m.dice("2", "1.6", "1.45"), font, m.dice("1pt", "1.8pt"))
    text = pieces.body(
        m,
        least=2,
        most=8,
        numbered=m.kind in ("complaint", "answer", "declaration"),
        headings=m.kind == "motion",
        notes=False,
    )
    counsel = m.counsel_left if not m.right else m.filer[0]
    end = (
        folk.signed_by_judge(m, "Judge of District Court")
        if m.kind == "order"
        else pieces.ending(m, counsel, m.filer[1] if m.right else "Petitioner")
    )
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.4in", top="-0.8in", wide="1.9in")
    below = "<p class=below></p>" if m.rng.random() < 0.6 else "<p style='height: 12pt'></p>"
    return sheet(
        css + stamps.RUBBER, stamp + folk.room(m, "0.75in") + _bench(m) + _caption(m) + below + _opening(m) + text + end
    )


def _lines(m: Matter) -> tuple[str, str]:
    """What the state's portal prints at both upper corners."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""', '""'
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    return f'"{m.number.caption}"', f'"Filed in District Court\\A State of Minnesota\\A {day}"'


def _bench(m: Matter) -> str:
    county, district = ("HENNEPIN", "FOURTH") if "hennepin" in m.court.id else ("RAMSEY", "SECOND")
    part = (
        "PROBATE DIVISION"
        if "-PA-" in m.number.caption
        else "FAMILY COURT DIVISION"
        if "-FA-" in m.number.caption
        else "HOUSING COURT"
        if "-HC-" in m.number.caption
        else ""
    )
    right = pieces.rows(
        "DISTRICT COURT",
        part if part != "HOUSING COURT" or m.rng.random() < 0.7 else "",
        f"{district} JUDICIAL DISTRICT",
    )
    bench = f"<table class='bench {m.dice('ruled', 'ruled', '')}'><tr><td>STATE OF MINNESOTA<br>COUNTY OF {county}</td><td>{right}</td></tr></table>"
    number = f"{m.dice('Court File No.', 'Court File No.:', 'Case No.', 'Court File Number:')} {m.number.caption}"
    kind = f"Case Type: {m.rng.choice(CASES)}" if not part and m.rng.random() < 0.8 else ""
    return (
        bench
        + f"<p class=kind>{pieces.rows(*m.rng.choice(((kind, number), (number, kind))), m.dice('', 'Judge: ' + m.judge))}</p>"
    )


def _caption(m: Matter) -> str:
    upper, described = m.rng.random() < 0.4, m.rng.random() < 0.3

    def said(side: tuple[Party, ...]) -> str:
        return folk.listed(m, side, upper=upper, described=described and "-CV-" in m.number.caption)

    if not m.right:
        who = f"<p>{m.dice('In Re: Estate of', 'In Re the Estate of:', 'Estate of')}</p><p>{said(m.left)},</p><p class=role>{m.left_role}.</p>"
    elif m.left_role == "Petitioner":
        who = f"<p>In Re the Marriage of:</p><p>{said(m.left)},</p><p class=role>{m.left_role},</p><p>and</p>"
        who += f"<p>{said(m.right)},</p><p class=role>{m.right_role}.</p>"
    else:
        who = f"<p>{said(m.left)},</p><p class=role>{m.left_role},</p><p>{m.dice('v.', 'vs.')}</p><p>{said(m.right)},</p><p class=role>{m.right_role}.</p>"
    title = f"<td class=title>{esc(m.title)}</td>"
    if m.rng.random() < 0.75:
        return f"<table><tr><td class=who>{who}</td>{title}</tr></table>"
    return f"<table><tr><td class=who>{who}</td><td></td></tr></table><p class=title style='margin-top: 8pt'>{esc(m.title)}</p>"


def _opening(m: Matter) -> str:
    role, many = (m.left_role, m.left_role.endswith("s")) if m.right else ("Petitioner", False)
    states = "their claims herein, state and allege" if many else "its claims herein, states and alleges"
    said = {
        "complaint": f"{role}, for {states} as follows:",
        "motion": f"TO: The above-named party and counsel, {words.person(m.rng)}, {m.rng.randint(100, 900)} Marquette Avenue, Minneapolis, Minnesota 55402.",
        "order": f"The above-entitled matter came on for hearing before the Honorable {m.judge}, Judge of District Court.",
        "declaration": "STATE OF MINNESOTA, COUNTY OF "
        + ("HENNEPIN" if "hennepin" in m.court.id else "RAMSEY")
        + ", ss. The undersigned, being duly sworn, states:",
    }
    return f"<p class=p>{esc(said[m.kind])}</p>" if m.kind in said else ""


LAYOUT = Layout(
    name="minnesota file number right",
    courts=("us/mn/hennepin-district", "us/mn/ramsey-district"),
    nature="civil",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.civil("Plaintiff", "Defendant", ("Minneapolis", "Bloomington", "Saint Paul", "Roseville", "Edina")),
    counselled=folk.counsel(lambda rng: f"0{rng.randint(121000, 402900)}"),
    titled=folk.titled(TITLES),
    recast=recast,
)
