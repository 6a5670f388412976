"""A paper of Brooklyn's probate court: a caption between dashes ending in an x, the proceeding and the dead named in it, File No. at its side."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.95in 1in; @bottom-center { content: counter(page); font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .caption { width: 100%%; line-height: 1.2; margin-bottom: 16pt; } .in { width: 3.5in; }
.at { vertical-align: middle; padding-left: 14pt; }
.dead { margin: 6pt 0 6pt 0.5in; } .is { text-align: right; padding-right: 0.3in; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 10pt; }
.p { text-indent: 0.5in; margin-bottom: 6pt; } .sig { line-height: 1.2; margin-top: 14pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.efiled { font: 8.5pt/1.25 'Liberation Mono'; width: 7.6in; border-bottom: 0.5pt solid; white-space: pre; }
"""
DEAD = """
petition: PETITION FOR PROBATE AND LETTERS TESTAMENTARY|PETITION FOR LETTERS OF ADMINISTRATION|PETITION FOR ANCILLARY PROBATE
petition: PETITION FOR LETTERS OF ADMINISTRATION c.t.a.|PETITION TO REVOKE LETTERS TESTAMENTARY|AMENDED PETITION FOR PROBATE
notice: NOTICE OF PROBATE|PROBATE CITATION|NOTICE OF APPEARANCE AND DEMAND FOR SERVICE OF PAPERS|NOTICE OF EXAMINATION BEFORE TRIAL PURSUANT TO SCPA 1404
declaration: AFFIDAVIT OF HEIRSHIP|FAMILY TREE AFFIDAVIT|AFFIDAVIT OF ATTESTING WITNESS AFTER DEATH|AFFIRMATION OF LEGAL SERVICES|AFFIDAVIT OF DUE DILIGENCE
answer: OBJECTIONS TO PROBATE|VERIFIED OBJECTIONS TO ACCOUNT|ANSWER AND CROSS-PETITION
stipulation: WAIVER OF PROCESS; CONSENT TO PROBATE|RENUNCIATION OF NOMINATED EXECUTOR|STIPULATION OF SETTLEMENT
order: DECREE GRANTING PROBATE|DECREE APPOINTING ADMINISTRATOR|ORDER FOR SERVICE BY PUBLICATION|DECREE SETTLING ACCOUNT
motion: NOTICE OF MOTION FOR SUMMARY JUDGMENT DISMISSING OBJECTIONS|ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINT
"""
WARD = """
petition: PETITION FOR APPOINTMENT OF GUARDIAN OF THE PERSON AND PROPERTY|PETITION FOR LEAVE TO WITHDRAW INFANT'S FUNDS
report: REPORT OF GUARDIAN AD LITEM
order: DECREE APPOINTING GUARDIAN
declaration: AFFIDAVIT OF PROPOSED GUARDIAN
"""
DASHES = ("{}x", "{}X", "x{}x")


def recast(m: Matter) -> Matter:
    ward = m.rng.random() < 0.2
    one = Party(words.minor(m.rng), "Infant") if ward else Party(townsfolk.decedent(m.rng), "Deceased")
    number = m.number.caption if "/" in m.number.caption or m.rng.random() < 0.8 else f"{m.number.caption}/A"
    return suits.settled(m, suits.Suit("estate", ((one,), ()), number, WARD if ward else DEAD))


