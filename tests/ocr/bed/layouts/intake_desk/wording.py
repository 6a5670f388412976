"""The titles the papers of this package bear: by layout, and in it by kind of paper."""

import re
from collections.abc import Callable


def of(table: dict[str, str]) -> Callable[[str], tuple[str, ...]]:
    """A layout's own titles of a kind, out of its table of them."""
    return lambda kind: tuple(table[kind].replace("\n", "|").split("|"))


def county_of(lower: str) -> str:
    """The California county whose trial court numbers a case so."""
    for county, shapes in TRIALS.items():
        for shape in shapes:
            mask = "".join(r"\d+" if "{" in one else re.escape(one) for one in re.split(r"(\{.*?\})", shape))
            if re.fullmatch(mask, lower):
                return county
    raise ValueError(lower)


DIVISIONS = {
    "us/fed/md-fla": ("TAMPA DIVISION", "FORT MYERS DIVISION", "JACKSONVILLE DIVISION"),
    "us/fed/nd-fla": ("TALLAHASSEE DIVISION", "PANAMA CITY DIVISION"),
    "us/fed/ed-va": ("NORFOLK DIVISION", "RICHMOND DIVISION", "ALEXANDRIA DIVISION"),
    "us/fed/ed-mich": ("SOUTHERN DIVISION", "NORTHERN DIVISION"),
    "us/fed/sd-tex": ("HOUSTON DIVISION", "CORPUS CHRISTI DIVISION"),
}
ADVERSARY = {
    "complaint": """COMPLAINT TO AVOID AND RECOVER PREFERENTIAL TRANSFERS PURSUANT TO 11 U.S.C. §§ 547, 548 AND 550 AND TO DISALLOW CLAIMS
COMPLAINT OBJECTING TO DISCHARGEABILITY OF DEBT PURSUANT TO 11 U.S.C. § 523(a)(2)(A)|FIRST AMENDED COMPLAINT FOR TURNOVER OF PROPERTY OF THE ESTATE
COMPLAINT OBJECTING TO DISCHARGE UNDER 11 U.S.C. § 727|ADVERSARY COMPLAINT TO DETERMINE VALIDITY, PRIORITY AND EXTENT OF LIEN""",
    "answer": """DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSES TO ADVERSARY COMPLAINT|ANSWER TO COMPLAINT AND DEMAND FOR JURY TRIAL
ANSWER TO COMPLAINT TO AVOID AND RECOVER FRAUDULENT TRANSFERS""",
    "motion": """MOTION FOR ENTRY OF DEFAULT JUDGMENT PURSUANT TO FED. R. BANKR. P. 7055|DEFENDANT'S MOTION TO DISMISS ADVERSARY PROCEEDING
MOTION TO APPROVE SETTLEMENT UNDER BANKRUPTCY RULE 9019|DEFENDANT'S MOTION TO WITHDRAW THE REFERENCE PURSUANT TO 28 U.S.C. § 157(d)""",
    "stipulation": """STIPULATION EXTENDING TIME TO RESPOND TO COMPLAINT|STIPULATION OF DISMISSAL OF ADVERSARY PROCEEDING WITH PREJUDICE
STIPULATED SCHEDULING ORDER AND DISCOVERY PLAN""",
    "notice": """NOTICE OF DISMISSAL OF ADVERSARY PROCEEDING|NOTICE OF SERVICE OF DISCOVERY|NOTICE OF APPEARANCE AND REQUEST FOR SERVICE OF PAPERS
NOTICE OF PRETRIAL CONFERENCE""",
}
JERSEY = {
    "order": """ORDER VACATING STAY|ORDER RESPECTING AMENDMENT TO SCHEDULE(S) D, E/F, G, H OR LIST OF CREDITORS|ORDER ON MOTION TO REINSTATE CASE
ORDER AUTHORIZING RETENTION OF SPECIAL COUNSEL|CONSENT ORDER RESOLVING MOTION FOR RELIEF FROM STAY|LOSS MITIGATION ORDER
ORDER EXTENDING THE AUTOMATIC STAY PURSUANT TO 11 U.S.C. § 362(c)(3)(B)|ORDER SHORTENING TIME PERIOD FOR NOTICE, SETTING HEARING AND LIMITING NOTICE
ORDER AVOIDING JUDICIAL LIEN|ORDER AUTHORIZING SALE OF REAL PROPERTY|ORDER GRANTING ALLOWANCES TO CHAPTER 13 COUNSEL""",
    "motion": """NOTICE OF MOTION FOR RELIEF FROM THE AUTOMATIC STAY|NOTICE OF MOTION TO EXPUNGE CLAIM NO. 4|APPLICATION FOR RETENTION OF PROFESSIONAL
CHAPTER 13 DEBTOR'S MOTION FOR AUTHORITY TO SELL REAL PROPERTY|NOTICE OF MOTION TO REOPEN CASE|APPLICATION IN SUPPORT OF ORDER TO SHOW CAUSE
APPLICATION FOR EXTENSION OF LOSS MITIGATION PERIOD""",
    "declaration": """CERTIFICATION IN OPPOSITION TO MOTION FOR RELIEF FROM STAY|CERTIFICATION OF {someone} IN SUPPORT OF MOTION
CHAPTER 13 DEBTOR'S CERTIFICATION IN OPPOSITION|CERTIFICATION OF CREDITOR REGARDING POST PETITION PAYMENT HISTORY
CERTIFICATION PURSUANT TO D.N.J. LBR 4001-1""",
    "notice": """NOTICE OF OBJECTION TO CONFIRMATION|NOTICE OF APPEARANCE AND REQUEST FOR NOTICE|NOTICE OF PROPOSED PRIVATE SALE|CERTIFICATION OF SERVICE
NOTICE OF PROPOSED COMPROMISE OR SETTLEMENT OF CONTROVERSY""",
}
RIGHTS = {
    "complaint": """CIVIL RIGHTS COMPLAINT PURSUANT TO 42 U.S.C. § 1983|PRISONER CIVIL RIGHTS COMPLAINT|AMENDED COMPLAINT UNDER 42 U.S.C. § 1983
COMPLAINT FOR DELIBERATE INDIFFERENCE TO SERIOUS MEDICAL NEEDS; JURY TRIAL DEMANDED|VERIFIED COMPLAINT WITH JURY DEMAND""",
    "motion": """MOTION FOR APPOINTMENT OF COUNSEL|MOTION FOR LEAVE TO PROCEED IN FORMA PAUPERIS|PLAINTIFF'S MOTION FOR TEMPORARY RESTRAINING ORDER
PLAINTIFF'S MOTION TO COMPEL PRODUCTION OF VIDEO FOOTAGE|MOTION FOR EXTENSION OF TIME TO FILE OBJECTIONS|MOTION FOR COPIES AT STATE EXPENSE""",
    "notice": "NOTICE OF CHANGE OF ADDRESS|NOTICE OF APPEAL|PLAINTIFF'S NOTICE TO THE COURT|NOTICE OF INTERLOCUTORY APPEAL",
}
HABEAS = {
    "complaint": """PETITION FOR WRIT OF HABEAS CORPUS PURSUANT TO 28 U.S.C. § 2241|AMENDED PETITION FOR WRIT OF HABEAS CORPUS
PETITION FOR WRIT OF HABEAS CORPUS PURSUANT TO 28 U.S.C. § 2254|MEMORANDUM OF LAW IN SUPPORT OF § 2254 PETITION""",
    "motion": """PETITIONER'S TRAVERSE TO RESPONDENT'S RETURN|MOTION FOR STAY AND ABEYANCE|MOTION FOR CERTIFICATE OF APPEALABILITY
PETITIONER'S MOTION FOR EVIDENTIARY HEARING|MOTION FOR LEAVE TO CONDUCT DISCOVERY""",
    "notice": "NOTICE OF APPEAL|NOTICE OF CHANGE OF ADDRESS|PETITIONER'S NOTICE OF SUPPLEMENTAL AUTHORITY",
}
LOUISIANA = {
    "criminal": """INDICTMENT FOR CONSPIRACY TO COMMIT WIRE FRAUD, WIRE FRAUD, AND NOTICE OF FORFEITURE|BILL OF INFORMATION FOR THEFT OF GOVERNMENT FUNDS
SUPERSEDING INDICTMENT FOR VIOLATIONS OF THE FEDERAL CONTROLLED SUBSTANCES ACT|INDICTMENT FOR VIOLATIONS OF THE FEDERAL GUN CONTROL ACT
FACTUAL BASIS|BILL OF INFORMATION FOR MISPRISION OF A FELONY|SUPERSEDING BILL OF INFORMATION FOR FELON IN POSSESSION OF A FIREARM""",
    "motion": """MOTION TO CONTINUE TRIAL AND PRETRIAL CONFERENCE|MOTION AND INCORPORATED MEMORANDUM FOR RULE 17(C) SUBPOENA|MOTION TO SUPPRESS STATEMENTS
GOVERNMENT'S OPPOSITION TO MOTION FOR COMPASSIONATE RELEASE|MOTION TO SEVER COUNTS|EX PARTE MOTION TO ENROLL AS COUNSEL OF RECORD
UNOPPOSED MOTION TO MODIFY CONDITIONS OF RELEASE|GOVERNMENT'S NOTICE OF INTENT TO USE RULE 404(B) EVIDENCE""",
    "notice": "NOTICE OF APPEARANCE|NOTICE OF INTENT TO ENTER A GUILTY PLEA|NOTICE OF REARRAIGNMENT|NOTICE OF APPEAL",
    "order": """ORDER|ORDER AND REASONS|ORDER OF DETENTION PENDING TRIAL|PRELIMINARY ORDER OF FORFEITURE|ORDER TO CONTINUE AND EXCLUDE TIME
FINAL ORDER OF FORFEITURE""",
}
POSTS = (
    "Warden",
    "Captain",
    "Correctional Officer",
    "Health Services Administrator",
    "Nurse Practitioner",
    "Grievance Coordinator",
)
PRISONS = {
    "us/fed/md-fla": (
        "Union Correctional Institution, P.O. Box 1000, Raiford, FL 32083",
        "Federal Correctional Complex, P.O. Box 1031, Coleman, FL 33521",
    ),
    "us/fed/nd-fla": ("Wakulla Correctional Institution, 110 Melaleuca Drive, Crawfordville, FL 32327",),
    "us/fed/ed-va": ("Greensville Correctional Center, 901 Corrections Way, Jarratt, VA 23870",),
    "us/fed/ed-mich": ("G. Robert Cotton Correctional Facility, 3500 N. Elm Road, Jackson, MI 49201",),
    "us/fed/sd-tex": ("Ellis Unit, 1697 FM 980, Huntsville, TX 77343",),
    "us/fed/nd-tex": ("James V. Allred Unit, 2101 FM 369 North, Iowa Park, TX 76367",),
    "us/fed/d-mass": ("MCI-Norfolk, 2 Clark Street, Norfolk, MA 02056",),
}
SENTENCED = {
    "us/fed/md-fla": "Circuit Court, Duval County, Jacksonville, Florida",
    "us/fed/ed-va": "Circuit Court of the City of Norfolk, Virginia",
    "us/fed/nd-tex": "Criminal District Court No. 2, Dallas County, Texas",
    "us/fed/ed-mich": "Genesee County Circuit Court, Flint, Michigan",
    "us/fed/d-mass": "Worcester Superior Court, Worcester, Massachusetts",
}
RECUSAL = (
    "To enable the judges to determine whether recusal is necessary or appropriate, an attorney for a non-governmental party must furnish a "
    "disclosure statement providing the following information in compliance with Circuit Rule 26.1 and Fed. R. App. P. 26.1."
)
STATUTES = (
    "18 U.S.C. § 371",
    "18 U.S.C. § 1343",
    "18 U.S.C. § 641",
    "18 U.S.C. § 922(g)(1)",
    "18 U.S.C. § 924(a)(8)",
    "21 U.S.C. § 841(a)(1)",
    "21 U.S.C. § 846",
    "18 U.S.C. § 2",
    "18 U.S.C. § 4",
)
MICHIGAN = {
    "complaint": """COMPLAINT AND JURY DEMAND|FIRST AMENDED COMPLAINT AND RELIANCE UPON JURY DEMAND|COMPLAINT FOR VIOLATION OF THE FAMILY AND MEDICAL LEAVE ACT
CLASS ACTION COMPLAINT AND DEMAND FOR TRIAL BY JURY""",
    "answer": """DEFENDANT'S ANSWER TO COMPLAINT, AFFIRMATIVE DEFENSES, AND RELIANCE ON JURY DEMAND|ANSWER TO FIRST AMENDED COMPLAINT
DEFENDANTS' ANSWER AND AFFIRMATIVE AND/OR SPECIAL DEFENSES""",
    "motion": """DEFENDANT'S MOTION FOR SUMMARY JUDGMENT|PLAINTIFF'S MOTION TO COMPEL DISCOVERY RESPONSES
DEFENDANT'S MOTION TO DISMISS PURSUANT TO FED. R. CIV. P. 12(b)(6)
PLAINTIFF'S RESPONSE IN OPPOSITION TO DEFENDANT'S MOTION FOR SUMMARY JUDGMENT|EX PARTE MOTION FOR LEAVE TO FILE BRIEF IN EXCESS OF PAGE LIMITS""",
    "stipulation": "STIPULATED ORDER EXTENDING SCHEDULING ORDER DATES|STIPULATION AND ORDER OF DISMISSAL WITH PREJUDICE|STIPULATED PROTECTIVE ORDER",
    "notice": "NOTICE OF REMOVAL|NOTICE OF APPEARANCE|PLAINTIFF'S NOTICE OF TAKING DEPOSITION DUCES TECUM|STATEMENT OF DISCLOSURE OF CORPORATE AFFILIATIONS",
}
FLORIDA = {
    "complaint": """COMPLAINT FOR DAMAGES|COMPLAINT AND DEMAND FOR JURY TRIAL|AMENDED COMPLAINT FOR UNPAID OVERTIME UNDER THE FAIR LABOR STANDARDS ACT
COMPLAINT FOR INJUNCTIVE RELIEF UNDER TITLE III OF THE AMERICANS WITH DISABILITIES ACT|VERIFIED COMPLAINT IN ADMIRALTY""",
    "answer": "ANSWER AND AFFIRMATIVE DEFENSES|DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSES TO AMENDED COMPLAINT|ANSWER, AFFIRMATIVE DEFENSES, AND COUNTERCLAIM",
    "motion": """UNOPPOSED MOTION FOR EXTENSION OF TIME TO RESPOND TO COMPLAINT
DEFENDANT'S MOTION TO DISMISS AMENDED COMPLAINT AND INCORPORATED MEMORANDUM OF LAW
MOTION TO APPEAR PRO HAC VICE, CONSENT TO DESIGNATION, AND REQUEST TO ELECTRONICALLY RECEIVE NOTICES OF ELECTRONIC FILING
JOINT MOTION FOR APPROVAL OF FLSA SETTLEMENT AND DISMISSAL WITH PREJUDICE|PLAINTIFF'S MOTION FOR FINAL DEFAULT JUDGMENT|AGREED MOTION TO STAY DISCOVERY""",
    "notice": """NOTICE OF PENDING SETTLEMENT|CERTIFICATE OF INTERESTED PERSONS AND CORPORATE DISCLOSURE STATEMENT|JOINT NOTICE OF SELECTION OF MEDIATOR
NOTICE OF A RELATED ACTION|DEFENDANT'S NOTICE OF REMOVAL""",
    "order": "ORDER|ORDER OF DISMISSAL WITHOUT PREJUDICE|ORDER REQUIRING JOINT SCHEDULING REPORT|ORDER TO SHOW CAUSE|ORDER ON DEFENDANT'S MOTION TO DISMISS",
}
TEXAS_APPEAL = {
    "brief": """BRIEF OF APPELLANT|APPELLANT'S BRIEF|APPELLEE'S BRIEF|BRIEF OF APPELLEE|APPELLANT'S REPLY BRIEF|APPELLANT'S AMENDED BRIEF
AMICUS CURIAE BRIEF IN SUPPORT OF APPELLEE""",
    "motion": """UNOPPOSED MOTION FOR EXTENSION OF TIME TO FILE APPELLANT'S BRIEF|APPELLEE'S MOTION FOR REHEARING|MOTION FOR EN BANC RECONSIDERATION
APPELLANT'S MOTION TO REVIEW SUPERSEDEAS BOND|JOINT MOTION TO DISMISS APPEAL|APPELLANT'S FIRST MOTION TO EXTEND TIME TO FILE BRIEF""",
    "notice": "NOTICE OF APPEARANCE OF LEAD COUNSEL FOR APPELLEE|APPELLANT'S DOCKETING STATEMENT|NOTICE OF DESIGNATION OF LEAD COUNSEL",
}
CALIFORNIA_APPEAL = {
    "brief": """APPELLANT'S OPENING BRIEF|RESPONDENT'S BRIEF|APPELLANT'S REPLY BRIEF|APPELLANT'S APPENDIX, VOLUME 1 OF 3
AMICUS CURIAE BRIEF IN SUPPORT OF RESPONDENT
COMBINED APPELLANT'S REPLY BRIEF AND CROSS-RESPONDENT'S BRIEF""",
    "motion": """APPLICATION FOR EXTENSION OF TIME TO FILE RESPONDENT'S BRIEF; DECLARATION OF COUNSEL|MOTION TO AUGMENT THE RECORD ON APPEAL
MOTION TO DISMISS APPEAL; MEMORANDUM AND SUPPORTING DECLARATION|APPELLANT'S REQUEST FOR JUDICIAL NOTICE|PETITION FOR REHEARING
APPLICATION FOR LEAVE TO FILE OVERSIZED BRIEF|OPPOSITION TO MOTION FOR CALENDAR PREFERENCE""",
    "stipulation": "STIPULATION FOR EXTENSION OF TIME TO FILE BRIEF|STIPULATION FOR REVERSAL OF JUDGMENT|STIPULATED REQUEST FOR DISMISSAL OF APPEAL",
    "notice": "NOTICE OF CHANGE OF ADDRESS|NOTICE OF ERRATA TO APPELLANT'S OPENING BRIEF|ABANDONMENT OF APPEAL|CERTIFICATE OF INTERESTED ENTITIES OR PERSONS",
}
WHERE = {
    "us/tx/first-appeals": ("FIRST", "HOUSTON", "HARRIS", "1st", ("11th", "61st", "127th", "234th", "295th")),
    "us/tx/fifth-appeals": ("FIFTH", "DALLAS", "DALLAS", "5th", ("14th", "68th", "101st", "162nd", "298th")),
}
CALIFORNIA_ROLES = (
    ("Plaintiff and Appellant", "Defendant and Respondent"),
    ("Plaintiff and Respondent", "Defendant and Appellant"),
    ("Petitioner and Appellant", "Respondent"),
)
COUNTIES = {
    "us/ca/first-appellate": ("FIRST", ("Alameda", "San Francisco"), ("ONE", "TWO", "THREE", "FIVE")),
    "us/ca/second-appellate": ("SECOND", ("Los Angeles",), ("ONE", "FOUR", "SIX", "EIGHT")),
    "us/ca/fourth-appellate": ("FOURTH", ("San Diego", "Riverside", "Orange"), ("ONE", "TWO", "THREE")),
}
TRIALS = {
    "Alameda": ("RG{y}{n:06}", "{y}CR{n:06}"),
    "San Francisco": ("CGC-{y}-5{n:05}", "SCN {n:06}"),
    "Los Angeles": ("{y}STCV{n:05}", "BA4{n:05}"),
    "San Diego": ("37-20{y}-000{n:05}-CU-BC-CTL", "SCD2{n:05}"),
    "Orange": ("30-20{y}-01{n:06}-CU-BC-CJC", "{y}CF{n:04}"),
    "Riverside": ("CVRI{y}0{n:04}", "RIF{y}0{n:04}"),
}
CUSTODY = {
    "2254": "PETITION UNDER 28 U.S.C. § 2254 FOR WRIT OF HABEAS CORPUS BY A PERSON IN STATE CUSTODY",
    "2255": "MOTION UNDER 28 U.S.C. § 2255 TO VACATE, SET ASIDE, OR CORRECT SENTENCE BY A PERSON IN FEDERAL CUSTODY",
    "2241": "PETITION FOR A WRIT OF HABEAS CORPUS UNDER 28 U.S.C. § 2241",
}
ASKED_IN_CUSTODY = (
    ("Date of the judgment of conviction (if you know):", "day"),
    ("Date of sentencing:", "day"),
    ("Length of sentence:", "term"),
    ("In this case, were you convicted on more than one count or of more than one crime?", "yes"),
    ("Identify all crimes of which you were convicted and sentenced in this case:", "crime"),
    ("What was your plea? (Check one)", "plea"),
    ("If you went to trial, what kind of trial did you have? (Check one)", "trial"),
    ("Did you testify at a pretrial hearing, trial, or a post-trial hearing?", "yes"),
    ("Did you appeal from the judgment of conviction?", "yes"),
)
SCHEDULES = """
103A Application for Individuals to Pay the Filing Fee in Installments|106Sum Summary of Your Assets and Liabilities and Certain Statistical Information
106Dec Declaration About an Individual Debtor's Schedules|106I Schedule I: Your Income|106J Schedule J: Your Expenses
107 Statement of Financial Affairs for Individuals Filing for Bankruptcy|108 Statement of Intention for Individuals Filing Under Chapter 7
106C Schedule C: The Property You Claim as Exempt|106G Schedule G: Executory Contracts and Unexpired Leases|106H Schedule H: Your Codebtors
410 Proof of Claim|410S1 Notice of Mortgage Payment Change|410S2 Notice of Postpetition Mortgage Fees, Expenses, and Charges
122A-1 Chapter 7 Statement of Your Current Monthly Income|106D Schedule D: Creditors Who Have Claims Secured by Property
"""
COMPANY_SCHEDULES = """
202 Declaration Under Penalty of Perjury for Non-Individual Debtors|206Sum Summary of Assets and Liabilities for Non-Individuals|410 Proof of Claim
206A/B Schedule A/B: Assets - Real and Personal Property|207 Statement of Financial Affairs for Non-Individuals Filing for Bankruptcy
206H Schedule H: Codebtors|206G Schedule G: Executory Contracts and Unexpired Leases|425C Monthly Operating Report for Small Business Under Chapter 11
"""
ASKED_OF_DEBTORS = (
    "Do any creditors have claims secured by your property?",
    "What is your current marital status?",
    "Did you have any income from employment or from operating a business during this year?",
    "Do you have any codebtors?",
    "Within 1 year before you filed for bankruptcy, did you make a payment on a debt you owed anyone who was an insider?",
    "Has this claim been acquired from someone else?",
    "How much is the claim?",
    "Total personal property, from Schedule A/B",
    "Copy line 63, Total of all property on Schedule A/B",
    "What is the basis of the claim?",
    "Are you filing jointly with your spouse?",
)
APPEARANCES = {
    "us/fed/ca2": (
        "ACKNOWLEDGMENT AND NOTICE OF APPEARANCE",
        "NOTICE OF APPEARANCE FOR SUBSTITUTE, ADDITIONAL, OR AMICUS COUNSEL",
    ),
    "us/fed/ca7": ("APPEARANCE & CIRCUIT RULE 26.1 DISCLOSURE STATEMENT",),
}
LETTERS = """
Citation of Supplemental Authority Pursuant to Fed. R. App. P. 28(j)|Notice of Supplemental Authority under Rule 28(j)|Response to Rule 28(j) Letter
Request for 30-Day Extension of Time to File Opening Brief|Scheduling Notification|Notice of Unavailability for Oral Argument|Status Report
Letter Advising of Automatic Stay|Request for Extension of Time to File Record Excerpts|Correction to Appellee's Brief|Request to Reschedule Oral Argument
Withdrawal of Motion to Expedite|Substitution of Public Officer under Fed. R. App. P. 43(c)|Settlement in Principle and Request to Hold Appeal in Abeyance
"""
