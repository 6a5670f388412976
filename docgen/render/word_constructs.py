"""PURE. What a Word file may hold besides text that prints: macros, changes tracked, comments, fields, hidden text, links outside."""

import re
from collections.abc import Iterator
from typing import Any

from docgen.render.word_findings import REFUSES, WARNS, Finding
from docgen.render.word_parts import W, WordFile
from docgen.render.word_text import Paragraph, paragraphs

O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
TRACKED = [f"{W}{name}" for name in (
    "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange",
    "trPrChange", "tblGridChange", "numberingChange",
)]  # fmt: skip
COMMENTS = [f"{W}{name}" for name in ("commentReference", "commentRangeStart")]
COUNTS = {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"}  # fields that print what is on the page
FETCHES = {
    "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE", "MACROBUTTON", "MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF",
    "SKIPIF", "IF", "ASK", "FILLIN", "SET", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "AUTHOR", "USERNAME", "USERADDRESS",
    "USERINITIALS", "LASTSAVEDBY", "FILENAME", "TEMPLATE", "DOCVARIABLE", "DOCPROPERTY", "INFO", "RD", "AUTOTEXT", "GOTOBUTTON", "HTMLACTIVEX",
}  # fmt: skip
SMALLEST = 4  # half points; what is smaller is not meant to be read
WEB = ("http://", "https://", "mailto:")
PICTURES = (".png", ".jpg", ".jpeg")
PLAIN = (
    (f"{W}altChunk", REFUSES, "it takes in a piece of another kind of file"),
    (f"{W}subDoc", REFUSES, "it takes in another document"),
    (f"{W}control", REFUSES, "it has an ActiveX control"),
    (f"{O}OLEObject", REFUSES, "it has an embedded object of another program (OLE)"),
    (f"{W}dataBinding", REFUSES, "its content control is bound to data, which take the place of its text whenever Word opens it"),
    (f"{W}ffData", REFUSES, "it has a form field to be filled in, which does not print as text"),
)  # fmt: skip
FILES = (
    (r"vbaProject|vbaData", "it has macros"),
    (r"word/activeX/", "it has ActiveX controls"),
    (r"word/embeddings/", "it has embedded objects of other programs (OLE)"),
    (r"word/afchunk", "it takes in pieces of other kinds of file"),
    (r"customUI/|word/attachedToolbars", "it has menus or buttons of its own, which start macros"),
)


def faults(word: WordFile) -> Iterator[Finding]:
    """Yield everything found in the file, the running text first."""
    hidden = _hidden_styles(word)
    for part in word.written():
        for one in paragraphs(part, word.trees[part]):
            yield from _plain(one)
            yield from _tracked(one)
            yield from _fields(one)
            yield from _unseen(one, hidden)
    yield from _files(word)
    yield from _links(word)
    yield from _settings(word)


def _own(one: Paragraph, *names: str) -> Iterator[Any]:
    """Yield the elements of these names that belong to this paragraph and not to one in a text box within it."""
    return (found for found in one.element.iter(*names) if next(found.iterancestors(f"{W}p"), None) is one.element)


def _plain(one: Paragraph) -> Iterator[Finding]:
    for name, severity, says in PLAIN:
        if next(_own(one, name), None) is not None:
            yield one.finding(severity, says)
    if any(not picture.get("descr", "").strip() for picture in _own(one, DRAWN)):
        yield one.finding(
            WARNS, "its picture or shape has no alternative text, so a blind reader is not told what it shows"
        )
    if any(rule.get(f"{W}hRule") == "exact" for rule in _row_heights(one)):
        yield one.finding(WARNS, "its table row has a fixed height: a long name would be cut off")


def _row_heights(one: Paragraph) -> Iterator[Any]:
    row = next(one.element.iterancestors(f"{W}tr"), None)
    return row.iterfind(f"{W}trPr/{W}trHeight") if row is not None else iter(())


def _tracked(one: Paragraph) -> Iterator[Finding]:
    if next(_own(one, *TRACKED), None) is not None or next(one.element.iterancestors(*TRACKED), None) is not None:
        text = "".join(bit.text or "" for bit in one.element.iter(f"{W}t", f"{W}delText"))
        yield one.finding(REFUSES, "it has tracked changes; accept or reject them all in Word and save it again", text)
    if next(_own(one, *COMMENTS), None) is not None:
        yield one.finding(REFUSES, "it has a comment; delete all comments in Word and save it again")


def _fields(one: Paragraph) -> Iterator[Finding]:
    simple = [field.get(f"{W}instr", "") for field in _own(one, f"{W}fldSimple")]
    complex_ = "".join(
        "\0" if bit.tag == f"{W}fldChar" else bit.text or "" for bit in _own(one, f"{W}instrText", f"{W}fldChar")
    )
    for asked in [*simple, *complex_.split("\0")]:
        name = (asked.split() or [""])[0].upper()
        if name in FETCHES:
            yield one.finding(REFUSES, f"it has the field {name}, which prints something else than what stands here; write it as text")  # fmt: skip
        elif name and name not in COUNTS | {"HYPERLINK"}:
            yield one.finding(WARNS, f"it has the field {name}, which is not reckoned anew here: what it shows now is printed")  # fmt: skip


def _unseen(one: Paragraph, hidden: set[str]) -> Iterator[Finding]:
    """Yield a finding when text of the paragraph is hidden, or too small to be read."""
    paragraph_style = _style(one.element, "pPr", "pStyle")
    for run in _own(one, f"{W}r"):
        text = "".join(bit.text or "" for bit in run.iterfind(f"{W}t"))
        if not text.strip():
            continue
        look = run.find(f"{W}rPr")
        size = look.find(f"{W}sz") if look is not None else None
        if _on(look, "vanish") or {_style(run, "rPr", "rStyle"), paragraph_style} & hidden:
            yield one.finding(REFUSES, "it has hidden text; show it or delete it in Word and save it again", text)
        elif size is not None and size.get(f"{W}val", "").isdigit() and int(size.get(f"{W}val")) < SMALLEST:
            yield one.finding(REFUSES, "it has text too small to be read", text)
        elif look is not None and _white(look):
            yield one.finding(WARNS, "it has white text, which cannot be seen on white paper", text)


def _white(look: Any) -> bool:
    colour = look.find(f"{W}color")
    return colour is not None and colour.get(f"{W}val", "").upper() == "FFFFFF"


def _on(look: Any, name: str) -> bool:
    found = look.find(f"{W}{name}") if look is not None else None
    return found is not None and found.get(f"{W}val", "1") not in {"0", "false", "off"}


def _style(element: Any, look: str, name: str) -> str:
    found = element.find(f"{W}{look}/{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""


def _hidden_styles(word: WordFile) -> set[str]:
    styles = word.trees.get("word/styles.xml")
    listed = styles.iter(f"{W}style") if styles is not None else ()
    own = {one.get(f"{W}styleId", ""): one for one in listed}
    hidden = {name for name, one in own.items() if _on(one.find(f"{W}rPr"), "vanish")}
    for _ in range(len(own)):
        hidden |= {name for name, one in own.items() if _based_on(one) in hidden}
    return hidden - {""}


def _based_on(style: Any) -> str:
    found = style.find(f"{W}basedOn")
    return found.get(f"{W}val", "") if found is not None else ""


def _files(word: WordFile) -> Iterator[Finding]:
    """Yield a finding for parts that no printed document needs."""
    for name in sorted(word.parts):
        says = next((says for pattern, says in FILES if re.search(pattern, name, re.IGNORECASE)), "")
        if says:
            yield Finding(REFUSES, name, 0, "", says)
        elif name.startswith("word/media/") and not name.lower().endswith(PICTURES):
            yield Finding(REFUSES, name, 0, "", "it has a picture that is neither PNG nor JPEG")
    if b"macroEnabled" in word.parts["[Content_Types].xml"]:
        yield Finding(REFUSES, "[Content_Types].xml", 0, "", "it is a file with macros (.docm); save it as .docx")


def _links(word: WordFile) -> Iterator[Finding]:
    """Yield a finding for every tie to something outside the file; a link to a web page is only pointed out."""
    for name in sorted(one for one in word.trees if one.endswith(".rels")):
        for tie in word.trees[name].iter(REL):
            kind = tie.get("Type", "").rpartition("/")[2]
            target = tie.get("Target", "")
            if tie.get("TargetMode") != "External":
                continue
            if kind == "hyperlink" and target.lower().startswith(WEB):
                yield Finding(WARNS, name, 0, target, "it links to a web page or an e-mail address")
            else:
                yield Finding(REFUSES, name, 0, target, f"it refers to a file outside of it ({kind})")


def _settings(word: WordFile) -> Iterator[Finding]:
    part = "word/settings.xml"
    settings = word.trees.get(part)
    if settings is None:
        return
    if settings.find(f"{W}mailMerge") is not None:
        yield Finding(REFUSES, part, 0, "", "it is tied to a list for mail merge")
    if _on(settings, "trackRevisions"):
        yield Finding(WARNS, part, 0, "", "it tracks changes: the next one made in it would stand in it as tracked")
    if settings.find(f"{W}documentProtection") is not None:
        yield Finding(WARNS, part, 0, "", "it is protected against changes in Word")
