"""An adversary proceeding: the debtor above, below it who sues whom, two numbers at the right of which the second is the paper's own."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import bankruptcy_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = ".caption td { white-space: nowrap; } .sides { width: 3.15in; } .about { padding-left: 6pt; } .rule { line-height: 1; } .title { %s }"


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    upper, place = m.rng.random() < 0.75, m.court.district.upper()
    sign = "§" if "tex" in m.court.id else m.dice(")", ")", ":")
    first = m.dice("IN THE UNITED STATES BANKRUPTCY COURT", "UNITED STATES BANKRUPTCY COURT")
    court = f"<div class=court>{pieces.rows(first, f'FOR THE {place}' if first[0] == 'I' else place)}</div>"
    above, below = _debtor(m, kind, upper), _suit(m, kind, upper)
    high = len(above)
    about = _about(m)
    about = [*about[:2], *[""] * max(1, high - 2), *about[2:]]
    line = "_" * (31 if sign == "§" else 33)
    caption = pieces.fence([*above, *([line] if m.rng.random() < 0.5 else [""]), *below], sign, about, more=0)
    if "ny" in m.court.id:
        rule = f"<p class='rule beside'>{'-' * 70}x</p>"
        caption = rule + caption + rule
    css = CSS % m.dice("", "text-decoration: underline;")
    title = f"<p class=title>{esc(m.title)}</p>"
    text = court + caption + title + _heard(m) + furniture.body(m)
    text += furniture.judge(m) if m.kind == "order" else pieces.signature(m, m.counsel_left, "Plaintiff")
    return sheet(furniture.style(m, kind, lead=m.dice("2", "1.6")) + css, marks.all_of(m) + text)


def _name(m: Matter, at: int, upper: bool) -> str:
    party = (*m.left, *m.right)[at]
    return esc(party.name.upper() if upper else party.name)


def _debtor(m: Matter, kind: furniture.Type, upper: bool) -> list[str]:
    told = furniture.wrap(_name(m, 0, upper) + ",", kind.ems(2.9))
    return [m.dice("In re:", "In re", "IN RE:"), "", *told, "", f"{'&emsp;' * 6}Debtor."]


def _suit(m: Matter, kind: furniture.Type, upper: bool) -> list[str]:
    """Who sues, sometimes as trustee, and who is sued."""
    capacity = m.dice("", "", ", Chapter 7 Trustee", ", as Litigation Trustee")
    suing = furniture.wrap(f"{_name(m, 1, upper)}{capacity},", kind.ems(2.9))
    sued = furniture.wrap(_name(m, 2, upper) + ",", kind.ems(2.9))
    gap = "&emsp;" * 6
    return [
        *suing,
        "",
        f"{gap}Plaintiff,",
        "",
        m.dice("v.", "v.", "-against-", "vs."),
        "",
        *sued,
        "",
        f"{gap}Defendant.",
    ]


def _about(m: Matter) -> list[str]:
    """The bankruptcy's number first, then chapter, then the proceeding's."""
    main = m.dice("Case No. ", "Bankruptcy Case No. ", "Case No.: ") + m.others[0]
    own = (
        m.dice("Adv. Proc. No. ", "Adversary No. ", "Adv. Pro. No. ", "Adv. No. ", "ADVERSARY NO. ") + m.number.caption
    )
    chapter = f"Chapter {m.dice('7', '11', '13')}"
    judge = ["", m.dice("Hon. ", "Judge ") + esc(m.judge)] if m.rng.random() < 0.25 else []
    return m.rng.choice(([chapter, main, own, *judge], [main, chapter, own, *judge]))


def _heard(m: Matter) -> str:
    day = long_date(m.hearing)
    return f"<p class='c tight'>Pretrial Conference: {day} at {m.hour}</p>" if m.rng.random() < 0.2 else ""


def own_titles(kind: str) -> tuple[str, ...]:
    words = {"complaint": ("COMPLAINT",), "answer": ("DEFENDANT'S ANSWER",), "order": ("SCHED", "MEMORANDUM", "JOINT")}
    listed = titles.pool(titles.ADVERSARY)
    known = tuple(first for some in words.values() for first in some)
    if kind == "motion":
        return tuple(one for one in listed if not one.startswith(known))
    return tuple(one for one in listed if one.startswith(words[kind]))


LAYOUT = Layout(
    name="adversary pair",
    courts=tuple(f"us/fed/{place}-bankruptcy" for place in ("d-del", "sd-ny", "nd-tex", "d-nj")),
    nature="adversary",
    kinds=("complaint", "complaint", "answer", "motion", "order"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.adversary,
    cites=bankruptcy_number,
)
