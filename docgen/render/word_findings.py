"""PURE. What is wrong with a Word file: where it stands, what stands there, and whether it is refused or only pointed out."""

from dataclasses import asdict, dataclass
from typing import Any

REFUSES, WARNS = "refuses", "warns"
SHOWN = 70  # letters of the paragraph that are quoted
CALLED = {"document": "the page", "header": "the header", "footer": "the footer", "footnotes": "the footnotes", "endnotes": "the endnotes"}  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing found: its part of the file, its paragraph there (from 1; 0 when it is no paragraph's), the text, and what to say."""

    severity: str
    part: str
    paragraph: int
    text: str
    says: str

    def told(self, file: str) -> str:
        """Return it as a sentence that names file, part, paragraph and text."""
        place = called(self.part) + (f", paragraph {self.paragraph}" if self.paragraph else "")
        quoted = f" (“{shortened(self.text)}”)" if self.text.strip() else ""
        return f"{file}, {place}{quoted}: {self.says}."

    def plain(self, file: str) -> dict[str, Any]:
        """Return it as plain data, with its sentence as `told`."""
        return asdict(self) | {"told": self.told(file)}


def called(part: str) -> str:
    """Return what a clerk calls the part."""
    bare = part.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
    return CALLED.get(bare, f"the part {part}") if part.startswith("word/") else f"the part {part}"


def shortened(text: str) -> str:
    """Return the text on one line, its end left off where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
