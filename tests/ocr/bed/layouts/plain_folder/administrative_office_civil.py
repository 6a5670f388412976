"""The administrative office's civil forms of the federal courts: summons, waiver of service, appearance, consent to a magistrate judge."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.plain_folder import people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.65in 0.9in 0.8in; @top-center { content: @HEAD@; font: 9pt 'Liberation Sans'; white-space: pre; } }
body { font: 11.5pt/1.4 'Liberation Serif'; } .code { font-size: 8.5pt; border-bottom: 0.8pt solid; padding-bottom: 2pt; }
.united { text-align: center; font-size: 19pt; margin-top: 14pt; letter-spacing: 0.5pt; } .for { text-align: center; }
.district { text-align: center; margin: 2pt auto 14pt; width: 3.4in; border-bottom: 0.6pt solid; }
.caption { width: 100%; } .sides { width: 3.1in; } .signs { width: 0.3in; text-align: center; line-height: 12pt; } .about { padding: 34pt 0 0 10pt; }
.named { min-height: 30pt; text-align: center; line-height: 1.15; @TYPED@ }
.role { border-top: 0.6pt solid; text-align: center; font-style: italic; font-size: 9.5pt; }
.v { text-align: center; } .hint { font-style: italic; font-size: 9pt; margin-left: 0.4in; } .fill { @TYPED@ border-bottom: 0.6pt solid; padding: 0 6pt; }
.title { text-align: center; font-weight: bold; font-size: 13pt; margin: 16pt 0 12pt; }
.p { text-indent: 0.4in; margin: 11pt 0; } .who { @TYPED@ margin: 4pt 0 8pt 1.7in; line-height: 1.2; } .clerk { margin: 22pt 0 0 3.4in; }
.end { width: 100%; margin-top: 14pt; } .end td { width: 50%; vertical-align: bottom; }
.line { border-top: 0.6pt solid; font-style: italic; font-size: 9pt; text-align: center; }
"""
FORMS = {
    "SUMMONS IN A CIVIL ACTION": ("AO 440 (Rev. 06/12) Summons in a Civil Action", (
        "A lawsuit has been filed against you.",
        "Within 21 days after service of this summons on you (not counting the day you received it) — or 60 days if you are the United "
        "States or a United States agency, or an officer or employee of the United States described in Fed. R. Civ. P. 12 (a)(2) or (3) — "
        "you must serve on the plaintiff an answer to the attached complaint or a motion under Rule 12 of the Federal Rules of Civil "
        "Procedure. The answer or motion must be served on the plaintiff or plaintiff’s attorney, whose name and address are:",
        "If you fail to respond, judgment by default will be entered against you for the relief demanded in the complaint. You also must "
        "file your answer or motion with the court.")),
    "WAIVER OF THE SERVICE OF SUMMONS": ("AO 399 (01/09) Waiver of the Service of Summons", (
        "I have received your request to waive service of a summons in this action along with a copy of the complaint, two copies of this "
        "waiver form, and a prepaid means of returning one signed copy of the form to you.",
        "I, or the entity I represent, agree to save the expense of serving a summons and complaint in this case. This waiver is returned to:",
        "I also understand that I, or the entity I represent, must file and serve an answer or a motion under Rule 12 within 60 days from "
        "the date when this request was sent. If I fail to do so, a default judgment will be entered against me or the entity I represent.")),
    "APPEARANCE OF COUNSEL": ("AO 458 (Rev. 06/09) Appearance of Counsel", (
        "To: The clerk of court and all parties of record",
        "I am admitted or otherwise authorized to practice in this court, and I appear in this case as counsel for:",
        "Notices in this case may be sent to the address given above.")),
    "NOTICE, CONSENT, AND REFERENCE OF A CIVIL ACTION TO A MAGISTRATE JUDGE": (
        "AO 85 (Rev. 02/17) Notice, Consent, and Reference of a Civil Action to a Magistrate Judge", (
        "Notice of a magistrate judge’s availability. A United States magistrate judge of this court is available to conduct all proceedings "
        "in this civil action (including a jury or nonjury trial) and to order the entry of a final judgment.",
        "Consent to a magistrate judge’s authority. The following parties consent to have a United States magistrate judge conduct all "
        "proceedings in this case including trial, the entry of final judgment, and all post-trial proceedings. Counsel who signs:",
        "You may consent to have your case referred to a magistrate judge, or you may withhold your consent without adverse consequences.")),
}  # fmt: skip


