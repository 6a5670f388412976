"""PURE. A PDF's information dictionary said again as XMP, as PDF/A-2 wants it (ISO 19005-2, 6.6), and read back."""

import re
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from lxml import etree

CLAIM = re.compile(rb"<pdfaid:part>2</pdfaid:part>\s*<pdfaid:conformance>B</pdfaid:conformance>")
SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/", "pdf": "http://ns.adobe.com/pdf/1.3/", "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}  # fmt: skip
_LANGUAGE = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
TEXTS = {
    "/Title": ("dc:title", _LANGUAGE), "/Author": ("dc:creator", "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>"),
    "/Subject": ("dc:description", _LANGUAGE), "/Keywords": ("pdf:Keywords", "{}"), "/Creator": ("xmp:CreatorTool", "{}"),
    "/Producer": ("pdf:Producer", "{}"),
}  # fmt: skip
DATES = {"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"}
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?'?)?")
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def claim(pdf: pikepdf.Pdf) -> None:
    """Write metadata that call the PDF a PDF/A-2b and say what its information dictionary says; what XMP cannot say is left out of both."""
    told = _told(pdf)
    parts = ["<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"]
    for key, (name, form) in TEXTS.items():
        if key in told:
            parts.append(f"<{name}>{form.format(escape(told[key]))}</{name}>")
    parts += [f"<{name}>{told[key]}</{name}>" for key, name in DATES.items() if key in told]
    spaces = " ".join(f'xmlns:{short}="{space}"' for short, space in SPACES.items() if short != "rdf")
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        f'xmlns:rdf="{SPACES["rdf"]}"><rdf:Description rdf:about="" {spaces}>{"".join(parts)}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    )
    stream = pikepdf.Stream(pdf, packet.encode("utf-8"))
    stream.Type, stream.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    pdf.Root.Metadata = pdf.make_indirect(stream)


def well_formed(packet: bytes) -> bool:
    """Return whether the metadata can be read as XML with RDF in it."""
    return _read(packet) is not None


def same_in_both(packet: bytes, pdf: pikepdf.Pdf) -> bool:
    """Return whether metadata and information dictionary say the same."""
    tree, information = _read(packet), pdf.trailer.get("/Info", pikepdf.Dictionary())
    names = {key: name for key, (name, _) in TEXTS.items()} | DATES
    said = {key: _value(tree, name) for key, name in names.items()}
    return all(said[key] == _plain(key, information.get(key)) for key in names)


def _told(pdf: pikepdf.Pdf) -> dict[str, str]:
    """What the information dictionary says, its own entries made to match."""
    information: Any = pdf.trailer.get("/Info")
    if not isinstance(information, pikepdf.Dictionary):
        return {}
    told = {}
    for key in (*TEXTS, *DATES):
        plain = _plain(key, information.get(key))
        if plain:
            told[key] = plain
        elif key in information:
            del information[key]
        if plain and key in TEXTS and plain != str(information[key]):
            information[key] = plain
    return told


def _plain(key: str, value: Any) -> str:
    if not isinstance(value, pikepdf.String):
        return ""
    return _date(str(value)) if key in DATES else " ".join(_UNFIT.sub("", str(value)).split())


def _date(value: str) -> str:
    """A date of PDF (ISO 32000-1, 7.9.4) as XMP writes it; empty when it is none."""
    found = _DATE.fullmatch(value.strip())
    if not found:
        return ""
    year, month, day, hour, minute, second, sign, off_hour, off_minute = found.groups()
    said = "-".join(part for part in (year, month, day) if part)
    if hour and day:
        zone = f"{sign}{off_hour}:{off_minute or '00'}" if sign else "Z"
        said += f"T{hour}:{minute or '00'}:{second or '00'}{zone}"
    return said


def _read(packet: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(packet.strip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return tree if next(tree.iter(f"{{{SPACES['rdf']}}}RDF"), None) is not None else None


def _value(tree: Any, name: str) -> str:
    short, _, local = name.partition(":")
    found = tree.find(f".//{{{SPACES[short]}}}{local}")
    return "".join(found.itertext()).strip() if found is not None else ""
