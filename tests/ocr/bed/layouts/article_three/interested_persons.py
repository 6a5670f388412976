"""A paper of the Eleventh Circuit with the certificate of interested persons that court wants first, or a motion there."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.benches import lower_number
from tests.ocr.bed.layouts.article_three import banners, people
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: %s; font: 9.5pt 'Liberation Sans'; color: #1d2f8f; } @bottom-center { content: %s; font: 12pt '%s'; } }
body { font: %spt/%s '%s'; } .top { text-align: center; font-weight: bold; line-height: 1.25; }
.top p { margin-bottom: 12pt; }
.line { line-height: 0.6; text-align: center; margin: 4pt 0 12pt; }
.names { text-align: %s; line-height: 1.25; } .names p { margin-bottom: 9pt; } .role { font-style: %s; margin-left: %s; }
.from { text-align: center; line-height: 1.25; margin: 4pt 0.6in; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 12pt 0.5in; } .who { margin: 0 0 6pt 0.5in; line-height: 1.3; }
.h { text-align: center; font-weight: bold; margin-bottom: 4pt; } .p { text-indent: 0.5in; margin-bottom: 9pt; } .q { margin: 0 0.8in 10pt; line-height: 1.2; }
.rows { margin: 0 auto 10pt; } .rows td, .rows th { padding: 2pt 12pt; border: 0.5pt solid; } .r { text-align: right; }
.sig, .service { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; } .counsel { margin-top: 16pt; line-height: 1.2; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; } .behind { break-before: page; }
"""
TITLES = {
    "motion": """CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|APPELLEE'S UNOPPOSED MOTION FOR EXTENSION OF TIME TO FILE ANSWER BRIEF
TIME-SENSITIVE MOTION FOR STAY PENDING APPEAL|MOTION TO SUPPLEMENT THE RECORD ON APPEAL|JOINT MOTION TO DISMISS APPEAL WITH PREJUDICE
APPELLANT'S MOTION FOR LEAVE TO FILE BRIEF OUT OF TIME|RESPONSE TO JURISDICTIONAL QUESTION|APPELLANT'S CERTIFICATE OF INTERESTED PERSONS""",
    "brief": """INITIAL BRIEF OF APPELLANT|ANSWER BRIEF OF APPELLEE|REPLY BRIEF OF APPELLANT|PETITION FOR PANEL REHEARING AND REHEARING EN BANC
PRINCIPAL BRIEF FOR APPELLANT|BRIEF OF THE UNITED STATES AS AMICUS CURIAE IN SUPPORT OF NEITHER PARTY|EN BANC BRIEF OF APPELLEE""",
}
BELOW = (
    "Northern District of Georgia",
    "Middle District of Georgia",
    "Southern District of Alabama",
    "Northern District of Alabama",
    "Middle District of Florida",
    "Southern District of Florida",
)
ROLES = (
    ("Plaintiff-Appellant", "Defendant-Appellee"),
    ("Plaintiff-Appellee", "Defendant-Appellant"),
    ("Plaintiff/Appellant", "Defendant/Appellee"),
    ("Appellant", "Appellee"),
    ("Petitioner-Appellant", "Respondent-Appellee"),
)


def sides(rng: Random) -> Sides:
    first, second = rng.choice(ROLES)
    left, right = people.civil(rng)
    if first.startswith("Petitioner"):
        keeper = rng.choice(
            ("Warden", "Secretary, Florida Department of Corrections", "Attorney General, State of Alabama")
        )
        return (Party(words.person(rng), first),), (Party(keeper, second),)
    return tuple(Party(one.name, first) for one in left), tuple(Party(one.name, second) for one in right)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif")
    center = m.rng.random() < 0.5
    css = CSS % (
        banners.over(m),
        m.dice("counter(page)", '"C-1 of 2"', "none") if m.kind == "motion" else "none",
        font,
        m.dice("13", "14") if font == "Liberation Serif" else "11.5",
        m.dice("1.4", "1.7", "2"),
        font,
        "center" if center else "left",
        m.dice("italic", "normal"),
        "0" if center else "2.6in",
    )
    bottom = _cover(m) if m.kind == "brief" else _certified(m)
    return sheet(css, f"<div class=top>{_top(m)}</div>{_rule(m)}{_names(m)}{_rule(m)}{bottom}")


