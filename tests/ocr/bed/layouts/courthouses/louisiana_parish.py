"""A Louisiana paper: parties parted by VERSUS and given no roles, the parish court with number and section, a line for the deputy clerk."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: %s; font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .caption, .line { width: 100%%; line-height: 1.25; } .in { width: 3.25in; } .caption .at { padding-left: 0.2in; }
.court { text-align: center; font-weight: bold; line-height: 1.4; } .line td { padding: 5pt 0; font-weight: bold; } .line td + td { text-align: center; }
.line td:last-child { text-align: right; } .clerk { width: 100%%; margin: 14pt 0 4pt; line-height: 1.2; } .clerk td + td { text-align: right; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 14pt 0.5in 12pt; %s } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.sig { line-height: 1.2; margin-top: 14pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.efiled { font: 8pt/1.2 'Liberation Sans'; text-align: center; }
"""
CIVIL = """
complaint: PETITION FOR DAMAGES|PETITION ON OPEN ACCOUNT|FIRST SUPPLEMENTAL AND AMENDING PETITION FOR DAMAGES|PETITION FOR EXECUTORY PROCESS
complaint: PETITION FOR BREACH OF CONTRACT
complaint: PETITION FOR TEMPORARY RESTRAINING ORDER, PRELIMINARY AND PERMANENT INJUNCTION
answer: ANSWER TO PETITION FOR DAMAGES|ANSWER AND AFFIRMATIVE DEFENSES|ANSWER, RECONVENTIONAL DEMAND AND REQUEST FOR JURY TRIAL
motion: EXCEPTION OF NO CAUSE OF ACTION|DILATORY EXCEPTIONS OF VAGUENESS AND AMBIGUITY|MOTION AND ORDER TO SET FOR TRIAL|MOTION FOR SUMMARY JUDGMENT
motion: EX PARTE MOTION FOR EXTENSION OF TIME TO PLEAD|MOTION TO COMPEL DISCOVERY|MOTION TO ENROLL AS COUNSEL OF RECORD|RULE TO SHOW CAUSE
motion: DEFENDANT'S MOTION FOR PARTIAL SUMMARY JUDGMENT|MOTION AND ORDER TO CONTINUE
order: JUDGMENT|CONSENT JUDGMENT|DEFAULT JUDGMENT|CASE SCHEDULING ORDER
brief: MEMORANDUM IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT|MEMORANDUM IN OPPOSITION TO EXCEPTION OF PRESCRIPTION
notice: REQUEST FOR NOTICE|NOTICE OF DEPOSITION OF {someone}
"""
ESTATE = """
petition: PETITION FOR POSSESSION|PETITION FOR PROBATE OF NOTARIAL TESTAMENT AND APPOINTMENT OF INDEPENDENT EXECUTOR
petition: PETITION FOR APPOINTMENT AS ADMINISTRATRIX
declaration: AFFIDAVIT OF DEATH, DOMICILE AND HEIRSHIP|SWORN DESCRIPTIVE LIST OF ASSETS AND LIABILITIES
order: JUDGMENT OF POSSESSION|ORDER FOR INDEPENDENT ADMINISTRATION
"""
HOME = """
petition: PETITION FOR DIVORCE PURSUANT TO ARTICLE 102|PETITION FOR ARTICLE 103 DIVORCE|PETITION FOR PARTITION OF COMMUNITY PROPERTY
motion: RULE FOR CUSTODY, CHILD SUPPORT AND INTERIM SPOUSAL SUPPORT|RULE FOR CONTEMPT AND MODIFICATION OF CUSTODY
order: JUDGMENT OF DIVORCE|STIPULATED JUDGMENT OF CUSTODY
"""
SAYS = {"CIVIL": "", "ESTATE": wording.ESTATE, "HOME": wording.FAMILY}


def recast(m: Matter) -> Matter:
    """No one has a role in the caption; a succession is of one alone."""
    rng = m.rng
    chance = rng.random()
    if chance < 0.2:
        return suits.settled(
            m, suits.Suit("estate", ((Party(townsfolk.decedent(rng), ""),), ()), m.number.caption, ESTATE)
        )
    if chance < 0.4:
        sides = townsfolk.wed(rng, ("", ""))
        return suits.settled(m, suits.Suit("family", sides, m.number.caption, HOME))
    left, right = townsfolk.civil(rng, suits.place_of(m))
    return suits.settled(m, suits.Suit("civil", townsfolk.sides(left, right, ("", "")), m.number.caption, CIVIL))