def draw(m: Matter) -> str:
    font, size = suits.look(m, "Liberation Serif", "Liberation Serif", "DejaVu Sans", "Liberation Mono", "Noto Serif")
    rule = m.rng.choice(DASHES).format(
        "-" * int(3.15 * 72 / size / (0.62 if "Mono" in font else 0.38 if "DejaVu" in font else 0.345))
    )
    dashes = f"<span class=beside>{rule}</span>"
    head = pieces.rows(
        m.dice("SURROGATE'S COURT OF THE STATE OF NEW YORK", "SURROGATE'S COURT : STATE OF NEW YORK"),
        m.dice("COUNTY OF KINGS", "KINGS COUNTY"),
    )
    apart = m.rng.random() < 0.35
    title = f"<b>{esc(m.title)}</b><br><br>"
    label = m.dice("File No.", "File No.:", "FILE NO.", "File #")
    judge = f"<br><br>Hon. {esc(m.judge)}<br>Surrogate" if m.rng.random() < 0.25 else ""
    at = f"{'' if apart else title}{label} {m.number.caption}{judge}"
    dead = f"<span class=held>{head}</span><br>{dashes}<br>{_proceeding(m)}{dashes}"
    caption = f"<table class=caption><tr><td class=in>{dead}</td><td class=at>{at}</td></tr></table>"
    below = f"<p class=title>{esc(m.title)}</p>" if apart else ""
    petition = m.kind in ("petition", "answer")
    count = m.rng.randint(5, 10)
    text = suits.body(
        m, wording.ESTATE, count=count, numbered=petition, mark=m.dice("{}.&emsp;", "{}.&emsp;", "({})&emsp;")
    )
    end = (
        suits.ordered(m, "S U R R O G A T E")
        if m.kind == "order"
        else suits.signed(m, role=m.dice("Attorney for Petitioner", "Attorneys for {}"))
    )
    css = CSS % (font, size, m.dice("1.35", "1.8", "2"), font) + stamps.RUBBER
    mark = _nyscef(m) + stamps.rubber(m, "clock", "plain", right="-0.6in", top="-0.85in", wide="2in")
    return sheet(css, mark + caption + below + f"<p class=p>{_opening(m)}</p>" + text + end)  # fmt: skip


def _proceeding(m: Matter) -> str:
    """What the proceeding is, the name set in below it, and what that person is."""
    one = m.left[0]
    if one.role == "Infant":
        said = m.dice("In the Matter of the Guardianship of", "PROCEEDING FOR THE APPOINTMENT OF A GUARDIAN FOR")
        last = m.dice("an Infant.", "An Infant.")
    elif "ADMINISTRAT" in m.title:
        said, last = m.dice("ADMINISTRATION PROCEEDING,\nEstate of", "In the Matter of the Estate of"), "Deceased."
    else:
        said = m.dice(
            "PROBATE PROCEEDING,\nWILL OF",
            "In the Matter of the Probate of the\nLast Will and Testament of",
            "In the Matter of the Estate of",
        )
        last = "Deceased."
    name = one.name.upper() if m.rng.random() < 0.75 else one.name
    lines = "<br>".join(esc(part) for part in pieces.wrapped(f"{name},", 17))
    return f"{pieces.rows(*said.split(chr(10)))}<p class=dead>{lines}</p><p class=is>{last}</p>"  # fmt: skip


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "A petition having been filed and jurisdiction having been obtained of all persons, it is ORDERED, ADJUDGED AND DECREED as follows:"
    if m.kind == "declaration":
        return (
            f"STATE OF NEW YORK, COUNTY OF KINGS, ss.: {townsfolk.person(m.rng)}, being duly sworn, deposes and says:"
        )
    return m.dice(
        "TO THE SURROGATE'S COURT, COUNTY OF KINGS: It is respectfully alleged:",
        "The undersigned respectfully shows and alleges:",
    )


def _nyscef(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    first = (
        f"FILED: KINGS COUNTY SURROGATE'S COURT {m.filed.on:%m/%d/%Y} {m.filed.time}".ljust(66)
        + f"FILE NO. {m.number.caption}"
    )
    second = f"NYSCEF DOC. NO. {m.rng.randint(1, 60)}".ljust(60) + f"RECEIVED NYSCEF: {m.filed.on:%m/%d/%Y}"
    return f"<div class=efiled style='position: absolute; top: -0.72in; left: -0.55in'>{first}<br>{second}</div>"  # fmt: skip


LAYOUT = Layout(
    name="surrogate proceeding",
    courts=("us/ny/kings-surrogate",),
    nature="probate",
    kinds=("probate",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