def _rule(m: Matter) -> str:
    return f"<p class='line beside'>{'_' * 30}</p>"


def _top(m: Matter) -> str:
    number = f"<p>{m.dice('No.', 'Case No.', 'Appeal No.', 'Docket No.', 'CASE NO.')} {m.number.caption}</p>"
    court = m.dice(
        "UNITED STATES COURT OF APPEALS<br>FOR THE ELEVENTH CIRCUIT",
        "IN THE UNITED STATES COURT OF APPEALS<br>FOR THE ELEVENTH CIRCUIT",
    )
    court = m.dice(court, court, "In the<br>United States Court of Appeals<br>for the Eleventh Circuit")
    return number + f"<p>{court}</p>" if m.rng.random() < 0.6 else f"<p>{court}</p>" + number


def _names(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    left, right = (" ".join(people.listed(m, side, upper=upper, described=False)) for side in (m.left, m.right))
    again = m.dice("v.", "versus", "v.", "vs.")
    return (
        f"<div class=names><p>{left}</p><p class=role>{m.left_role},</p><p>{again}</p>"
        f"<p>{right}</p><p class=role>{m.right_role}.</p></div>"
    )


def _cover(m: Matter) -> str:
    """The rest of a brief's cover: whence the appeal comes, what it is, whose it is."""
    below = m.rng.choice(BELOW)
    number = m.others[0] if m.others else lower_number(m.rng)
    came = f"On Appeal from the United States District Court<br>for the {below}<br>{m.dice('No.', 'D.C. Docket No.')} {number}"
    side = m.counsel_right if "APPELLEE" in m.title and "Appellee" in m.right[0].role else m.counsel_left
    one = side[0]
    street, town = words.address(
        m.rng, m.dice("Atlanta, Georgia 30303", "Montgomery, Alabama 36104", "Miami, Florida 33131")
    )
    counsel = pieces.rows(one.name, one.firm, street, town, words.telephone(m.rng), "Counsel for " + _whose(m))
    text = pieces.body(m, least=2, most=4)
    return (
        f"<p class=from>{came}</p>{_rule(m)}<p class=title>{esc(m.title)}</p>{_rule(m)}<div class=counsel>{counsel}</div>"
        f"<div class=behind>{text}{pieces.ending(m, side, _whose(m))}</div>"
    )


def _whose(m: Matter) -> str:
    return "Appellee" if "APPELLEE" in m.title else "Appellant"


def _certified(m: Matter) -> str:
    ending = pieces.ending(m, *m.filer)
    title = f"<p class=title>{esc(m.title)}</p>"
    if "CERTIFICATE" not in m.title:
        return title + pieces.body(m, least=3, most=6) + ending
    lead = "Pursuant to Fed. R. App. P. 26.1 and 11th Cir. R. 26.1-1, the undersigned certifies that the following have an interest in the outcome:"
    interested = sorted({words.person(m.rng) for _ in range(4)} | {words.firm(m.rng), words.company(m.rng)})
    rows = "".join(f"<p class=who>{at}.&emsp;{esc(name)}</p>" for at, name in enumerate(interested, 1))
    return f"{title}<p class=p>{lead}</p>{rows}{ending}"


LAYOUT = Layout(
    name="interested persons",
    courts=("us/fed/ca11",),
    nature="appeal",
    kinds=("motion", "motion", "brief"),
    filed=("header", "header", "none"),
    draw=draw,
    titled=people.entitled(TITLES),
    sides=sides,
    recast=people.alone,
)
