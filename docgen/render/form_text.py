"""PURE. The words of a field set into its box: shaped and wrapped by WeasyPrint, made smaller where needed, never cut.

What does not fit at the least size is left to the addendum, and its field says so. Every letter comes from a font that is embedded.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import escape

from docgen.render import listening
from docgen.render.form_fields import Place
from paper.child import Refusal

SEE_ADDENDUM = {"en": "see addendum", "es": "véase el anexo"}
MARGIN = 2.0  # points between the field's edge and its words, at the sides
EDGE = 1.0  # and above and below
HIGH, HIGH_OF_LINES = (
    1.36,
    1.22,
)  # a line's height by its letters' size: accents above capitals and Arabic tails have room
STEP = 0.5  # points
USUAL, LARGEST = 10.0, 12.0  # where the form says "as large as fits": in fields of several lines, in those of one
STACKED = 4  # so many accents on one letter reach out of any field
NARROWEST = 0.18  # of its size: the width of the narrowest letters
FAMILIES = (("tim", "Liberation Serif", "Noto Serif"), ("tiro", "Liberation Serif", "Noto Serif"), ("serif", "Liberation Serif", "Noto Serif"),
            ("cou", "Liberation Mono", "Noto Sans Mono"), ("mono", "Liberation Mono", "Noto Sans Mono"), ("", "Liberation Sans", "Noto Sans"))  # fmt: skip


@dataclass(frozen=True)
class Words:
    """What stands in one place, and how large. `overflowed` says that the field's own words are on the addendum."""

    place: Place
    text: str
    size: float
    overflowed: bool = False


def sizes(place: Place, least: float) -> list[float]:
    """Return the sizes the words of this field may have, the largest first (points)."""
    most = (_inner(place)[1] / (HIGH_OF_LINES if place.lines else HIGH)) or least
    wanted = place.size or (min(USUAL, most) if place.lines else min(LARGEST, most))
    first = min(wanted, most)
    steps = [first - STEP * step for step in range(int(max(0.0, first - least) / STEP) + 1)]
    return [round(size, 2) for size in steps] + ([least] if steps[-1] > least else [])


def fitted(said: Sequence[tuple[Place, str]], *, least: float, language: str) -> list[Words]:
    """Return the words for each place, as large as they fit; where they do not, the words that send the reader to the addendum.

    Raises Refusal where a field is too small for even these.
    """
    see = SEE_ADDENDUM.get(language.split("-")[0], SEE_ADDENDUM["en"])
    fits = _fits([(place, text) for place, text in said], least)
    found = [Words(place, text, size) if size else None for (place, text), size in zip(said, fits, strict=True)]
    over = [place for (place, _), words in zip(said, found, strict=True) if words is None]
    sent = dict(
        zip(map(id, over), _fits([(replace(place, longest=0, comb=False), see) for place in over], least), strict=True)
    )
    if small := [place.told for place in over if not sent[id(place)]]:
        raise Refusal(
            "NOT_DRAWN",
            f"The words for {small[0]} do not fit into it, and there is no room for “{see}” either. Nothing was filed, nothing was cut. "
            "Have the form's field made larger, or its words shortened in the case record.",
        )
    return [
        words or Words(replace(place, comb=False), see, sent[id(place)] or least, overflowed=True)
        for (place, _), words in zip(said, found, strict=True)
    ]


def drawn(words: Sequence[Words]) -> bytes:
    """Return a PDF with one page for each of the words, of the size of its box. Raises Refusal where no font has a sign."""
    with listening.nothing_missing():
        content: bytes = _laid_out(words).write_pdf()
    return content


def _fits(said: Sequence[tuple[Place, str]], least: float) -> list[float]:
    """Return for each the largest size at which it fits; 0 where none does. First all are tried as large as they may be."""
    tried = [[Words(place, text, size) for size in sizes(place, least)] for place, text in said]
    possible = [_may_fit(some[0], some[-1].size) for some in tried]
    found = _tried([some[:1] if may else [] for some, may in zip(tried, possible, strict=True)])
    again = [some[1:] if may and not size else [] for some, may, size in zip(tried, possible, found, strict=True)]
    return [size or later for size, later in zip(found, _tried(again), strict=True)]


