"""What federal papers have in common: the page's style, counsel with the bar numbers of their state, the judge's signature."""

from dataclasses import dataclass
from html import escape as esc
from html import unescape
from string import Template

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.federal import marks, sides
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

FACES = (
    "Liberation Serif",
    "Liberation Serif",
    "Liberation Serif",
    "DejaVu Serif",
    "Noto Serif",
    "Liberation Sans",
    "Liberation Mono",
)
WIDTH = {"DejaVu Serif": 0.82, "Noto Serif": 0.88, "Liberation Sans": 0.92, "Liberation Mono": 0.78}
STYLE = Template("""
@page { margin: $margin; @top-center { content: $header; font: 9pt 'Liberation Sans'; color: $ink; white-space: pre; vertical-align: top;
  padding-top: 0.3in; }
  @bottom-center { content: $foot; font: 10pt '$font'; } }
body { font-family: '$font'; font-size: ${size}pt; line-height: $lead; }
.c { text-align: center; } .b { font-weight: bold; } .u { text-decoration: underline; } .i { font-style: italic; } .tight { line-height: 1.18; }
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 14pt; } .tight + .court { margin-top: 14pt; }
.caption { width: 100%; line-height: 1.18; margin-bottom: 14pt; } .title { text-align: center; font-weight: bold; line-height: 1.2; margin: 12pt 0.35in 14pt; }
.marking { margin: 4pt 0 10pt; } .signs { width: 0.35in; text-align: center; }
.sides { width: 50%; } .inset { margin-left: 1.5in; } .caption p { margin-bottom: 9pt; }
.h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; text-align: $align; } .q, .rows { line-height: 1.2; margin: 4pt 0.7in 12pt; }
.rows td, .rows th { border: 0.6pt solid; padding: 2pt 8pt; } .r { text-align: right; }
.sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; } .by { margin: 14pt 0 0 3in; }
.service { break-before: page; } .exhibit { break-before: page; text-align: center; padding-top: 3.4in; font-size: 26pt; }
.behind { break-before: page; line-height: 1.3; } .beside { white-space: nowrap; overflow: hidden; }
""")
BARS = {
    "va": "(VSB No. {n:.5})",
    "ill": "(ARDC No. 6{n})",
    "fla": "Florida Bar No. {n}",
    "tex": "Texas Bar No. 24{n}",
    "wash": "WSBA No. {n:.5}",
    "colo": "Atty. Reg. No. {n:.5}",
    "mass": "(BBO# {n})",
    "la": "(La. Bar No. {n:.5})",
    "del": "(DE Bar No. {n:.4})",
    "nj": "NJ Attorney ID {n}",
    "mich": "(P{n:.5})",
    "ny": "({n})",
}


@dataclass(frozen=True)
class Type:
    """What a paper is set in."""

    font: str
    size: float

    def ems(self, inches: float) -> float:
        """How many ems of a roman face go into so many inches."""
        return inches * 72 / self.size * WIDTH.get(self.font, 1.0)


def type_of(m: Matter, *faces: str, sizes: tuple[float, ...] = (11, 12, 12, 12.5, 13)) -> Type:
    """A face and its size for this paper; wide faces are set smaller."""
    font = m.dice(*(faces or FACES))
    return Type(font, round(m.rng.choice(sizes) * (0.88 if font in ("DejaVu Serif", "Liberation Mono") else 1), 1))


def style(
    m: Matter, kind: Type, *, lead: str = "2", margin: str = "1in", foot: str = "counter(page)", header: str = ""
) -> str:
    """The page's style: type, margins, the court's header line."""
    return stamps.RUBBER + STYLE.substitute(
        margin=margin, header=header or marks.header(m), ink=m.dice("#00008b", "#000", "#2a2aa8"), foot=foot,
        font=kind.font, size=kind.size, lead=lead, align=m.dice("left", "justify"),
    )  # fmt: skip


def state(m: Matter) -> str:
    """The state whose bar admits counsel here: the last part of the court's id, wherever it stands."""
    parts = m.court.id.rsplit("/", 1)[1].split("-")
    return next((part for part in reversed(parts) if part in BARS), "ny")


