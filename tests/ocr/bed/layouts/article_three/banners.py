"""The line each federal court's system prints over every page, in that court's own wording, as CSS content."""

from tests.ocr.bed.making import Matter

GAP = "\\A0\\A0\\A0 "
PAGE, PAGES = '" counter(page) "', '" counter(pages) "'


def over(m: Matter) -> str:
    """The banner of the court's system; empty when the paper bears none."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    entry, short, long = m.rng.randint(1, 312), f"{m.filed.on:%m/%d/%y}", f"{m.filed.on:%m/%d/%Y}"
    number, roll = m.number.header, m.rng.randint(12, 9400)
    match m.court.id:
        case "us/fed/ed-mich":
            said = f"Case {number}{GAP}ECF No. {entry}, PageID.{roll}{GAP}Filed {short}{GAP}Page {PAGE} of {PAGES}"
        case "us/fed/d-colo":
            said = (
                f"Case No. {number}{GAP}Document {entry}{GAP}filed {short}{GAP}USDC Colorado{GAP}pg {PAGE} of {PAGES}"
            )
        case "us/fed/sd-fla":
            said = f"Case {number}{GAP}Document {entry}{GAP}Entered on FLSD Docket {long}{GAP}Page {PAGE} of {PAGES}"
        case "us/fed/ed-ny" | "us/fed/d-nj":
            said = f"Case {number}{GAP}Document {entry}{GAP}Filed {short}{GAP}Page {PAGE} of {PAGES} PageID #: {roll}"
        case "us/fed/ca11":
            said = f"USCA11 Case: {number}{GAP}Document: {entry}{GAP}Date Filed: {long}{GAP}Page: {PAGE} of {PAGES}"
        case "us/fed/ca5":
            said = f"Case: {number}{GAP}Document: {entry}{GAP}Page: {PAGE}{GAP}Date Filed: {long}"
        case "us/fed/ca7":
            said = f"Case: {number}{GAP}Document: {entry}{GAP}Filed: {long}{GAP}Pages: {PAGES}"
        case court if "bankruptcy" in court:
            said = f"Case {number}{GAP}Doc {entry}{GAP}Filed {short}{GAP}Page {PAGE} of {PAGES}"
        case _:
            said = f"Case {number}{GAP}Document {entry}{GAP}Filed {short}{GAP}Page {PAGE} of {PAGES}"
    return f'"{said}"'
