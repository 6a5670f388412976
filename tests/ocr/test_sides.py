"""A side's list of parties, taken apart as a clerk enters it: every name once, nothing that is only said about it."""

import pytest

from ocr.sides import names_of

LISTS: dict[str, list[str]] = {
    "ALMA REYES": ["ALMA REYES"],
    "ALMA REYES, DC# R32268, and CARL ODOM (Reg. No. 94729-018)": ["ALMA REYES", "CARL ODOM"],
    "ALMA REYES, Captain, et al.": ["ALMA REYES"],
    "ATTORNEY GENERAL, STATE OF ALABAMA": ["ATTORNEY GENERAL, STATE OF ALABAMA"],
    "ALMA REYES 09/21/1964": ["ALMA REYES"],
    "ALMA REYES, IH, and CARL ODOM IIL": ["ALMA REYES, III", "CARL ODOM IIL"],
    "mac DONALD SMITH": ["mac DONALD SMITH"],
    "BLUE MOON BAR AND GRILL, LLC": ["BLUE MOON BAR AND GRILL, LLC"],
    "CHARLES SCHWAB AND CO., INC.": ["CHARLES SCHWAB AND CO., INC."],
    "MORGAN LEWIS AND BOCKIUS LLP": ["MORGAN LEWIS AND BOCKIUS LLP"],
    "ACME ROOFING AND SIDING, INC.": ["ACME ROOFING AND SIDING, INC."],
    "VIRGINIA MASON AND FRANCISCAN HEALTH": ["VIRGINIA MASON AND FRANCISCAN HEALTH"],
    "GREAT LAKES DREDGE AND DOCK COMPANY": ["GREAT LAKES DREDGE AND DOCK COMPANY"],
    "ANN B. LEE & CARL LEE ENTERPRISES": ["ANN B. LEE & CARL LEE ENTERPRISES"],
    "BURGER KING & PIZZA KING": ["BURGER KING & PIZZA KING"],
    "SHERIFF OF ORANGE COUNTY, COUNTY OF ORANGE, and CITY OF IRVINE": ["SHERIFF OF ORANGE COUNTY", "COUNTY OF ORANGE", "CITY OF IRVINE"],
    "GRACE HI": ["GRACE HI"],
    "THE SMITH FAMILY TRUST DATED 5/1/2010": ["THE SMITH FAMILY TRUST DATED 5/1/2010"],
    "van ALMA REYES": ["van ALMA REYES"],
    "MORENO, WEAVER & ASSOCIATES, P.A.": ["MORENO, WEAVER & ASSOCIATES, P.A."],
    "ALMA REYES and AUTO-OWNERS INSURANCE COMPANY": ["ALMA REYES", "AUTO-OWNERS INSURANCE COMPANY"],
    "ALMA REYES and COUNTY OF ALAMEDA": ["ALMA REYES", "COUNTY OF ALAMEDA"],
    "WALMART INC. and PROGRESSIVE NORTHERN INSURANCE COMPANY": ["WALMART INC.", "PROGRESSIVE NORTHERN INSURANCE COMPANY"],
    "CITY OF CLEVELAND AND WALMART INC.": ["CITY OF CLEVELAND", "WALMART INC."],
    "ALMA B. REYES & CARL REYES": ["ALMA B. REYES", "CARL REYES"],
    "ALMA REYES & CARL ODOM, LLP": ["ALMA REYES & CARL ODOM, LLP"],
    "GRAND STRAND WATER AND SEWER AUTHORITY": ["GRAND STRAND WATER AND SEWER AUTHORITY"],
    "MAGNOLIA NURSING AND REHABILITATION CENTER, LLC": ["MAGNOLIA NURSING AND REHABILITATION CENTER, LLC"],
    "ALMA REYES and H.K.": ["ALMA REYES", "H.K."],
    "THE NOWAK FAMILY TRUST DATED MARCH 7, 1997": ["THE NOWAK FAMILY TRUST DATED MARCH 7, 1997"],
    "STONEGATE FUND Ill, LP; HARBOR TRUST II, LLC": ["STONEGATE FUND III, LP", "HARBOR TRUST II, LLC"],
    "ALMA REYES, 284417, and CARL ODOM A12345": ["ALMA REYES", "CARL ODOM"],
    "HIGHLAND 10000, LLC and LOCAL UNION 12345": ["HIGHLAND 10000, LLC", "LOCAL UNION 12345"],
    "Acme Lodge 12345, MORTGAGE TRUST 2006-4 and Land Trust No. 123456": [
        "Acme Lodge 12345", "MORTGAGE TRUST 2006-4", "Land Trust No. 123456",
    ],
    "The Partnerships and Unincorporated Associations Identified Below": [
        "The Partnerships and Unincorporated Associations Identified Below"
    ],
    "UNKNOWN TENANT NO. 1 and THUY CHO!,": ["UNKNOWN TENANT NO. 1", "THUY CHOI"],
    "ALMA REYES D/B/ANORTHGATE IMPORTS": ["ALMA REYES D/B/A NORTHGATE IMPORTS"],
    "BLUE HERON, LLP, ALMA REYES, a widow, and CARL ODOM dba ODOM TOWING; DOES 1-50, inclusive,": [
        "BLUE HERON, LLP", "ALMA REYES", "CARL ODOM dba ODOM TOWING", "DOES 1-50",
    ],
    "SUNBELT HOMES, P.C., a professional corporation; LATOYA VILLA, an individual; and EVERGREEN, LLP, a limited partnership,": [
        "SUNBELT HOMES, P.C.", "LATOYA VILLA", "EVERGREEN, LLP",
    ],
    "H.T.F., a minor, by and through her guardian ad litem, MARY DOE; and SHORELINE IMPORTS, INC., a California corporation,": [
        "H.T.F.", "SHORELINE IMPORTS, INC.",
    ],
    "J.D., a minor, by and through his mother, MARY DOE, individually and on behalf of all others similarly situated,": ["J.D."],
    "KILOLO KIJAKAZI, Acting Commissioner of Social Security,": ["KILOLO KIJAKAZI"],
    "ALEJANDRO MAYORKAS, in his official capacity as Secretary of Homeland Security; and UR JADDOU, Director of USCIS": [
        "ALEJANDRO MAYORKAS", "UR JADDOU",
    ],
    "SEARS, ROEBUCK AND CO. and JOHN Q. PUBLIC, JR.,": ["SEARS, ROEBUCK AND CO.", "JOHN Q. PUBLIC, JR."],
    "MERRILL LYNCH, PIERCE, FENNER & SMITH, INC.": ["MERRILL LYNCH, PIERCE, FENNER & SMITH, INC."],
    "Bureau of Alcohol, Tobacco, Firearms and Explosives, and JANE ROE": [
        "Bureau of Alcohol, Tobacco, Firearms and Explosives", "JANE ROE",
    ],
    "CITY AND COUNTY OF SAN FRANCISCO; DOES 1 THROUGH 50, INCLUSIVE": ["CITY AND COUNTY OF SAN FRANCISCO", "DOES 1 THROUGH 50"],
    "Department of Health and Human Services and Metropolitan Life Insurance Company": [
        "Department of Health and Human Services", "Metropolitan Life Insurance Company",
    ],
    "PACIFIC LIFE AND CASUALTY INSURANCE COMPANY": ["PACIFIC LIFE AND CASUALTY INSURANCE COMPANY"],
    "Lorenzo K. Vance III doing business as Golden Gate Property Management, et al.": [
        "Lorenzo K. Vance III doing business as Golden Gate Property Management"
    ],
    "ACME, INC., a Delaware corporation, formerly known as APEX, INC.; UNITED STATES OF AMERICA ex rel. JOHN DOE": [
        "ACME, INC. formerly known as APEX, INC.", "UNITED STATES OF AMERICA ex rel. JOHN DOE",
    ],
    "M.A. and First Meridian Software Co.": ["M.A.", "First Meridian Software Co."],
    "JOHN SMITH and MARY SMITH, husband and wife, as Trustees of the Smith Family Trust, dated May 1, 2004": ["JOHN SMITH", "MARY SMITH"],
    "MARY JONES, as Executor of the Estate of BILL JONES, Deceased, and Wells Fargo Bank, N.A.": ["MARY JONES", "Wells Fargo Bank, N.A."],
    "(1) JOHN DOE, (2) JANE ROE": ["JOHN DOE", "JANE ROE"],
    "BOB LEE, an individual and SMITH & WESSON CORP., a Delaware corpora- tion": ["BOB LEE", "SMITH & WESSON CORP."],
    "TERESA NAVARRO- WELLS": ["TERESA NAVARRO-WELLS"],
    "JOSÉ PÉREZ y MARÍA LÓPEZ, por sí y en representación de la Sociedad Legal de Gananciales": ["JOSÉ PÉREZ", "MARÍA LÓPEZ"],
    "MARKETING, SALES PRACTICES AND PRODUCTS LIABILITY LITIGATION": ["MARKETING, SALES PRACTICES AND PRODUCTS LIABILITY LITIGATION"],
    "BOB LEE, in his official capacity as Secretary of Health and Human Services; and ANN LEE": ["BOB LEE", "ANN LEE"],
    "MARY JONES, as Litigation Trustee; and $48,215.00 IN UNITED STATES CURRENCY": ["MARY JONES", "$48,215.00 IN UNITED STATES CURRENCY"],
    "WARDEN, FCI PETERSBURG": ["WARDEN, FCI PETERSBURG"],
    "BOB LEE, Director, TDCJ-CID, and TEAMSTERS UNION, LOCAL 282": ["BOB LEE", "TEAMSTERS UNION, LOCAL 282"],
    "Wilmington Savings Fund Society, FSB; JPMorgan Chase Bank, National Association": [
        "Wilmington Savings Fund Society, FSB", "JPMorgan Chase Bank, National Association",
    ],
    "OIL SPILL IN THE GULF OF MEXICO, ON APRIL 20, 2019": ["OIL SPILL IN THE GULF OF MEXICO, ON APRIL 20, 2019"],
    "24 Hour Fitness, Inc. and 2 Rivers LLC": ["24 Hour Fitness, Inc.", "2 Rivers LLC"],
    "T.PS. and ANN LEE dba TWO BROTHERS NURSING AND REHABILITATION CENTER": ["T.P.S.", "ANN LEE dba TWO BROTHERS NURSING AND REHABILITATION CENTER"],
    "ANN LEE and Tri-County Insurance Company LLC": ["ANN LEE", "Tri-County Insurance Company LLC"],
    "Earline Fleur, D.D.S.. etal.": ["Earline Fleur, D.D.S."],
    "ELENI V. ABERNATHY, M.D., and PEDRO DE LA CRUZ": ["ELENI V. ABERNATHY, M.D.", "PEDRO DE LA CRUZ"],
}  # fmt: skip