def _tried(trials: Sequence[Sequence[Words]]) -> list[float]:
    """Return for each row of trials the size of the first that fits on one page of its own."""
    flat = [words for some in trials for words in some]
    pages = iter(_pages_of_each(flat))
    return [
        next((words.size for words, count in [(one, next(pages)) for one in some] if count == 1), 0.0)
        for some in trials
    ]


def _pages_of_each(words: Sequence[Words]) -> list[int]:
    """Return how many pages each of them takes: one where it fits."""
    if not words:
        return []
    pages = _laid_out(words).pages
    starts: dict[str, int] = {}
    for number, page in enumerate(pages):
        for name in page.anchors:  # what runs on to the next page has its anchor there too
            starts.setdefault(name, number)
    begins = [starts[f"w{number}"] for number in range(len(words))] + [len(pages)]
    return [after - first for first, after in zip(begins, begins[1:], strict=False)]


def _may_fit(words: Words, least: float) -> bool:
    """Whether it is worth trying: a form's own limit of letters, and the most that could ever stand in the box."""
    place, (width, height) = words.place, _inner(words.place)
    if place.longest and len(words.text) > place.longest:
        return False
    if any(
        all(map(unicodedata.combining, words.text[at : at + STACKED])) for at in range(len(words.text) - STACKED + 1)
    ):
        return False
    lines = max(1.0, height / least) if place.lines else 1.0
    return width > 0 and height > 0 and len(words.text) <= lines * width / (least * NARROWEST)


def _inner(place: Place) -> tuple[float, float]:
    """Return width and height that words may take, as they are read."""
    left, bottom, right, top = place.box
    width, height = right - left, top - bottom
    wide, high = (height, width) if place.turn in {90, 270} else (width, height)
    return wide - 2 * MARGIN, high - 2 * EDGE


def _laid_out(words: Sequence[Words]) -> Any:
    import weasyprint

    return weasyprint.HTML(string=_page(words), url_fetcher=nothing()).render()


def nothing() -> Any:
    """Return a fetcher that fetches nothing: words refer to nothing."""
    from weasyprint.urls import FatalURLFetchingError, URLFetcher

    class Nothing(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Any = None) -> Any:
            raise FatalURLFetchingError("A field of a form refers to nothing")

    return Nothing()


def _page(words: Sequence[Words]) -> str:
    styles, bodies = [], []
    for number, one in enumerate(words):
        styles.append(_style(number, one))
        bodies.append(f'<div id="w{number}" class="w{number}">{_marks(one)}</div>')
    common = "div{white-space:pre-wrap;overflow-wrap:anywhere;orphans:1;widows:1;hyphens:manual}i{display:inline-block;font-style:normal;text-align:center}"
    return (
        f"<html lang=en><style>{common}{''.join(styles)}</style><body style='margin:0'>{''.join(bodies)}</body></html>"
    )


def _style(number: int, words: Words) -> str:
    place, (width, height) = words.place, _inner(words.place)
    side = 0.0 if _is_comb(place) else MARGIN
    line = words.size * HIGH_OF_LINES if place.lines else height - 0.02  # one line alone stands in the middle
    name, other = next((first, second) for part, first, second in FAMILIES if part in place.font.casefold())
    weight = "bold" if "bo" in place.font.casefold() else "normal"
    align = {1: "center", 2: "right"}.get(place.align, "left")
    return (
        f"@page w{number}{{size:{max(width, 1) + 2 * MARGIN:.3f}pt {max(height, 1) + 2 * EDGE:.3f}pt;margin:{EDGE}pt {side}pt}}"
        f".w{number}{{page:w{number};font:{weight} {words.size:.2f}pt/{max(line, 1):.3f}pt '{name}','{other}','Noto Sans','DejaVu Sans';text-align:{align}}}"
        f".w{number} i{{width:{(width + 2 * MARGIN) / max(place.longest, 1):.3f}pt}}"
    )


def _is_comb(place: Place) -> bool:
    return place.comb and place.longest > 0 and not place.lines


def _marks(words: Words) -> str:
    if _is_comb(words.place):
        return "".join(f"<i>{escape(sign)}</i>" for sign in words.text)
    return str(escape(words.text))


def by_name(words: Sequence[Words], said: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    """Yield each field once whose own words are on the addendum, with these words."""
    told = set()
    for one in words:
        if one.overflowed and one.place.name not in told:
            told.add(one.place.name)
            yield one.place, said[one.place.name]
