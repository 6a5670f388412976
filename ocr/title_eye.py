"""PURE. A second opinion on the title: an eye that has seen the titles of many made papers looks over what the rules found, or found not."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ocr.caption_edges import is_mark
from ocr.line_signs import NAMES, signs_of
from ocr.markings import is_marking
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_dress import without_subject
from ocr.trees import Trees

LOOKED_AT, LOWEST = 100, 0.7  # lines of a page; how far down it the last of them may stand
SURE, ALSO = 0.8, 0.4  # chances: of another line to come in the rules' place; of one to go on with the likeliest
LEAST = 0.04  # where the rules found nothing: a line that stands out on its page is better than none
LIKELIER = 30  # times the odds of what the rules found
CERTAIN, NEVER = 0.9, 0.005  # of a line of what was found, before those at its ends that are none of a title go
NEAR = 2.4  # leadings between two lines of one title


def lines_looked_at(page: Sight, rows: Sequence[Row]) -> list[Strip]:
    """The lines a title is looked for among, here and where the eye learns."""
    return [strip for row in rows if row.top < page.height * LOWEST for strip in row.strips][:LOOKED_AT]


@dataclass(frozen=True)
class Opinion:
    """The lines taken for the title, and how likely the eye holds the likeliest of them (0 to 1)."""

    lines: tuple[Strip, ...]
    chance: float
    own: bool  # other lines than the rules found


def look_over(page: Sight, rows: Sequence[Row], found: Sequence[Strip]) -> Opinion | None:
    """What is to be taken for the title, where the rules found these lines or none; None where nobody found one.

    Lines at the ends of what the rules found go where the eye holds them for nothing of a title; others come in their place only where
    it is sure of them and holds them for far likelier.
    """
    eye = _Eye.on(page, rows)
    if not found:
        return eye.own(LEAST)
    likely = [eye.chance_of(strip) for strip in found]
    other = eye.own(SURE)
    if other and _odds(other.chance) > LIKELIER * _odds(max(likely)):
        return other
    return Opinion(_trimmed(found, likely), max(likely), own=False)


def _odds(chance: float) -> float:
    return chance / (1 - chance) if chance < 1 else float("inf")


def _trimmed(found: Sequence[Strip], likely: Sequence[float]) -> tuple[Strip, ...]:
    first, last = 0, len(found)
    if max(likely) >= CERTAIN:
        while likely[last - 1] < NEVER:
            last -= 1
        while likely[first] < NEVER:
            first += 1
    return tuple(found[first:last])


@dataclass(frozen=True)
class _Eye:
    """The lines of a page, each with how likely it is one of a title."""

    leading: float
    lines: tuple[Strip, ...]
    chances: tuple[float, ...]

    @classmethod
    def on(cls, page: Sight, rows: Sequence[Row]) -> "_Eye":
        lines = lines_looked_at(page, rows)
        return cls(page.leading or 1.0, tuple(lines), tuple(map(_trees().chance, signs_of(page, lines))))

    def chance_of(self, strip: Strip) -> float:
        """How likely a piece, or several together, is a title's: as the likeliest of its words."""
        told = {id(word): chance for line, chance in zip(self.lines, self.chances, strict=True) for word in line.words}
        return max(told.get(id(word), ALSO) for word in strip.words)

    def own(self, least: float) -> Opinion | None:
        """The likeliest line with those that go on with it above and below."""
        told = [at for at, line in enumerate(self.lines) if _may_be(line)]
        best = max(told, key=lambda at: self.chances[at], default=None)
        if best is None or self.chances[best] < least:
            return None
        run = [best]
        while (upper := self._next(run, run[0], down=False)) is not None:
            run.insert(0, upper)
        while (lower := self._next(run, run[-1], down=True)) is not None:
            run.append(lower)
        return Opinion(tuple(without_subject(self.lines[at]) for at in run), self.chances[best], own=True)

    def _next(self, run: Sequence[int], at: int, *, down: bool) -> int | None:
        """The nearest line that stands close over or under this one and looks like a title's."""
        own = self.lines[at].box

        def gap(other: int) -> float:
            box = self.lines[other].box
            return box[1] - own[3] if down else own[1] - box[3]

        near = [
            other
            for other, line in enumerate(self.lines)
            if other not in run
            and self.chances[other] > ALSO
            and line.box[0] < own[2] + self.leading
            and line.box[2] > own[0] - self.leading
            and -0.6 < gap(other) / self.leading < NEAR
        ]
        return min(near, key=gap, default=None)


def _may_be(line: Strip) -> bool:
    """Letters enough, the first of them large, neither a marking of secrecy nor what orders a caption."""
    letters = list(filter(str.isalpha, line.text[:300]))
    return len(letters) > 3 and not letters[0].islower() and not is_marking(line.text) and not is_mark(line.text)


@cache
def _trees() -> Trees:
    trees = Trees.load(Path(__file__).with_name("title_trees.json"))
    assert trees.signs == NAMES, "the trees were learned by other signs; learn them anew"
    return trees
