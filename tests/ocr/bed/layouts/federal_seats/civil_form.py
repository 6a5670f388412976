"""A national form of the federal courts, filled in: summons, waiver, appearance, consent, judgment, subpoena."""

from datetime import timedelta
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.civil_texts import FORMS, SAID
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page {{ margin: 0.75in 0.9in; @top-center {{ content: {header}; font: 9pt 'Liberation Sans'; white-space: nowrap; }} }}
body {{ font: {size}pt/1.25 'Liberation Serif'; }} .code {{ font: 7.5pt 'Liberation Serif'; border-bottom: 1.2pt solid; padding-bottom: 1pt; }}
.court {{ text-align: center; margin: 16pt 0 12pt; }} .court b {{ font-size: 19pt; letter-spacing: 0.4pt; }} .caption {{ width: 100%; }}
.typed {{ font-family: '{typed}'; font-size: {small}pt; }} .sides {{ width: 3.15in; text-align: center; padding-right: 5pt; }}
.signs {{ width: 0.25in; line-height: 1.1; }}
.under {{ border-top: 0.6pt solid; font-style: italic; font-size: 8.5pt; margin: 1pt 0 3pt; }}
.about {{ padding-top: 0.6in; }}
.title {{ text-align: center; font-weight: bold; font-size: 13pt; margin: 16pt 0 14pt; }} .p {{ text-indent: 0.45in; margin-bottom: 9pt; }}
.to {{ margin: 0 0 12pt; }} .to .typed {{ display: block; margin-left: 0.9in; }} .end {{ width: 100%; margin-top: 18pt; }}
.end td {{ width: 50%; padding-top: 10pt; }}
.end i {{ font-size: 8pt; }}
.box {{ display: inline-block; width: 8pt; height: 8pt; border: 0.7pt solid; margin-right: 6pt; text-indent: 0;
text-align: center; font: bold 8pt/8pt 'Liberation Sans'; }}
"""
COURTS = tuple(
    f"us/fed/{one}"
    for one in (
        "ed-va",
        "nd-tex",
        "sd-tex",
        "wd-wash",
        "md-fla",
        "sd-fla",
        "nd-cal",
        "d-ariz",
        "d-mass",
        "nd-ill",
        "ed-ny",
    )
)


def _sides(rng: Random) -> Sides:
    suing = rng.choice(
        ((words.person(rng),), (words.company(rng),), cast.married(rng), (words.minor(rng), words.person(rng)))
    )
    sued = rng.choice(
        (
            (words.company(rng),),
            (cast.bank(rng), words.company(rng)),
            (words.trading(rng),),
            ("City of Norfolk", words.person(rng)),
        )
    )
    return tuple(Party(name, "Plaintiff") for name in suing), tuple(Party(name, "Defendant") for name in sued)


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 30101, 98990)[:1]


def draw(m: Matter) -> str:
    code, said = FORMS[m.title]
    typed = m.dice("Liberation Sans", "Liberation Mono", "Liberation Serif", "DejaVu Sans")
    css = CSS.format(
        header=stamps.header(m), size=m.rng.choice((10.5, 11, 11.5)), typed=typed, small=m.rng.choice((9.5, 10, 10.5))
    )
    small = "".join(
        f"{word[0]}<span style='font-size:80%'>{word[1:]}</span> " for word in ("UNITED", "STATES", "DISTRICT", "COURT")
    )
    court = f"<b>{m.dice('UNITED STATES DISTRICT COURT', small.strip())}</b>"
    place = f"for the<br><span class=typed>{m.court.district}</span>"
    stamp = stamps.rubber(m, "boxed", "plain", right="-0.65in", top="-0.55in", wide="1.85in")
    head = (
        f"{stamp}<p class=code>{code}</p><p class=court>{court}<br>{place}</p>{_caption(m)}<p class=title>{m.title}</p>"
    )
    return sheet(css + stamps.RUBBER, head + _told(m, said) + _end(m, said))


def _caption(m: Matter) -> str:
    cells = []
    upper, full = m.rng.random() < 0.4, m.rng.random() < 0.6
    for side, role in ((m.left, "Plaintiff"), (m.right, "Defendant")):
        named = pieces.names(side, upper=upper, et_al=m.et_al)
        cells.append(f"<div class=typed><br>{named}</div><div class=under>{role}{'(s)' if full else ''}</div>")
    signs = f"<td class='signs beside'>{'<br>'.join([')'] * 9)}</td>"
    number = f"<td class=about>{m.dice('Civil Action No.', 'Civil Action No.', 'Case No.')} <span class=typed>{m.number.caption}</span></td>"
    return (
        f"<table class=caption><tr><td class=sides>{cells[0]}<div>v.</div>{cells[1]}</td>{signs}{number}</tr></table>"
    )


def _told(m: Matter, said: str) -> str:
    first, *rest = SAID[said]
    street, _ = words.address(m.rng, "")
    one = m.counsel_left[0]
    whom = pieces.rows(m.right[0].name, words.address(m.rng, "")[0])
    lines = {
        "sued": ("To: <i>(Defendant's name and address)</i>", whom),
        "waived": ("To: <i>(Name of the plaintiff's attorney)</i>", esc(one.name)),
        "asked": ("To: <i>(Name of the defendant)</i>", esc(m.right[0].name)),
        "called": ("To: <i>(Name of person to whom this subpoena is directed)</i>", esc(words.person(m.rng))),
        "appears": ("To:", "The clerk of court and all parties of record"),
    }
    to = "<p class=to>{}<br><span class=typed>{}</span></p>".format(*lines[said]) if said in lines else ""
    counsel = ""
    if said in ("sued", "appears"):
        counsel = f"<p class='to typed'>{pieces.rows(one.name, one.firm, street, words.telephone(m.rng))}</p>"
    if said == "appears":
        counsel = f"<p class='to typed'>{esc(m.left[0].name)}</p>" + counsel
    if said == "called":
        day = m.dated + timedelta(days=m.rng.choice((21, 28, 35)))
        counsel = f"<p class=to>Place: <span class=typed>{esc(street)}</span></p>"
        counsel += (
            f"<p class=to>Date and Time: <span class=typed>{day:%m/%d/%y} 10:00 am</span></p>"
            if day != m.hearing
            else ""
        )
    paragraphs = [*([] if said == "appears" else [first]), *rest]
    box = f"<span class=box>{m.dice('X', '&nbsp;')}</span>" if said in ("judged", "called") else ""
    parts = [f"<p class=p>{box}{esc(text)}</p>" for text in paragraphs]
    return to + "".join(parts[:2]) + counsel + "".join(parts[2:])


def _end(m: Matter, said: str) -> str:
    day = f"<td>Date: <span class=typed>{m.dated:%m/%d/%Y}</span></td>"
    sign = pieces.scrawl(m.rng) if m.rng.random() < 0.6 else "_" * 28
    if said in ("sued", "judged", "called"):
        clerk = f"<td><i><b>CLERK OF COURT</b></i><br>{sign}<br><i>Signature of Clerk or Deputy Clerk</i></td>"
        return f"<table class=end><tr>{day}{clerk}</tr></table>"
    name = {"waived": m.counsel_right[0].name, "poor": m.left[0].name}.get(said, m.counsel_left[0].name)
    told = f"<td>{sign}<br><i>Signature</i><br><span class=typed>{esc(name)}</span><br><i>Printed name</i></td>"
    heard = f"<p class=to>Done on {long_date(m.dated)}.</p>" if said == "consent" else ""
    return f"{heard}<table class=end><tr>{day}{told}</tr></table>"


LAYOUT = Layout(
    name="civil form",
    courts=COURTS,
    nature="civil",
    kinds=("form",),
    filed=("header", "header", "header", "none", "rubber"),
    draw=draw,
    own_titles=lambda kind: tuple(FORMS),
    sides=_sides,
    counselled=_counselled,
)
