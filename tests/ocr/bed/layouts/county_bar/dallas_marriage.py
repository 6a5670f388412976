"""A Texas family district court paper: the marriage and the children at the left of the section signs, nobody called by a role."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @bottom-left { content: %(foot)s; font: 8.5pt '%(font)s'; white-space: nowrap; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .cause { text-align: center; margin-bottom: 12pt; %(strong)s }
.caption { width: 100%%; line-height: 1.15; %(strong)s } .caption td { white-space: nowrap; } .sides { width: 2.95in; }
.signs { width: 0.55in; text-align: center; } .title { text-align: center; font-weight: bold; margin: 18pt 0.5in 12pt; line-height: 1.2; %(under)s }
.p { margin-bottom: 7pt; %(dent)s } .h { font-weight: bold; font-style: italic; margin: 4pt 0; } .q { margin: 0 0.6in 8pt; line-height: 1.2; }
.rows { margin: 4pt auto 10pt; line-height: 1.2; } .rows td, .rows th { border-bottom: 0.6pt solid; padding: 1pt 10pt; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin-left: 3in; } .warn { font-weight: bold; margin-bottom: 7pt; line-height: 1.2; }
.efiled { font: 7.5pt 'Liberation Sans'; }
"""
TITLES = {
    "complaint": "ORIGINAL PETITION FOR DIVORCE|FIRST AMENDED ORIGINAL PETITION FOR DIVORCE|ORIGINAL COUNTERPETITION FOR DIVORCE"
    "|PETITION TO MODIFY PARENT-CHILD RELATIONSHIP|ORIGINAL PETITION FOR DIVORCE AND APPLICATION FOR TEMPORARY RESTRAINING ORDER",
    "answer": "RESPONDENT'S ORIGINAL ANSWER|RESPONDENT'S GENERAL DENIAL AND REQUEST FOR NOTICE|ORIGINAL ANSWER AND COUNTERPETITION",
    "motion": "MOTION FOR ENFORCEMENT OF CHILD SUPPORT ORDER|MOTION TO CONFER WITH CHILD|MOTION FOR TEMPORARY ORDERS|MOTION TO SIGN FINAL DECREE"
    "|MOTION FOR SUBSTITUTED SERVICE|MOTION FOR WITHDRAWAL OF COUNSEL|MOTION FOR APPOINTMENT OF AMICUS ATTORNEY",
    "order": "FINAL DECREE OF DIVORCE|AGREED FINAL DECREE OF DIVORCE|AGREED TEMPORARY ORDERS|QUALIFIED DOMESTIC RELATIONS ORDER"
    "|INCOME WITHHOLDING ORDER FOR SUPPORT|ORDER ON MOTION FOR SUBSTITUTED SERVICE|TEMPORARY EX PARTE PROTECTIVE ORDER",
    "notice": "WAIVER OF SERVICE|NOTICE OF HEARING FOR TEMPORARY ORDERS|INVENTORY AND APPRAISEMENT|RULE 11 AGREEMENT|CERTIFICATE OF LAST KNOWN ADDRESS"
    "|MEDIATED SETTLEMENT AGREEMENT|AFFIDAVIT FOR PROVE-UP OF AGREED DIVORCE",
}
OPENING = {
    "complaint": "Discovery in this case is intended to be conducted under Level 2 of rule 190 of the Texas Rules of Civil Procedure. "
    "The last three numbers of the driver's license of the petitioner are {three}.",
    "answer": "Respondent enters a general denial of the matters pleaded and requests notice of all hearings in this case.",
    "motion": "This motion is brought by the undersigned, who asks the Court to grant the relief stated below and in support shows:",
    "order": "On this day the Court heard this case. The Court finds that the record of testimony was reported by the court reporter.",
    "notice": "The undersigned, being of sound mind and capable of making this statement, shows the Court the following.",
}
COURTS = (254, 255, 256, 301, 302, 303, 330)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    size = m.rng.choice((12, 12, 13)) if font == "Liberation Serif" else 11 if font == "Liberation Sans" else 10.5
    foot = f'"{pieces.running(m.title.title(), 60)}"' if m.rng.random() < 0.6 else '""'
    look = {
        "font": font,
        "size": size,
        "lead": m.dice("1.35", "1.6", "1.9"),
        "foot": foot,
        "strong": m.dice("font-weight: bold;", ""),
    }
    look |= {"under": m.dice("", "text-decoration: underline;"), "dent": m.dice("", "text-indent: 0.5in;")}
    cause = f"<p class=cause>{m.dice('NO.', 'CAUSE NO.', 'Cause No.', 'CAUSE NUMBER')} {m.number.caption}</p>"
    opening = f"<p class=p>{OPENING[m.kind].format(three=m.rng.randint(100, 999))}</p>"
    text = pieces.body(m, least=3, most=8, numbered=m.kind == "complaint", headings=m.rng.random() < 0.6, notes=False)
    stamp = _filed(m) + stamps.rubber(m, "boxed", "plain", right="-0.7in", top="-0.9in", wide="1.95in")
    return sheet(
        CSS % look + stamps.RUBBER,
        stamp + cause + _caption(m) + f"<p class=title>{esc(m.title)}</p>" + opening + text + _end(m),
    )


