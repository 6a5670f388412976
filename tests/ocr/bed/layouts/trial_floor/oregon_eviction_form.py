"""Oregon's form for evictions and small claims: typed names on lines over printed labels, boxes to cross, the statute at the foot."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 0.8in 0.85in 0.75in; @bottom-left { content: "%s"; font: 8pt '%s'; } @bottom-right { content: "Page " counter(page) " of " counter(pages);
  font: 8pt '%s'; } }
body { font: %spt/1.45 '%s'; } .typed { font-family: '%s'; font-size: %spt; }
.court { text-align: center; font-weight: bold; font-size: 115%%; margin: %s 0 12pt; line-height: 1.3; }
.caption { width: 100%%; } .sides { width: 57%%; padding-right: 14pt !important; } .line { border-bottom: 0.7pt solid; min-height: 15pt; padding: 3pt 4pt 0; }
small { font-size: 78%%; } .about { padding-left: 14pt !important; %s } .title { font-weight: bold; font-size: 122%%; margin: 12pt 0 3pt; line-height: 1.2; }
.ask { margin: 8pt 0 0 16pt; text-indent: -16pt; }
.box { display: inline-block; width: 8.5pt; height: 8.5pt; border: 0.8pt solid; margin-right: 5pt;
  text-align: center; text-indent: 0; font: bold 8pt/8pt 'Liberation Sans'; }
.fill { border-bottom: 0.6pt solid; padding: 0 14pt; }
.sign { width: 100%%; margin-top: 20pt; }
.sign td { width: 50%%; padding: 16pt 12pt 0 0; } .sign div { border-top: 0.6pt solid; } .efiled { font: bold 8.5pt 'Liberation Sans'; text-align: center; }
"""
EVICTION = """
RESIDENTIAL EVICTION COMPLAINT|ANSWER TO RESIDENTIAL EVICTION COMPLAINT|RESIDENTIAL EVICTION SUMMONS|STIPULATED AGREEMENT AND ORDER
DECLARATION OF NONCOMPLIANCE|GENERAL JUDGMENT OF RESTITUTION|NOTICE OF RESTITUTION
MOTION TO SET ASIDE RESIDENTIAL EVICTION JUDGMENT|MOTION AND DECLARATION TO POSTPONE TRIAL
EVICTION RECORD SEALING MOTION AND DECLARATION
"""
CLAIM = """
SMALL CLAIM AND NOTICE OF SMALL CLAIM|DEFENDANT'S RESPONSE TO SMALL CLAIM|REQUEST FOR SMALL CLAIMS DEFAULT JUDGMENT
DECLARATION OF SERVICE BY MAIL|SMALL CLAIMS JUDGMENT AND MONEY AWARD
"""
ASKS = (
    "Defendant is in possession of the dwelling unit at (address):",
    "Landlord is entitled to possession of the property because of:",
    "24-hour notice for personal injury, damage, or extremely outrageous act",
    "72-hour or 144-hour notice for nonpayment of rent",
    "10-day or 13-day notice for nonpayment of rent",
    "30-day or 60-day notice without stated cause",
    "A copy of the notice relied upon, if any, is attached.",
    "The tenancy is not subsidized, or the subsidy is described in the attachment.",
    "I have made a good faith effort to collect the claim from the defendant before filing.",
    "I claim that the above-named party owes me the sum of $",
    "because on or about (date)",
    "The rent is due on the first day of each month in the amount of $",
    "Contact information of the party filing (mailing address, telephone):",
    "If the landlord uses an attorney, the case goes to trial and the landlord wins, attorney fees may be awarded.",
)


def sides(rng: Random) -> Sides:
    """A landlord, mostly a company, and those who live there."""
    left = rng.choice(
        (
            folk.anybody(rng),
            folk.party_of(rng, ("Portland", "Gresham")),
            f"{rng.choice(folk.FAMILY_NAMES)} Court Apartments, LLC",
        )
    )
    tenants = dict.fromkeys(folk.anybody(rng) for _ in range(rng.choice((1, 1, 2))))
    return (Party(left, "Plaintiff"),), tuple(Party(name, "Defendant") for name in tenants)


def recast(m: Matter) -> Matter:
    small = m.rng.random() < 0.35
    number = m.number.caption.replace("CV", "SC" if small else "LT").replace("LT", "SC" if small else "LT")
    return replace(
        m,
        number=Number(number, number),
        title=m.dice(*(CLAIM if small else EVICTION).strip().replace("\n", "|").split("|")),
    )


