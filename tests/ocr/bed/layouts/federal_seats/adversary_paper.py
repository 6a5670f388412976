"""A paper of an adversary proceeding: the bankruptcy case on top, the suit within it below, each with its own number."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.numbering.federal import bankruptcy_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 14pt; } .caption { width: 100%; line-height: 1.18; }
.caption td { white-space: nowrap; } .sides { width: 3.1in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.6in; line-height: 1.2; } .when { margin: 0 0 12pt 3.4in; line-height: 1.2; font-size: 92%; }
.sides.box { border-bottom: 1pt solid; border-right: 1pt solid; padding: 4pt; } .box + td { padding-left: 14pt; vertical-align: middle; }
"""
TITLES = """
COMPLAINT TO AVOID AND RECOVER PREFERENTIAL TRANSFERS PURSUANT TO 11 U.S.C. §§ 547 AND 550 AND TO DISALLOW CLAIMS
COMPLAINT OBJECTING TO DISCHARGE UNDER 11 U.S.C. § 727(a)(4)|COMPLAINT TO DETERMINE DISCHARGEABILITY OF DEBT
ADVERSARY COMPLAINT FOR TURNOVER OF PROPERTY OF THE ESTATE|FIRST AMENDED ADVERSARY COMPLAINT AND OBJECTION TO CLAIM NO. 14
"""
ANSWERS = """
ANSWER AND AFFIRMATIVE DEFENSES TO ADVERSARY COMPLAINT|ANSWER TO COMPLAINT AND DEMAND FOR JURY TRIAL
DEFENDANT'S ANSWER, DEFENSES AND RESERVATION OF RIGHTS
"""
MOTIONS = """
MOTION TO DISMISS ADVERSARY PROCEEDING PURSUANT TO BANKRUPTCY RULE 7012(b)|MOTION TO WITHDRAW THE REFERENCE PURSUANT TO 28 U.S.C. § 157(d)
STIPULATION EXTENDING TIME TO RESPOND TO COMPLAINT|MOTION FOR ENTRY OF AN ORDER APPROVING SETTLEMENT UNDER BANKRUPTCY RULE 9019
NOTICE OF DISMISSAL OF ADVERSARY PROCEEDING WITH PREJUDICE|CERTIFICATION OF COUNSEL REGARDING PROPOSED SCHEDULING ORDER
DEFENDANT'S REPLY IN FURTHER SUPPORT OF MOTION TO DISMISS COUNTS III AND IV|REQUEST FOR ENTRY OF DEFAULT UNDER BANKRUPTCY RULE 7055
NOTICE OF PRETRIAL CONFERENCE|AFFIDAVIT OF SERVICE OF SUMMONS AND NOTICE OF PRETRIAL CONFERENCE
"""
CAPACITIES = "solely as Chapter {} Trustee|Chapter {} Trustee|not individually but as Chapter {} Trustee of the estate"
WHERE = {"us/fed/d-nj-bankruptcy": "Newark, NJ 07102", "us/fed/sd-ny-bankruptcy": "New York, New York 10004"}


def _sides(rng: Random) -> Sides:
    debtor = Party(rng.choice((words.company, words.company, words.person, words.trading))(rng), "Debtor")
    sued = rng.choice((words.company, cast.bank, words.person))
    defendants = tuple(Party(sued(rng), "Defendant") for _ in range(rng.choice((1, 1, 2))))
    return (Party(words.person(rng), "Plaintiff"), debtor), defendants


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 2101, 6990)


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "Noto Serif", "Liberation Sans"), (11, 12), (1.25, 1.6, 2.0))
    place = m.court.district.upper()
    lines = m.dice("IN THE UNITED STATES BANKRUPTCY COURT", "UNITED STATES BANKRUPTCY COURT"), f"FOR THE {place}"
    if not lines[0].startswith("IN"):
        lines = lines[0], m.dice(place, f"FOR THE {place}")
    chapter = m.dice("7", "11", "11")
    when = ""
    if m.kind == "motion" and m.rng.random() < 0.5:
        when = f"<p class=when><b>Hearing Date:</b> {long_date(m.hearing)} at {m.hour} (ET)<br><b>Objection Deadline:</b> 4:00 p.m. (ET)</p>"
    caption = _fenced(m, face, chapter) if m.rng.random() < 0.75 else _boxed(m, face, chapter)
    text = pieces.body(m, least=4, most=9, numbered=m.kind in ("complaint", "answer"))
    stamp = stamped(m, "boxed", "plain")
    head = f"<p class=court>{pieces.rows(*lines)}</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    side, role = (
        (m.counsel_right, m.right_role)
        if "DEFENDANT" in m.title or m.kind == "answer"
        else (m.counsel_left, "Plaintiff")
    )
    return sheet(face.css + CSS, stamp + head + when + caption + title + text + pieces.signature(m, side, role))


