"""A paper of the Eastern District of Michigan: no signs beside the sides, judges under the number, counsel of both sides below."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; line-height: 1.2; margin-bottom: 20pt; } .caption { width: 100%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3.35in; } .slash { line-height: 1.2; margin: 2pt 0 8pt; }
.counsel { width: 100%; font-size: 86%; line-height: 1.15; } .counsel td { width: 50%; padding-right: 12pt; }
.title { text-align: center; margin: 14pt 0.4in 14pt; line-height: 1.2; }
"""
TITLES = cast.pool("""
{right}'S MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(6)|{left}'S RESPONSE IN OPPOSITION TO MOTION FOR SUMMARY JUDGMENT
STIPULATED ORDER EXTENDING SCHEDULING ORDER DATES|{right}'S ANSWER TO COMPLAINT, AFFIRMATIVE DEFENSES AND RELIANCE ON JURY DEMAND
COMPLAINT AND JURY DEMAND|JOINT DISCOVERY PLAN UNDER RULE 26(f)|{left}'S MOTION TO COMPEL AND BRIEF IN SUPPORT|STIPULATED QUALIFIED PROTECTIVE ORDER
NOTICE OF WITHDRAWAL OF {right}'S MOTION FOR PROTECTIVE ORDER (ECF NO. 31)|{left}'S FINAL WITNESS LIST|AFFIRMATIVE DEFENSES
{right}'S REPLY BRIEF IN SUPPORT OF ITS MOTION FOR JUDGMENT ON THE PLEADINGS|ORDER OF DISMISSAL WITH PREJUDICE AND WITHOUT COSTS
{left}'S OBJECTIONS TO THE MAGISTRATE JUDGE'S REPORT AND RECOMMENDATION|MOTION IN LIMINE TO EXCLUDE EVIDENCE OF PRIOR CLAIMS
""")
OFFICERS = ("in his individual capacity", "individually and in his official capacity", "a Detroit police officer")


def _sides(rng: Random) -> Sides:
    suing: tuple[str, ...]
    sued: tuple[str, ...]
    kind = rng.choice(("police", "insurance", "business", "estate"))
    suing = {"estate": (cast.estate(rng),), "business": (words.company(rng),)}.get(kind) or rng.choice(
        ((words.person(rng),), cast.married(rng), (words.person(rng),))
    )
    if kind == "police":
        sued = (rng.choice(("City of Detroit", "County of Wayne", "City of Warren")), words.person(rng))
    else:
        sued = (cast.insurer(rng) if kind == "insurance" else words.company(rng),)
    return tuple(Party(name, "Plaintiff") for name in suing), tuple(Party(name, "Defendant") for name in sued)


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 28104, 86990)


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "DejaVu Serif", "Noto Serif"), (11, 12, 12.5), (1.3, 1.7, 1.9))
    weight = m.dice("normal", "bold")
    court = (
        "UNITED STATES DISTRICT COURT",
        "EASTERN DISTRICT OF MICHIGAN",
        m.dice("SOUTHERN DIVISION", "NORTHERN DIVISION", ""),
    )
    head = f"<p class=court style='font-weight: {weight}'>{pieces.rows(*court)}</p>"
    slash = f"<p class=slash>{'_' * m.rng.randint(32, 38)}/</p>"
    left = f"<td class=sides>{_stacked(m, face)}</td><td>{_about(m)}</td>"
    style = m.dice("font-weight: bold", "font-weight: bold; text-decoration: underline", "text-decoration: underline")
    title = f"<p class=title style='{style}'>{esc(m.title)}</p>"
    counsel = f"<table class=counsel><tr>{_counsel(m, m.counsel_left)}{_counsel(m, m.counsel_right)}</tr></table>"
    text = pieces.body(m, least=3, most=9, numbered=m.kind in ("complaint", "answer"))
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.ending(m, *m.filer)
    stamp = stamped(m, "boxed", "dater")
    caption = f"<table class=caption><tr>{left}</tr></table>"
    return sheet(face.css + CSS, stamp + head + caption + slash + counsel + slash + title + text + end)


def _stacked(m: Matter, face: Look) -> str:
    upper, between = m.rng.random() < 0.7, m.dice("v", "v.", "vs.", "-vs-")
    lines: list[str] = []
    for side, role in ((m.left, m.left_role), (m.right, m.right_role)):
        told = []
        for party in side:
            extra = f", {m.dice(*OFFICERS)}" if party is not m.right[0] and party in m.right else ""
            name = party.name.upper() if upper else party.name
            told.append(esc(name + (extra or cast.described(m.rng, party.name))))
        last = ", et al.," if m.et_al else ","
        lines += pieces.wrapped((" and " if len(told) == 2 else ", ").join(told) + last, face.ems(3.1))
        lines += ["&nbsp;", f"{'&emsp;' * 4}{role}{',' if side is m.left else '.'}", "&nbsp;"]
        lines += [between, "&nbsp;"] if side is m.left else []
    return "<br>".join(lines[:-1])


def _about(m: Matter) -> str:
    label = m.dice("Case No. ", "Case No.: ", "CASE NO. ", "Civil Action No. ", "Case No: ")
    judge = m.dice(f"Hon. {m.judge}", f"HON. {m.judge.upper()}", f"District Judge {m.judge}")
    return f"<br>{'<br>' * m.rng.randint(0, 2)}{label}{m.number.caption}<br>{esc(judge)}<br>{esc('Mag. Judge ' + words.person(m.rng))}"


def _counsel(m: Matter, side: tuple[Attorney, ...]) -> str:
    mark = m.dice("P", "P-", "P ")
    lines = [f"{one.name} ({mark}{one.bar_number})" for one in side]
    street, _ = words.address(m.rng, "")
    town = m.dice("Detroit, Michigan 48226", "Southfield, MI 48075", "Troy, MI 48084", "Flint, MI 48502")
    role = m.left_role if side is m.counsel_left else m.right_role
    mail = f"{side[0].bar_number[:2]}law@{cast.plain_domain(side[0].firm)}"
    who = m.dice(f"Attorneys for {role}", f"Counsel for {role}")
    return f"<td>{pieces.rows(*lines, side[0].firm, who, street, town, words.telephone(m.rng), mail)}</td>"


LAYOUT = Layout(
    name="michigan motion",
    courts=("us/fed/ed-mich",),
    nature="civil",
    kinds=("motion", "complaint", "answer", "order"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: _titles(kind),
    sides=_sides,
    counselled=_counselled,
)


def _titles(kind: str) -> tuple[str, ...]:
    """Of the titles those that fit the kind."""
    marks = {
        "complaint": ("COMPLAINT AND",),
        "answer": ("ANSWER TO", "AFFIRMATIVE DEFENSES"),
        "order": ("ORDER E", "ORDER OF", "TIVE ORDER"),
    }
    own = marks.get(kind)
    if own:
        return tuple(title for title in TITLES if any(mark in title for mark in own) and "MOTION FOR PROT" not in title)
    return tuple(title for title in TITLES if not any(mark in title for all_ in marks.values() for mark in all_))
