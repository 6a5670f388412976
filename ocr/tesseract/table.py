"""PURE. The engine's table of what it saw, as words."""

from ocr.tesseract import Seen

WORD = "5"  # the level of a word in the table


def rows(table: str) -> list[Seen]:
    """Return the words of the engine's table (tab-separated: level, page, block, paragraph, line, word, box, confidence, text)."""
    lines: dict[tuple[str, ...], int] = {}
    found = []
    for row in table.splitlines():
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != WORD or not cells[11].strip() or float(cells[10]) < 0:
            continue
        line = lines.setdefault(tuple(cells[2:5]), len(lines))
        left, top, width, height = map(float, cells[6:10])
        found.append(Seen(cells[11], left, top, left + width, top + height, float(cells[10]), line))
    return found