def _estate(m: Matter, face: Look, chapter: str) -> tuple[list[str], list[str]]:
    debtor, many = m.left[1], m.rng.random() < 0.3
    name = esc(debtor.name.upper()) + (", <i>et al.</i>" if many else "")
    left = [m.dice("In re:", "IN RE:", "In re"), "", *pieces.wrapped(name + ",", face.ems(2.9)), ""]
    left.append(f"{'&emsp;' * 5}{plural(debtor.role, 1 + many)}.")
    about = [f"Chapter {chapter}", "", f"Case No. {m.others[0]}", *(["", "(Jointly Administered)"] if many else [])]
    return left, about


def _suit(m: Matter, face: Look, chapter: str) -> tuple[list[str], list[str]]:
    trustee = f"{m.left[0].name.upper()}, {m.dice(*CAPACITIES.split('|')).format(chapter)} of {m.left[1].name},"
    left = [
        *pieces.wrapped(esc(trustee), face.ems(2.9)),
        "",
        f"{'&emsp;' * 5}Plaintiff,",
        "",
        f"&emsp;{m.dice('v.', 'vs.', '-against-')}",
        "",
    ]
    left += pieces.wrapped(pieces.names(m.right) + ",", face.ems(2.9))
    left += ["", f"{'&emsp;' * 5}{m.right_role}."]
    label = m.dice("Adv. Proc. No. ", "Adv. Pro. No. ", "Adversary Proceeding No. ", "Adversary No. ", "Adv. No. ")
    return left, ["", "", f"{label}{m.number.caption}"]


def _fenced(m: Matter, face: Look, chapter: str) -> str:
    sign = m.dice(")", ")", ":", "|")
    (first, above), (second, below) = _estate(m, face, chapter), _suit(m, face, chapter)
    line = f"<p class=beside style='line-height:1'>{m.dice('-', '_') * 44}</p>"
    return pieces.fence(first, sign, above, more=0) + line + pieces.fence(second, sign, below, more=0) + line


def _boxed(m: Matter, face: Look, chapter: str) -> str:
    rows = [_estate(m, face, chapter), _suit(m, face, chapter)]
    cells = "".join(
        f"<tr><td class='sides box'>{'<br>'.join(left)}</td><td>{'<br>'.join(about)}</td></tr>" for left, about in rows
    )
    return f"<table class=caption>{cells}</table>"


def _titles(kind: str) -> tuple[str, ...]:
    return cast.pool({"complaint": TITLES, "answer": ANSWERS}.get(kind, MOTIONS))


LAYOUT = Layout(
    name="adversary paper",
    courts=("us/fed/d-del-bankruptcy", "us/fed/d-nj-bankruptcy", "us/fed/sd-ny-bankruptcy", "us/fed/nd-tex-bankruptcy"),
    nature="adversary",
    kinds=("complaint", "motion", "motion", "answer"),
    filed=("header", "header", "none", "rubber"),
    draw=draw,
    own_titles=_titles,
    sides=_sides,
    cites=bankruptcy_number,
    counselled=_counselled,
)
