"""PURE. Who stands against whom: the parties of a caption, each with the part it is printed with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.caption_edges import opens, part_line, sides_only
from ocr.caption_runs import ABOVE, BELOW, Run, opening_of, runs_of
from ocr.captions import IN_RE, Caption
from ocr.field import Field, read
from ocr.name_pieces import ENDS_IN_FIRM, are_two_people
from ocr.parts import part_in
from ocr.rows import Sight
from ocr.sides import names_of
from ocr.strips import Strip

MOST_PARTIES = 60
_NUMBER = re.compile(
    r"^\W{0,3}(?:[A-Z]{0,3}-?\d[\dA-Z]{0,12}-\d[\d-]{3,12}(?:-[A-Z]{1,2})?|\d{2}[A-Z]{2,6}\d{4,8})[\s-]{1,3}(?=[A-Z])"
)  # minutes print it in front of the name
_MATTER = re.compile(
    r"^\W{0,3}(?:the )?(?:(?:matter|interest|marriage|adoption|welfare|dependency|custody|(?:change of )?name(?: change)?|application|arbitration|"
    r"probate of the (?:last )?will(?: and testament)?|(?:\w+ ){0,2}trust|kinship guardianship|parentage|paternity|"
    r"(?:allocation of )?parental responsibilities) (?:of|de|between|concerning)(?: the)?(?: minor)?:?|re:?|"
    r"(?:and )?(?:upon the petition of|concerning):?)\s",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"\b(?:trustee|agent|nominee|receiver|custodian)s? (?:for|of)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:an? |alleged )?(?:dece|fallec|ward|minor|conservatee|protected|incap|disab|incomp|child|settlor|trustor|patient)",
    re.IGNORECASE,
)  # parts of those whom an estate or a guardianship is about
_ESTATE = re.compile(
    r"^\W{0,3}(?:the )?(?:person and estate|person|estate|guardianship and conservatorship|guardianship|conservatorship|sucesión) (?:of|de)(?: the)?:?\s",
    re.IGNORECASE,
)


def read_parties(page: Sight, caption: Caption) -> tuple[tuple[Field, ...], bool]:
    """Every party in the sequence they are printed, and whether this is an 'In re' caption."""
    caption = replace(caption, left=sides_only(page, caption.left))
    alone = opening_of(caption.left) >= 0
    runs = runs_of(caption.left)
    opposed = any(run.place == BELOW for run in runs) or sum(bool(run.role) for run in runs) >= 2
    for run in runs:
        run.opposed = opposed and not alone
    if not (alone or opposed):
        return (), False
    if alone and not opposed:
        runs = _joined(runs_of(_to_the_gap(page, caption.left)))
    trust = 0.95 if any(run.role for run in runs) or alone else 0.85
    parties = tuple(party for run in runs for party in party_fields(page, run, trust))[:MOST_PARTIES]
    return parties, alone and not opposed and bool(parties)


def _joined(runs: Sequence[Run]) -> list[Run]:
    """The first of a matter, and those an 'and' joins to it: both spouses, and the children in whose interest it is too."""
    first = next((at for at, run in enumerate(runs) if not run.shared), len(runs) - 1)
    return list(runs[: first + 1])


def _to_the_gap(page: Sight, strips: Sequence[Strip]) -> list[Strip]:
    """The lines of an 'In re' caption: they stand close; what follows a gap without naming a part is no party any more."""
    strips = strips[max(0, opening_of(strips)) :]
    kept: list[Strip] = []
    for at, strip in enumerate(strips):
        gap = strip.box[1] - kept[-1].box[3] if kept else 0.0
        said = " ".join(IN_RE.sub("", one.text[:80]).strip() for one in kept).strip(" :.,")
        named = said and not re.search(r"\bof(?: the)?$", said, re.IGNORECASE)
        joined = re.match(r"^\W{0,2}and in\b", strip.text, re.IGNORECASE)
        if (
            named
            and gap > page.leading * 1.8
            and not joined
            and not any(part_line(later.text) for later in strips[at:])
        ):
            break
        kept.append(strip)
    return kept


def party_fields(page: Sight, run: Run, trust: float) -> Iterator[Field]:
    """A field for every name of a side, where its words stand."""
    text = _without_matter(_listed([text.strip() for text in run.texts], many=_is_plural(run)), run)
    words = Strip(tuple(word for strip in run.strips for word in strip.words))
    start = 0
    for name, role in names_of(text):
        name = ".".join([*name, ""]) if re.fullmatch(r"[A-Z]{2,3}", name) and _ABOUT.match(role or run.role) else name
        strip, start = _place_of(name, words, start)
        yield read(page, [strip], name, trust=trust, via=role or run.role or run.place, rule=run.rule)


def _is_plural(run: Run) -> bool:
    """The part of several is behind lines in which nothing parts them: 'IOANE OKAFOR', 'SHAWNA MULLINS', 'Defendants'."""
    return run.role.lower().endswith("s") and not any(
        re.search(r"[,;&]|\band\b", text, re.IGNORECASE) for text in run.texts
    )


def _listed(lines: Sequence[str], *, many: bool) -> str:
    """The lines as one list; where one ends in a firm's form or a part and the next begins another name, they are two.

    No comma says so: 'ACME HOLDINGS, LLC', 'KATE OLSON'; 'A.B., a Minor Child', 'KATE OLSON'.
    """
    text = ""
    for line, following in zip(lines, (*lines[1:], ""), strict=True):
        whole = (
            ENDS_IN_FIRM.search(line)
            and not _ON_BEHALF.search(text + line)
            or part_in(line.rstrip(" ,;").rpartition(",")[2])
        )
        ends = whole and _begins_a_name(following)
        text += line + (";" if ends or are_two_people(line, following, many=many) else "") + " "
    return text.strip()


def _begins_a_name(line: str) -> bool:
    """Whether what follows a firm on the next line is somebody else: two words or more, and nothing that is said of the firm."""
    joined = re.match(
        r"(?:and|&|of|for|by|as|its?|not|suing|operating|with|successors?|assignees?)\b", line, re.IGNORECASE
    )
    return len(line.split()) > 1 and not joined and len(names_of(f"Acme Holdings, Inc., {line}")) > 1


def _without_matter(text: str, run: Run) -> str:
    """The person a matter is about: 'Marriage of ...'; an estate that sues or is sued is a party by that name."""
    text = _NUMBER.sub("", text)
    stands = run.place != ABOVE or (not _ABOUT.match(run.role) if run.role else run.opposed)
    opened = bool(run.strips) and opens(run.strips[0].text)  # 'In the Matter of the Guardianship of ...' sues nobody
    shapes = (_MATTER,) if stands and not opened else (_MATTER, _ESTATE)
    while matter := next((found for shape in shapes if (found := shape.match(text))), None):
        text = text[matter.end() :]
    return text


def _place_of(name: str, words: Strip, start: int) -> tuple[Strip, int]:
    """The words of a side that a name was read off, and where the next name may begin."""
    wanted = [_plain(word) for word in name.split()]
    told = [_plain(word.text) for word in words.words]
    first = next((at for at in range(start, len(told)) if told[at] and told[at] == wanted[0]), None)
    if first is None:
        return words, start
    end = min(len(told), first + len(wanted))
    return Strip(words.words[first:end]), end


def _plain(word: str) -> str:
    return re.sub(r"\W", "", word).lower()
