"""A Maryland paper: sides and court parted by a column of stars with a row of them below; suits, families, the State against someone, a child."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-center { content: %s; font: 10pt '%s'; } }
body { font: %spt/%s '%s'; } .caption { width: 100%%; table-layout: fixed; line-height: 1.2; font-weight: %s; } .caption td { white-space: nowrap; }
.sides { width: 2.9in; } .signs { width: 0.6in; text-align: center; }
.stars { margin: 2pt 0 12pt; word-spacing: %s; text-align: center; white-space: nowrap; }
.title { text-align: center; font-weight: bold; margin: 0 0.6in 12pt; line-height: 1.25; %s } .p { text-indent: 0.5in; margin-bottom: 6pt; }
.sig { line-height: 1.2; margin-top: 14pt; break-inside: avoid; } .by { margin: 14pt 0 0 3.1in; }
.efiled { font: 7.5pt/1.2 'Liberation Sans'; text-align: left; }
"""
CIVIL = """
complaint: COMPLAINT AND DEMAND FOR JURY TRIAL|COMPLAINT|AMENDED COMPLAINT|COMPLAINT FOR CONFESSED JUDGMENT
answer: ANSWER TO COMPLAINT|{Rs} GENERAL DENIAL PLEA|ANSWER AND AFFIRMATIVE DEFENSES
motion: {Rs} MOTION TO DISMISS|MOTION FOR ALTERNATIVE SERVICE|{Ls} OPPOSITION TO MOTION FOR SUMMARY JUDGMENT|CONSENT MOTION TO MODIFY SCHEDULING ORDER
notice: LINE ENTERING APPEARANCE|LINE REQUESTING REISSUANCE OF SUMMONS|NOTICE OF SERVICE OF DISCOVERY|STIPULATION OF DISMISSAL|REQUEST FOR ORDER OF DEFAULT
order: ORDER|ORDER OF DEFAULT
"""
FAMILY = """
complaint: COMPLAINT FOR ABSOLUTE DIVORCE|COMPLAINT FOR CUSTODY, CHILD SUPPORT AND OTHER RELIEF
answer: ANSWER TO COMPLAINT FOR ABSOLUTE DIVORCE|COUNTER-COMPLAINT FOR LIMITED DIVORCE
motion: PETITION FOR CONTEMPT|MOTION TO MODIFY CUSTODY AND VISITATION|EMERGENCY MOTION FOR TEMPORARY CUSTODY
order: CONSENT ORDER|JUDGMENT OF ABSOLUTE DIVORCE|PENDENTE LITE ORDER
"""
CRIME = """
motion: OMNIBUS MOTION PURSUANT TO MARYLAND RULE 4-252|DEFENDANT'S MOTION TO SUPPRESS STATEMENTS|MOTION FOR BAIL REVIEW|MOTION FOR MODIFICATION OF SENTENCE
motion: MOTION TO POSTPONE TRIAL DATE|DEFENDANT'S MOTION TO COMPEL DISCOVERY|STATE'S RESPONSE TO DEFENDANT'S MOTION TO SUPPRESS
notice: LINE ENTERING APPEARANCE AND PLEA OF NOT GUILTY|DEMAND FOR SPEEDY TRIAL|STATE'S DISCLOSURE AND REQUEST FOR DISCOVERY
notice: STATE'S NOTICE OF INTENT TO SEEK ENHANCED PENALTY
order: ORDER FOR PRESENTENCE INVESTIGATION
"""
CHILD = """
petition: CINA PETITION WITH REQUEST FOR SHELTER CARE|JUVENILE PETITION
order: ORDER FOR CONTINUED SHELTER CARE|ADJUDICATION AND DISPOSITION ORDER|PERMANENCY PLANNING REVIEW ORDER
report: REPORT OF COURT APPOINTED SPECIAL ADVOCATE
motion: MOTION TO RESCIND COMMITMENT
"""
WORDS = {"FM": wording.FAMILY, "CR": wording.CRIME, "JV": wording.CHILD}


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    letters = rng.choice(("CV", "CV", "FM", "CR", "CR", "JV"))
    county = "24" if "baltimore" in m.court.id else "15"
    number = f"C-{county}-{letters}-{m.dated.year % 100:02}-{rng.randint(101, 8999):06}"
    if letters == "CV" and rng.random() < 0.5:
        number = m.number.caption
    sides: Sides
    if letters == "CR":
        sides = ((Party("State of Maryland", ""),), (Party(townsfolk.decedent(rng), "Defendant"),))
    elif letters == "JV":
        sides = ((Party(words.minor(rng), "Respondent"),), ())
    else:
        left, right = ([one] for one in townsfolk.spouses(rng)) if letters == "FM" else townsfolk.civil(rng, place)
        sides = townsfolk.sides(left, right, ("Plaintiff", "Defendant"))
    nature, titles = {
        "CV": ("civil", CIVIL),
        "FM": ("family", FAMILY),
        "CR": ("criminal", CRIME),
        "JV": ("juvenile", CHILD),
    }[letters]
    return suits.settled(m, suits.Suit(nature, sides, number, titles))  # fmt: skip


