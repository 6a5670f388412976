"""PURE. What the whole case or the appeal is about, as lines beside a caption say it: no title, though set like one."""

import re
from collections.abc import Sequence

from ocr.captions import APPEAL_FROM
from ocr.strips import Strip
from ocr.title_dress import height

# What the whole case is about, in Puerto Rico beside the caption; the lines below it say so, and not what the paper is.
_MATTER = re.compile(
    r"^\W{0,3}(?:(?:sobre|asunto|materia|nature of (?:the )?(?:action|case|suit))\s?[:;.]|"
    r"(?:motion )?sequence (?:no|number)\b)",
    re.IGNORECASE,
)


def matter_after(matter: Strip | None, run: Sequence[Strip], strip: Strip) -> Strip | None:
    """The last line of what the case or the appeal is about, as far as it was read."""
    if not strip.words:
        return None if run else matter
    if _MATTER.match(strip.text[:60]) or APPEAL_FROM.search(strip.text[:200]):
        return strip
    if run:
        return None
    return strip if matter and not _MATTER.match(matter.text[:60]) and of_matter(matter, strip) else matter


def of_matter(matter: Strip, strip: Strip) -> bool:
    """Whether a line belongs to what the case is about: those in one column below 'SOBRE:', and those close below 'On appeal from'."""
    down = strip.box[1] - matter.box[3]
    if not is_matter(matter):
        return down < 0.9 * height(matter)
    centred_below = down > height(matter) and matter.box[0] + 4 * height(matter) < strip.box[0] > matter.middle
    return not centred_below


def is_matter(strip: Strip) -> bool:
    """Whether a line says what the whole case or motion is about."""
    return bool(_MATTER.match(strip.text[:60]))