def counsel(m: Matter, city: str, *, upper: bool = False, short: bool = False) -> list[str]:
    """Counsel of the side that files, line by line."""
    side, role = m.filer
    bar = BARS[state(m)]
    lines = []
    for one in side:
        lines.append(f"{one.name.upper() if upper else one.name} {bar.format(n=one.bar_number)}")
    street, town = words.address(m.rng, city)
    lines += [side[0].firm.upper() if upper else side[0].firm, street, town]
    if not short:
        lines += [m.dice("Tel.: ", "Telephone: ", "T: ", "Phone ") + words.telephone(m.rng)]
        lines += [f"{m.dice('Attorneys', 'Attorneys', 'Counsel')} for {role} {side[0].speaks_for}"]
    return lines


def ending(m: Matter) -> str:
    """A judge's signature under what a judge signs, counsel's under all else."""
    return judge(m) if m.kind in ("order", "minute order") else pieces.ending(m, *m.filer)


def judge(m: Matter) -> str:
    ranks = {"federal bankruptcy": "UNITED STATES BANKRUPTCY JUDGE", "federal claims": "Judge", "federal tax": "Judge"}
    rank = ranks.get(m.court.level) or m.dice(
        "UNITED STATES DISTRICT JUDGE", "UNITED STATES DISTRICT JUDGE", "United States Magistrate Judge"
    )
    sign = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34))
    first = m.dice("Dated: ", "SO ORDERED. ", "ENTERED: ", "IT IS SO ORDERED this day, ")
    return f"<div class=sig><p>{first}{long_date(m.dated)}</p><p class=by>{sign}<br>{esc(m.judge)}<br>{rank}</p></div>"


def marking(m: Matter) -> str:
    """A line that tells what is not for all to see."""
    said = {"SEALED": m.dice("FILED UNDER SEAL", "UNDER SEAL"), "": ""}.get(m.marking, m.marking)
    return f"<p class='c b tight marking'>{said}</p>" if said else ""


def listed(m: Matter, side: tuple[Party, ...], *, upper: bool, often: float = 0.35) -> str:
    """A side as one run of names."""
    told = [sides.told(m, party, upper=upper, often=often) for party in side]
    joint = "; " if any("," in name for name in told) else ", "
    last = f"{joint}and " if len(told) > 2 else " and "
    text = joint.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]
    return text + (m.dice(", et al.", " et al.", ", ET AL.") if m.et_al else "")


def stacked(m: Matter, side: tuple[Party, ...], *, upper: bool, ems: float, run: bool) -> list[str]:
    """A side line by line: a run of names, or each on its own line."""
    if run or m.et_al:
        return wrap(listed(m, side, upper=upper) + ",", ems)
    told = [sides.told(m, party, upper=upper) for party in side]
    ends = [", and" if at == len(told) - 2 else "," for at in range(len(told))]
    return [line for name, end in zip(told, ends, strict=True) for line in wrap(name + end, ems)]


def opposed(m: Matter, ems: float, *, upper: bool, between: str, inset: int = 5) -> list[str]:
    """Both sides of a caption, line by line, each over its role."""
    run, gap = m.rng.random() < 0.6, "&emsp;" * inset
    caps = upper and m.rng.random() < 0.2
    left, right = (role.upper() if caps else role for role in (m.left_role, m.right_role))
    return [
        *stacked(m, m.left, upper=upper, ems=ems, run=run), "", f"{gap}{left},", "", f"{'&emsp;' * (inset // 2)}{between}", "",
        *stacked(m, m.right, upper=upper, ems=ems, run=run), "", f"{gap}{right}.",
    ]  # fmt: skip


def wrap(escaped: str, ems: float) -> list[str]:
    """Escaped text in lines no wider than so many ems; a sign counts as the one sign it is on paper."""
    return [esc(line) for line in pieces.wrapped(unescape(escaped), ems)]


def bold(lines: list[str]) -> list[str]:
    return [f"<b>{line}</b>" if line else line for line in lines]


def body(m: Matter) -> str:
    return pieces.body(m, most=10, numbered=m.kind in ("complaint", "answer"))