@pytest.mark.parametrize("text", LISTS)
def test_a_side_is_taken_apart_into_its_names(text: str) -> None:
    assert [name for name, _ in names_of(text)] == LISTS[text]


def test_the_part_printed_behind_a_name_is_that_of_every_name_before_it() -> None:
    assert names_of("JANE DOE and RICHARD ROE, Plaintiffs and Appellants") == [
        ("JANE DOE", "Plaintiffs And Appellants"), ("RICHARD ROE", "Plaintiffs And Appellants"),
    ]  # fmt: skip


def test_nothing_said_is_no_name() -> None:
    assert names_of("") == names_of(", ; and") == names_of("et al.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("PORT OF OAKLAND and SUMMIT TITLE & ESCROW, L.L.C.", ["PORT OF OAKLAND", "SUMMIT TITLE & ESCROW, L.L.C."]),
        ("SIOBHAN O'BRIEN and BEGAY LI", ["SIOBHAN O'BRIEN", "BEGAY LI"]),
        ("MERIDIAN BANK 8 TRUST, N.A.", ["MERIDIAN BANK & TRUST, N.A."]),
        ("SMITH CONSTRUCTION and SUPPLY COMPANY", ["SMITH CONSTRUCTION and SUPPLY COMPANY"]),
    ],
)
def test_an_and_parts_two_names_where_a_firm_s_form_or_a_short_surname_says_so(text: str, names: list[str]) -> None:
    assert [name for name, _ in names_of(text)] == names