def draw(m: Matter) -> str:
    code, texts = FORMS[m.title]
    typed = m.dice("font: 10.5pt 'Liberation Sans';", "font: 11pt 'Liberation Serif';", "font: 10pt 'Liberation Mono';")
    css = CSS.replace("@HEAD@", stamps.header(m)).replace("@TYPED@", typed)
    head = f"<p class=code>{code}</p><p class=united>UNITED STATES DISTRICT COURT</p>"
    place = f"<p class=for>for the</p><p class=district>{m.court.district}</p>"
    addressed = _addressed(m) if m.title.startswith(("SUMMONS", "WAIVER")) else ""
    who = (
        _counsel(m)
        if m.title.startswith(("SUMMONS", "WAIVER", "NOTICE"))
        else f"<p class=who>{esc(m.right[0].name)}</p>"
    )
    said = [f"<p class=p>{esc(text)}</p>" for text in texts]
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.3in", top="8.5in", wide="2.1in")
    text = f"<p class=title>{m.title}</p>{addressed}{said[0]}{said[1]}{who}{said[2]}{_end(m)}"
    return sheet(css + stamps.RUBBER, stamp + head + place + _caption(m) + text)


def _caption(m: Matter) -> str:
    left, right = (people.told(m, side, upper=upper) for upper in (m.rng.random() < 0.5,) for side in (m.left, m.right))
    sides = (
        f"<div class=named>{left}</div><div class=role>Plaintiff{m.dice('(s)', '(s)', '')}</div><div class=v>v.</div>"
        f"<div class=named>{right}</div><div class=role>Defendant{m.dice('(s)', '(s)', '')}</div>"
    )
    signs = "<br>".join(")" * 11)
    about = f"{m.dice('Civil Action No.', 'Civil Action No.', 'Case No.')} <span class=fill>{m.number.caption}</span>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class='signs beside'>{signs}</td><td class=about>{about}</td></tr></table>"


def _addressed(m: Matter) -> str:
    if m.title.startswith("WAIVER"):
        hint = "<p class=hint>(Name of the plaintiff’s attorney or unrepresented plaintiff)</p>"
        return f"<p>To: <span class=fill>{esc(m.counsel_left[0].name)}</span></p>{hint}"
    street, _ = words.address(m.rng, "")
    lines = pieces.rows(m.right[0].name, street, _town(m))
    return f"<p>To: <i>(Defendant’s name and address)</i></p><p class=who>{lines}</p>"


def _town(m: Matter) -> str:
    return (
        f"Detroit, MI 482{m.rng.randint(1, 43):02}"
        if "mich" in m.court.id
        else f"Denver, CO 802{m.rng.randint(2, 49):02}"
    )


def _counsel(m: Matter) -> str:
    one = m.counsel_left[0]
    street, _ = words.address(m.rng, "")
    return f"<p class=who>{pieces.rows(one.name, one.firm, street, _town(m))}</p>"


def _end(m: Matter) -> str:
    if m.title.startswith("SUMMONS"):
        signed = f"<td>Date: <span class=fill>{m.dated:%m/%d/%Y}</span></td><td><div class=line>Signature of Clerk or Deputy Clerk</div></td>"
        return f"<p class=clerk>{esc(m.clerk.upper())}, CLERK OF COURT</p><table class=end><tr>{signed}</tr></table>"
    one = m.counsel_right[0]
    name = f"<p class=v>{esc(one.name)} {esc(one.bar_number)}</p><div class=line>Printed name and bar number</div>"
    sign = f"<p class=v>{m.dice(esc('/s/ ' + one.name), pieces.scrawl(m.rng))}</p><div class=line>Attorney’s signature</div>"
    return f"<table class=end><tr><td>Date: <span class=fill>{long_date(m.dated)}</span></td><td>{sign}{name}</td></tr></table>"


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return rng.choice((*FORMS, "SUMMONS IN A CIVIL ACTION", "SUMMONS IN A CIVIL ACTION"))


LAYOUT = Layout(
    name="administrative office civil",
    courts=("us/fed/ed-mich", "us/fed/d-colo"),
    nature="civil",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="Aurora"),
    titled=_titled,
)