def _sides_shown(m: Matter) -> list[str]:
    children = [esc(one.name) for one in m.right[1:]]
    lines = [*m.rng.choice((("IN THE MATTER OF", "THE MARRIAGE OF"), ("IN THE MATTER OF THE MARRIAGE OF",))), ""]
    lines += [esc(m.left[0].name.upper()), "AND", esc(m.right[0].name.upper())]
    if children:
        joined = ", ".join(children[:-1]) + (" AND " if len(children) > 1 else "") + children[-1]
        tail = "A CHILD" if len(children) == 1 else m.dice("CHILDREN", "MINOR CHILDREN")
        lines += ["", "AND IN THE INTEREST OF", f"{joined}, {tail}"]
    return lines


def _caption(m: Matter) -> str:
    left = _sides_shown(m)
    high = max(len(left), 7)
    right = [""] * high
    court = m.rng.choice(COURTS)
    right[0], right[-1] = m.dice("IN THE DISTRICT COURT", "IN THE DISTRICT COURT OF"), "DALLAS COUNTY, TEXAS"
    right[high // 2] = (
        f"{court}{'ST' if court == 301 else 'ND' if court == 302 else 'RD' if court == 303 else 'TH'} {m.dice('JUDICIAL DISTRICT', 'DISTRICT COURT')}"
    )
    return pieces.fence(left, "§", right, more=0)


def _filed(m: Matter) -> str:
    """The district clerk's lines in the corner."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    lines = [
        "FILED",
        f"{on.month}/{on.day}/{on.year} {m.filed.time}",
        esc(m.clerk.upper()),
        "DISTRICT CLERK",
        "DALLAS CO., TEXAS",
        f"{esc(folk.person(m.rng))} DEPUTY",
    ]
    return f"<div class=efiled style='position: absolute; right: -0.6in; top: -0.75in; line-height: 1.15'>{'<br>'.join(lines)}</div>"


def _end(m: Matter) -> str:
    if m.kind == "order":
        return (
            f"<div class=sig><p>SIGNED on {'_' * 24}.</p><p class=by><br>{'_' * 30}<br>JUDGE PRESIDING</p><p>"
            f"APPROVED AS TO FORM ONLY:<br><br>{esc(m.counsel_left[0].name)}</p></div>"
        )
    side, role = (m.counsel_right, "Respondent") if m.kind == "answer" else (m.counsel_left, "Petitioner")
    lines = folk.office(
        m,
        side[:1],
        "",
        ("Dallas, Texas 75202", "Dallas, TX 75219", "Richardson, Texas 75080", "Garland, Texas 75040"),
        m.dice("214", "972"),
    )
    heard = f"<p class=p>The hearing is set for {long_date(m.hearing)} at {m.hour}.</p>" if "HEARING" in m.title else ""
    return (
        f"{heard}<div class=sig><p class=by>Respectfully submitted,<br><br>By: "
        f"{esc(m.dice('/s/ ' + side[0].name, '_' * 26))}<br>{pieces.rows(*lines)}<br>State Bar No. "
        f"{side[0].bar_number}<br>Attorney for {role}</p></div>"
    )


def _sides(rng: Random) -> Sides:
    """Spouses, mostly of one family name, with their children by initials."""
    one, two, family = folk.person(rng), folk.person(rng), rng.choice(folk.FAMILY)
    if rng.random() < 0.75:
        first, second = rng.sample(folk.GIVEN, 2)
        one, two = f"{first} {rng.choice(folk.MIDDLE)} {family}", f"{second} {family}{rng.choice(('', '', ', Jr.'))}"
    letters = rng.sample("ABCDEGJKLMNRST", 3)[: rng.choice((0, 1, 1, 2, 3))]
    children = tuple(Party(f"{letter}.{rng.choice('ABCDEJLMR')}.{family[0]}.", "Child") for letter in letters)
    return (Party(one, ""),), (Party(two, ""), *children)


LAYOUT = Layout(
    name="dallas marriage",
    courts=("us/tx/dallas-district",),
    nature="family",
    kinds=tuple(TITLES),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    counselled=folk.lawyers(8),
)