def draw(m: Matter) -> str:
    font, typed = (
        m.dice("Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed"),
        m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif"),
    )
    foot = f"{m.title.title()} - ORS {m.dice('105.124', '105.113', '46.405')} ({m.dice('Jan 2024', 'Rev. 7/23', 'OJD v. 3')})".replace(
        "'S", "'s"
    )
    size = m.dice("10", "10.5", "11")
    beside = m.dice("border-left: 1pt solid;", "")
    css = CSS % (foot, font, font, size, font, typed, m.dice("10.5", "11", "12"), m.dice("0", "0.3in"), beside)
    court = "<div class=court>IN THE CIRCUIT COURT OF THE STATE OF OREGON<br>FOR THE COUNTY OF MULTNOMAH</div>"
    stamp = stamps.rubber(m, "boxed", "dater", right="-0.35in", top="-0.55in", wide="1.8in") + _posted(m)
    asks = "".join(_ask(m, at, ask) for at, ask in enumerate(folk.asked(m, ASKS, 7, 13), 1))
    sign = "<table class=sign><tr><td><div><small>Signature</small></div></td><td><div><small>Date</small></div></td></tr></table>"
    space = folk.room(m, "0.85in")
    return sheet(css + stamps.RUBBER, stamp + space + court + _caption(m) + asks + _foot(m) + sign)


def _posted(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    lines = ["FILED", f"{m.filed.on:%m/%d/%Y} {m.filed.time}", "Circuit Court of Oregon", "Multnomah County"]
    return f"<div class=efiled style='position: absolute; left: -0.35in; top: -0.65in; line-height: 1.1'>{pieces.rows(*lines)}</div>"


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.35
    small = "SC" in m.number.caption
    tags = m.rng.choice(
        (("(Landlord or agent)", "(Tenant or occupant)"), ("(Landlord)", "(Tenants/Occupants)"), ("", ""))
        if not small
        else (("", ""),)
    )
    blocks = []
    for side, role, tag in ((m.left, m.left_role, tags[0]), (m.right, m.right_role, tags[1])):
        names = "".join(f"<div class='line typed'>{esc(one.name.upper() if upper else one.name)}</div>" for one in side)
        blocks.append(f"{names}<small>{role} {tag}</small>")
    where = f"<div class='line typed'>{esc(m.prose['street'])}, Portland, OR 972{m.rng.randint(10, 36)}</div><small>Street address of the property</small>"
    versus = f"<p style='margin: 5pt 0 3pt 0.6in'>{m.dice('v.', 'vs.', 'v.')}</p>"
    left = blocks[0] + versus + blocks[1] + (where if m.rng.random() < 0.5 and not small else "")
    fee = m.dice(
        "", "<br><small>Filing fee at ORS 105.130</small>", "<br><small>Claim $10,000 or less</small>" if small else ""
    )
    number = f"{m.dice('Case No.', 'Case No:', 'CASE NO.')} <span class='typed fill'>{m.number.caption}</span>"
    about = f"<p>{number}</p><p class=title>{esc(m.title)}</p>{fee}"
    return f"<table class=caption><tr><td class=sides>{left}</td><td class=about>{about}</td></tr></table>"


def _ask(m: Matter, at: int, ask: str) -> str:
    cross = m.dice("", "X", "", "\u2713")
    told = folk.typed_in(m, ask)
    filled = f" <span class='typed fill'>{esc(told)}</span>" if told else ""
    return f"<p class=ask>{at}. <span class=box>{cross}</span>{esc(ask)}{filled}</p>"


def _foot(m: Matter) -> str:
    when = (
        f"Court appearance: {long_date(m.hearing)} at {m.hour}, Room {m.rng.randint(2, 14)}{m.dice('A', 'B', 'C')}. "
        if m.rng.random() < 0.4
        else ""
    )
    said = "I hereby declare that the above statements are true to the best of my knowledge and belief, and that I understand they are "
    said += "made for use as evidence in court and are subject to penalty for perjury."
    return (
        f"<p style='margin-top: 12pt'>{when}{said}</p><p class=typed style='margin-top: 8pt'>{long_date(m.dated)}</p>"
    )


LAYOUT = Layout(
    name="oregon eviction form",
    courts=("us/or/multnomah-circuit",),
    nature="eviction",
    kinds=("form",),
    filed=("rubber", "rubber", "e-filed", "none"),
    draw=draw,
    sides=sides,
    recast=recast,
)