def draw(m: Matter) -> str:
    font, size = suits.look(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "DejaVu Serif")
    style = m.dice("text-decoration: underline;", "", "font-size: 13pt;")
    page = m.dice("counter(page)", '""', '"Page " counter(page)')
    css = CSS % (page, font, size, m.dice("1.5", "1.9"), font, style) + stamps.RUBBER
    caption = _centred(m) if m.rng.random() < 0.4 else _beside(m)
    clerk = f"<table class=clerk><tr><td>FILED: {'_' * 22}</td><td>{'_' * 28}<br>{m.dice('DEPUTY CLERK', 'DEPUTY CLERK OF COURT')}</td></tr></table>"
    clerk = clerk if m.rng.random() < 0.75 else ""
    says = (
        wording.ESTATE
        if not m.right
        else wording.FAMILY
        if "DIVORCE" in m.title or "CUSTODY" in m.title or "COMMUNITY" in m.title
        else suits.civil_words(m)
    )
    text = suits.body(
        m,
        says,
        count=m.rng.randint(4, 9),
        numbered=m.kind in ("complaint", "answer", "petition"),
        mark=m.dice("{}.&emsp;", "{})&emsp;", "&sect;{}.&emsp;"),
    )
    first = (
        "NOW INTO COURT, through undersigned counsel, comes {}, who respectfully represents:"
        if m.kind != "order"
        else "This matter came before the Court; considering the foregoing and the law and evidence,"
    )
    opening = f"<p class=p>{first.format(esc(suits.signer(m)[1][0].name))}</p>"
    end = (
        suits.ordered(m, "JUDGE, DIVISION " + m.dice("A", "C", "F", "J"))
        if m.kind == "order"
        else suits.signed(m, bar=m.dice(" (#{})", ", Bar Roll No. {}", " (La. Bar No. {})"))
    )
    mark = _filed(m) + stamps.rubber(m, "clock", "plain", right="-0.6in", top="-0.85in", wide="2in")
    return sheet(css, mark + caption + clerk + f"<p class=title>{esc(m.title)}</p>" + opening + text + end)  # fmt: skip


def _parts(m: Matter) -> tuple[str, str, str]:
    """Number and section as labelled, the court's own two lines."""
    if "orleans" in m.court.id:
        section = f"{m.dice('DIVISION', 'DIV.')} “{m.rng.choice('ABCDEFGHIJKLMN')}”&emsp;SECTION {m.rng.randint(1, 16)}"
        return (
            f"{m.dice('NO.', 'NO:', 'CASE NO.')} {m.number.caption}",
            section,
            "CIVIL DISTRICT COURT FOR THE PARISH OF ORLEANS",
        )
    section = f"{m.dice('SECTION', 'SEC.', 'SECTION:')} {m.rng.randint(21, 33)}"
    return f"{m.dice('NUMBER', 'NUMBER:', 'SUIT NO.', 'DOCKET NO.:')} {m.number.caption}", section, "19TH JUDICIAL DISTRICT COURT"  # fmt: skip


def _names(m: Matter, ems: float) -> tuple[str, str]:
    upper = m.rng.random() < 0.85
    first, second = (
        "<br>".join(suits.side_lines(m, side, ems, upper=upper, told=False)).removesuffix(",")
        for side in (m.left, m.right)
    )
    return first, second


def _beside(m: Matter) -> str:
    """The sides on the left, number, court, parish and state on the right."""
    first, second = _names(m, 19)
    number, section, court = _parts(m)
    sides = f"{first}<br><br>VERSUS<br><br>{second}" if m.right else f"SUCCESSION OF<br><br>{first}"
    parish = suits.place_of(m).county.upper()
    rows = [
        number if "orleans" in m.court.id else f"{number}&emsp;{section}",
        court.split(" FOR ")[0],
        f"PARISH OF {parish}",
        "STATE OF LOUISIANA",
    ]
    if "orleans" in m.court.id:
        rows.insert(1, section)
    right = m.dice("<br>", "<br><br>").join(rows)
    return f"<table class=caption><tr><td class=in>{sides}</td><td class=at>{right}</td></tr></table>"  # fmt: skip


def _centred(m: Matter) -> str:
    first, second = _names(m, 34)
    number, section, court = _parts(m)
    parish = "" if "orleans" in m.court.id else f"<br>PARISH OF {suits.place_of(m).county.upper()}"
    head = f"<p class=court>{court}{parish}<br>STATE OF LOUISIANA</p>"
    line = f"<table class=line><tr><td>{number}</td><td>{section}</td></tr></table>"
    sides = f"{first}<br>VERSUS<br>{second}" if m.right else f"SUCCESSION OF<br>{first}"
    return f"{head}{line}<p class=court>{sides}</p>"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, (hour, half) = m.filed.on, m.filed.time.split()
    if "orleans" in m.court.id:
        rows = pieces.rows("FILED", f"{on.year} {on:%b %d}".upper() + f"  {half[0]} {hour}", "CIVIL", "DISTRICT COURT")
    else:
        rows = pieces.rows(
            "EAST BATON ROUGE PARISH",
            f"Filed {on:%b %d, %Y} {m.filed.time}",
            "Deputy Clerk of Court",
            "E-File Received",
        )
    return f"<div class=efiled style='position: absolute; top: -0.75in; right: -0.55in'>{rows}</div>"  # fmt: skip


LAYOUT = Layout(
    name="louisiana parish",
    courts=("us/la/orleans-civil-district", "us/la/east-baton-rouge-district"),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
