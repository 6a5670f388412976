"""PURE. Judges a Word file before anything is drawn from it: the office's own template, or a proposed order from outside. Runs in a child."""

import re
from collections.abc import Collection
from typing import Any

from docgen.render import word_constructs, word_fonts, word_tags, word_text
from docgen.render.word_findings import REFUSES, Finding
from docgen.render.word_parts import DOCUMENT, WordFile, opened
from paper.child import Refusal

FILLED_IN = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml$")  # the parts docxtpl fills in
MOST_TOLD = 12  # findings of one refusal


def judge_template(*, path: str, names: Collection[str] | None = None) -> list[dict[str, Any]]:
    """Return everything found in a template, the refusals first; `names` is what its document has (contract.names_of).

    Each is {"severity", "part", "paragraph", "text", "says", "told"}; `told` is the whole sentence. Raises Refusal for no Word file at all.
    """
    word = opened(path)
    return _sorted(word, template_findings(word, names))


def judge_outside(*, path: str) -> list[dict[str, Any]]:
    """Return everything found in a proposed order that somebody outside wrote, the refusals first; as `judge_template`, without its tags."""
    word = opened(path)
    return _sorted(word, outside_findings(word))


def refuse(word: WordFile, findings: Collection[Finding], then: str) -> None:
    """Raise Refusal when some of the findings refuse the file; `then` says what to do."""
    wrong = [one.told(word.name) for one in findings if one.severity == REFUSES]
    if wrong:
        more = f" And {len(wrong) - MOST_TOLD} more." if len(wrong) > MOST_TOLD else ""
        raise Refusal(
            "WORD_REFUSED", f"{' '.join(wrong[:MOST_TOLD])}{more} Nothing was drawn and nothing was filed. {then}"
        )


def template_findings(word: WordFile, names: Collection[str] | None) -> list[Finding]:
    """Return everything found in a template."""
    used: set[str] = set()
    found: list[Finding] = []
    for part in word.written():
        lines = word_text.paragraphs(part, word.trees[part])
        if FILLED_IN.match(part):
            found += word_tags.faults(lines, names, used)
        else:
            found += [one.finding(REFUSES, "tags in this part are not filled in") for one in lines if word_text.TAG.search(one.text)]  # fmt: skip
    if names is not None and not any(one.severity == REFUSES for one in found):
        found += word_tags.unused(names, used, DOCUMENT)
    return [*found, *_elsewhere(word), *word_constructs.faults(word), *word_fonts.faults(word)]


def outside_findings(word: WordFile) -> list[Finding]:
    """Return everything found in a paper from outside; a font in it is refused, for it would be read by the program that converts."""
    fonts = [Finding(REFUSES, one.part, 0, one.text, f"{one.says}; save it without embedded fonts") for one in word_fonts.faults(word)]  # fmt: skip
    return [*word_constructs.faults(word), *fonts]


def _elsewhere(word: WordFile) -> list[Finding]:
    """Return the tags that stand where nothing is filled in: in properties, comments, text kept for content controls."""
    away = [
        name
        for name in word.trees
        if not FILLED_IN.match(name) and not name.endswith(".rels") and name not in set(word.written())
    ]
    says = "tags in this part are not filled in"
    texts = ((name, " ".join(word.trees[name].itertext())) for name in away)
    return [Finding(REFUSES, name, 0, "", says) for name, text in texts if re.search(r"\{\{|\{%", text)]


def _sorted(word: WordFile, findings: Collection[Finding]) -> list[dict[str, Any]]:
    return [one.plain(word.name) for one in sorted(findings, key=lambda one: one.severity)]
