"""PURE. Texts of law that a paper must set out word for word: kept as TOML under `texts/`, the general level before the special."""

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

FOLDER = "texts"  # in the folder of court profiles; below it the same levels as there
KNOWN = {"title", "citation", "language", "effective", "checked_on", "status", "sources", "text"}
FURNITURE = 240  # letters a page may carry above or below its text (running head, page number) where a paragraph runs on to the next
LEAST_OF_A_BREAK = 20  # letters a paragraph leaves on a page at least when it is broken there
_SAME = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"'}


class TextUnreadable(Exception):
    """A text of law cannot be understood; nothing was printed with it."""


@dataclass(frozen=True)
class LawText:
    """One text of law: what it is called, where it stands, its exact words, since when, and who was seen to print it so."""

    name: str
    title: str
    citation: str
    language: str
    text: str
    effective: date | None
    checked_on: date | None
    status: str
    sources: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether its words were seen in a source; what was only remembered may not be printed as law."""
        return self.status == "seen"

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the text, each on one line."""
        return tuple(" ".join(one.split()) for one in self.text.split("\n\n") if one.strip())

    def stands_in(self, pages: Sequence[str]) -> bool:
        """Whether every word stands in the printed pages, paragraph after paragraph; space, hyphens and the shape of quotes aside.

        A paragraph may run from one page to the next, with a running foot and head between.
        """
        squashed = [squash(page) for page in pages]
        page = at = 0
        for paragraph in self.paragraphs:
            place = _after(squash(paragraph), squashed, page, at)
            if place is None:
                return False
            page, at = place
        return bool(self.paragraphs)


def shelf(folder: Path) -> dict[str, dict[str, LawText]]:
    """Return every text of law below the folder of court profiles: level (`us/fed`) -> name -> text. Raises TextUnreadable."""
    texts: dict[str, dict[str, LawText]] = {}
    for path in sorted((folder / FOLDER).rglob("*.toml")):
        texts.setdefault(path.parent.relative_to(folder / FOLDER).as_posix(), {})[path.stem] = read_text(path)
    return texts


def texts_of(texts: Mapping[str, Mapping[str, LawText]], court: str) -> dict[str, LawText]:
    """Return the texts of the shelf that hold in the court of this id, by name, a level's own before the more general's."""
    levels = accumulate(court.split("/"), lambda above, below: f"{above}/{below}")
    return {name: text for level in levels for name, text in texts.get(level, {}).items()}


def read_text(path: Path) -> LawText:
    """Return the text of law in this file; raise TextUnreadable with what to mend."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return _law_text(path.stem, table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError) as fault:
        raise TextUnreadable(
            f"The text of law {path.name} cannot be used: {fault}. Mend it; `docgen courts check` looks again."
        ) from None


def _law_text(name: str, table: Mapping[str, Any]) -> LawText:
    if unknown := sorted(set(table) - KNOWN):
        raise ValueError(f"it has the unknown entry {unknown[0]!r}")
    if table.get("status", "UNVERIFIED") not in ("seen", "UNVERIFIED"):
        raise ValueError(f"its status {table['status']!r} is neither 'seen' nor 'UNVERIFIED'")
    if not str(table["text"]).strip():
        raise ValueError("it is empty")
    return LawText(
        name=name, title=table["title"], citation=table["citation"], language=table.get("language", "en"),
        text=table["text"].strip(), effective=table.get("effective"), checked_on=table.get("checked_on"),
        status=table.get("status", "UNVERIFIED"), sources=tuple(table.get("sources", ())),
    )  # fmt: skip


def text_faults(court: str, texts: Mapping[str, LawText]) -> Iterator[str]:
    """Yield what is wrong or unverified in these texts of the court with this id, a sentence each."""
    for text in texts.values():
        if text.verified and not (text.citation and text.effective and text.checked_on and text.sources):
            yield f"{court}: the text {text.name} is called seen, but its citation, effective date, day of checking or source is missing."
        if not text.verified:
            yield f"{court}: the text {text.name} ({text.citation}) is UNVERIFIED ({'; '.join(text.sources) or 'no source'})."


def squash(words: str) -> str:
    """Return the words without space and hyphens, ligatures undone and quotes straight: what two printings of one text share."""
    plain = unicodedata.normalize("NFKC", words).translate(_SAME)
    return "".join(
        sign for sign in plain if not sign.isspace() and unicodedata.category(sign) != "Cf" and sign not in "-‐‑"
    )


def _after(paragraph: str, pages: Sequence[str], page: int, at: int) -> tuple[int, int] | None:
    """Return where the paragraph ends, looking from this place on: the page and the letter; None when it stands nowhere."""
    for number in range(page, len(pages)):
        begin = at if number == page else 0
        found = pages[number].find(paragraph, begin)
        if found >= 0:
            return number, found + len(paragraph)
        if number + 1 < len(pages):
            end = _broken(paragraph, pages[number][begin:], pages[number + 1])
            if end is not None:
                return number + 1, end
    return None


def _broken(paragraph: str, above: str, below: str) -> int | None:
    """Return where on the page below the paragraph ends that begins at the foot of the page above; None when it does not."""
    for length in range(LEAST_OF_A_BREAK, len(paragraph) - LEAST_OF_A_BREAK + 1):
        begun = above.rfind(paragraph[:length])
        if begun < 0:
            return None
        if begun + length < len(above) - FURNITURE:
            continue
        found = below.find(paragraph[length:], 0, FURNITURE + len(paragraph) - length)
        if found >= 0:
            return found + len(paragraph) - length
    return None