def draw(m: Matter) -> str:
    font, size = suits.look(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Sans Condensed"
    )
    ems = suits.room(font, 2.75, size)
    left = _sides(m, ems)
    right = _court(m)
    spread = max(1, (len(left) - len(right)) // max(1, len(right) - 1)) if m.rng.random() < 0.5 else 0
    about = [line for row in right for line in (row, *[""] * spread)]
    caption = pieces.fence(left, "*", about, more=0)
    weight, gap, style = (
        m.dice("bold", "normal", "normal"),
        m.dice("0.28in", "0.36in"),
        m.dice("text-decoration: underline;", "", ""),
    )
    css = (
        CSS % (m.dice("counter(page)", '""'), font, size, m.dice("1.5", "1.9"), font, weight, gap, style)
        + stamps.RUBBER
    )
    stars = f"<p class='stars beside'>{' '.join('*' * m.rng.choice((11, 13)))}</p>"
    letters = next((part for part in WORDS if f"-{part}-" in m.number.caption), "")
    text = suits.body(
        m,
        WORDS.get(letters) or suits.civil_words(m),
        count=m.rng.randint(4, 9),
        numbered=m.kind in ("complaint", "petition", "motion"),
    )
    end = (
        suits.ordered(m, f"Judge, {m.court.name.split(', Maryland')[0]}")
        if m.kind == "order"
        else suits.signed(m, bar=m.dice("", ", CPF #{}01", " (AIS #{}12)"))
    )
    mark = _mdec(m) + stamps.rubber(m, "clock", "plain", right="-0.65in", top="-0.9in", wide="2in")
    return sheet(css, mark + caption + stars + f"<p class=title>{esc(m.title)}</p>" + f"<p class=p>{_opening(m)}</p>" + text + end)  # fmt: skip


def _sides(m: Matter, ems: float) -> list[str]:
    upper, told, inset = m.rng.random() < 0.75, m.rng.random() < 0.3, m.rng.choice((3, 5, 6))
    if not m.right:
        return [
            m.dice("IN RE:", "IN THE MATTER OF:", "In the Matter of"),
            "",
            *suits.side_lines(m, m.left, ems, upper=upper, told=False),
            "",
            "&emsp;" * inset + "Respondent",
            "",
        ]
    lines = suits.versus(
        m,
        ems,
        upper=upper,
        told=told and "-CR-" not in m.number.caption and "-FM-" not in m.number.caption,
        between=m.dice("v.", "vs.", ">v."),
        inset=inset,
    )
    if m.left[0].role:
        return lines
    at = lines.index("&emsp;" * inset + ",")
    return [line.removesuffix(",") for line in (*lines[: at - 1], *lines[at + 1 :])]  # fmt: skip


def _court(m: Matter) -> list[str]:
    where = "BALTIMORE CITY" if "baltimore" in m.court.id else "MONTGOMERY COUNTY"
    label = m.dice(
        "Case No.",
        "Case No.:",
        "CASE NO.:",
        "Civil Case No." if "-CR-" not in m.number.caption and "-JV-" not in m.number.caption else "Criminal No.",
    )
    if "-JV-" in m.number.caption:
        label = m.dice("Petition No.", "Case No.:")
    sitting = ["Sitting as a Juvenile Court"] if "-JV-" in m.number.caption else []
    shapes = (
        ["IN THE", "CIRCUIT COURT", f"FOR {where}", "MARYLAND"],
        ["IN THE CIRCUIT COURT", "FOR", where],
        ["IN THE CIRCUIT COURT", f"FOR {where}"],
    )
    return [*m.rng.choice(shapes), *sitting, f"{label} {m.number.caption}"]  # fmt: skip


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "Upon consideration of the foregoing, and any response, it is by the Court hereby ORDERED, for the reasons following:"
    if "-CR-" in m.number.caption:
        return (
            "Now comes the Defendant, by and through counsel, and respectfully states:"
            if "STATE'S" not in m.title
            else "The State of Maryland, by the State's Attorney, says:"
        )
    return f"{m.dice('COMES NOW the', 'The')} {suits.role_of(m, suits.signer(m)[1])}, by undersigned counsel, states as follows:"


def _mdec(m: Matter) -> str:
    """What the state's filing system prints at the head: court, docketed and submitted when, its envelope."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    court = m.court.name.removeprefix("Circuit Court for ").split(",")[0].removesuffix(" County")
    rows = pieces.rows(
        f"E-FILED; {court} Circuit Court",
        f"Docket: {on}; Submission: {on}",
        f"Envelope: {m.rng.randint(14000000, 21999999)}",
    )
    return f"<div class=efiled style='position: absolute; top: -0.75in; right: -0.6in'>{rows}</div>"  # fmt: skip


LAYOUT = Layout(
    name="maryland stars",
    courts=("us/md/baltimore-city-circuit", "us/md/montgomery-circuit"),
    nature="civil",
    kinds=("motion",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
