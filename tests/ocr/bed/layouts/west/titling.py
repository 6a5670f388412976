"""Titles of papers as state courts of the Midwest and the West see them, by region and kind; {left}, {right} and {someone} are names."""

from collections.abc import Callable
from random import Random

Titled = Callable[[Random, str, dict[str, str]], str]
COMMON = {
    "complaint": """Complaint|Complaint at Law|Verified Complaint|First Amended Complaint|Complaint for Damages|Complaint and Jury Demand
Class Action Complaint
Complaint for Breach of Contract, Unjust Enrichment, and Account Stated|Complaint for Foreclosure of Mortgage|Complaint for Declaratory Judgment
Complaint in Forcible Entry and Detainer|Second Amended Complaint for Personal Injury and Wrongful Death|Third-Party Complaint
Complaint for Damages: Negligence; Premises Liability; Loss of Consortium|Complaint to Quiet Title""",
    "answer": """Answer|Answer and Affirmative Defenses|Answer to Complaint
{right}'s Answer and Affirmative Defenses to Plaintiff's First Amended Complaint
Answer, Affirmative Defenses and Counterclaim|Answer and Jury Demand|Separate Answer of {right}|Answer of {right} to Complaint; Demand for Jury Trial""",
    "motion": """Motion for Summary Judgment|{left}'s Motion to Compel Discovery Responses|Motion to Dismiss
Motion for Leave to File Amended Complaint Instanter
{right}'s Motion to Vacate Default Judgment|Agreed Motion for Extension of Time|Motion for Default Judgment|Motion to Withdraw as Counsel
{right}'s Motion to Dismiss for Failure to State a Claim upon Which Relief Can Be Granted|Motion for Protective Order|Motion to Consolidate
Unopposed Motion to Continue Trial|Emergency Motion for Temporary Restraining Order|Motion for Substitution of Judge|Motion to Quash Service
{left}'s Response in Opposition to {right}'s Motion for Partial Summary Judgment|Motion in Limine to Exclude Testimony of {someone}
Combined Motion to Dismiss and Memorandum in Support Thereof|Motion for Alternate Service""",
    "order": """Order|Agreed Order|Order Granting Motion for Summary Judgment|Case Management Order|Order of Dismissal with Prejudice|Judgment Entry
Scheduling Order and Order for Jury Trial|Order to Show Cause|Findings of Fact, Conclusions of Law, Order for Judgment, and Judgment
Order on {right}'s Motion to Compel Arbitration|Stipulated Protective Order|Order Appointing Receiver|Amended Judgment|Default Judgment""",
    "notice": """Notice of Motion|Notice of Hearing|Notice of Appearance|Notice of Filing|Notice of Appeal|Notice of Deposition of {someone}
Notice of Dismissal
Notice of Substitution of Counsel|Notice of Remote Hearing|Notice of Service of Discovery|Notice of Pendency of Action|Notice of Change of Firm Address
Notice of Intent to Serve Subpoena|Notice of Voluntary Dismissal Without Prejudice|Jury Demand""",
    "declaration": """Affidavit of {someone}|Declaration of {someone}|Affidavit of {someone} in Support of Motion for Summary Judgment
Declaration of {someone} in Opposition to Motion to Dismiss|Affidavit of Attorney Fees and Costs|Affidavit of Non-Military Service""",
    "stipulation": """Stipulation of Dismissal|Stipulation to Dismiss with Prejudice|Stipulation and Order to Extend Time to Answer
Joint Stipulation of Facts
Stipulated Motion and Order of Dismissal""",
    "proof of service": """Certificate of Service|Affidavit of Service|Return of Service|Proof of Service by Mail|Affidavit of Mailing""",
}
REGIONS = {
    "illinois": {
        "motion": """Motion to Dismiss Pursuant to 735 ILCS 5/2-615|{right}'s Combined Motion to Dismiss Pursuant to 735 ILCS 5/2-619.1
Motion for Default and Prove-Up|Petition for Rule to Show Cause|Motion to Strike Affirmative Defenses""",
        "complaint": """Complaint at Law|Complaint at Law and Jury Demand|Complaint in Chancery|Verified Complaint for Injunctive and Other Relief""",
        "notice": """Notice of Motion|Rule 213(f)(3) Disclosures|Rule 222(b) Affidavit|Notice of Court Date for Motion""",
    },
    "ohio": {
        "motion": """Motion for Summary Judgment Pursuant to Civ.R. 56(C)|{right}'s Motion for Judgment on the Pleadings|Motion to Stay Pending Arbitration
Motion for Leave to Plead|Brief in Opposition to {right}'s Motion for Summary Judgment""",
        "complaint": """Complaint in Foreclosure|Complaint with Jury Demand Endorsed Hereon|Complaint for Money Judgment|Petition for Damages|Petition
Complaint for Replevin and Money Damages|Petition for Wrongful Death""",
        "order": """Journal Entry|Judgment Entry and Decree in Foreclosure|Magistrate's Decision|Entry Granting Extension of Time to Plead""",
    },
    "plains": {
        "complaint": """Summons and Complaint|Petition at Law and Jury Demand|Complaint for Damages|Complaint and Demand for Jury Trial
Complaint on Note and for Foreclosure
Complaint for Declaratory Relief, Injunctive Relief, and Damages""",
        "motion": """Notice of Motion and Motion for Summary Judgment|Memorandum of Law in Support of Motion for Temporary Injunction
Motion to Correct Error
Motion for Change of Venue from the Judge|Resistance to Motion to Compel|Notice of Motion and Motion to Dismiss for Failure to State a Claim""",
        "notice": """Appearance by Attorney in Civil Case|Certificate of Readiness|Notice of Assignment|Civil Cover Sheet Certification""",
    },
    "mountain": {
        "complaint": """Complaint and Jury Demand|Complaint for Damages and Demand for Jury Trial|Complaint (Tort - Motor Vehicle)
Verified Complaint in Special Proceeding
Complaint (Breach of Contract; Declaratory Relief)|Complaint Under Simplified Civil Procedure|Complaint to Recover Damages for Bad Faith""",
        "motion": """Motion to Dismiss Pursuant to Rule 12(b)(5)|Forthwith Motion for Extension of Time|Motion for Determination of Question of Law
{right}'s Motion to Strike Jury Demand|Motion to Compel Arbitration and Stay Proceedings
Opposition to Motion to Dismiss and Countermotion for Fees""",
        "order": """Order re: Defendant's Motion for Summary Judgment|Delay Reduction Order|Order Setting Civil Jury Trial, Pre-Trial, and Calendar Call
Findings of Fact, Conclusions of Law, and Order|Trial Management Order""",
        "notice": """Notice of Entry of Order|Initial Appearance Fee Disclosure|Notice of Early Case Conference
Certificate Regarding Compulsory Arbitration
District Court Civil Case Cover Sheet|Notice of Scheduling Conference""",
    },
    "texas": {
        "probate": """Application for Probate of Will and Issuance of Letters Testamentary
Application to Determine Heirship and for Letters of Administration
Inventory, Appraisement, and List of Claims|Application for Appointment of Permanent Guardian of the Person and Estate|Proof of Death and Other Facts
Application for Probate of Will as a Muniment of Title|Affidavit in Lieu of Inventory, Appraisement and List of Claims|Small Estate Affidavit
Contest to Application for Probate of Will and Opposition to Issuance of Letters Testamentary|Annual Account|Application for Sale of Real Property""",
        "order": """Order Admitting Will to Probate and Authorizing Letters Testamentary|Judgment Declaring Heirship|Order Appointing Guardian ad Litem
Order Setting Hearing and Requiring Appearance|Order Approving Inventory, Appraisement and List of Claims""",
        "notice": """Notice of Hearing|Notice to Beneficiaries Under Texas Estates Code § 308.002|Notice of Filing of Business Records Affidavit""",
    },
    "texas family": {
        "complaint": """Original Petition for Divorce|First Amended Original Petition for Divorce|Petition to Modify the Parent-Child Relationship
Original Petition in Suit Affecting the Parent-Child Relationship|Petition to Establish Parentage|Original Petition for Annulment""",
        "motion": """Motion for Enforcement of Child Support Order and Order to Appear|Motion to Confirm Child Support Arrearage|Motion for Genetic Testing
Motion for Temporary Orders|Motion to Transfer Venue Under Texas Family Code § 155.201|Motion for Appointment of Amicus Attorney""",
        "order": """Temporary Orders|Final Decree of Divorce|Order in Suit Affecting the Parent-Child Relationship|Income Withholding for Support
Agreed Final Order in Suit to Modify Parent-Child Relationship|Standing Order Regarding Children, Property and Conduct of the Parties""",
        "notice": """Notice of Hearing for Temporary Orders|Waiver of Service|Notice of Filing of Business Records Affidavit|Notice of Nonsuit
Designation of Lead Counsel""",
    },
    "california": {
        "probate": """Petition for Letters of Administration with Full Authority Under the Independent Administration of Estates Act
First and Final Report of Executor; Petition for Settlement Thereof; for Allowance of Compensation; and for Final Distribution
Petition to Determine Title to Real Property (Prob. Code, § 850)|Spousal Property Petition|Petition for Appointment of Probate Conservator
Second Account and Report of Conservator; Petition for Fees|Petition for Instructions (Prob. Code, § 17200)|Objections to First Account Current
Ex Parte Petition for Special Letters of Administration|Petition for Order Authorizing Proposed Action (Substituted Judgment)""",
        "order": """Order for Final Distribution|Order Appointing Temporary Conservator|Order Confirming Sale of Real Property
Order After Hearing on Petition for Instructions""",
        "notice": """Notice of Hearing on Petition|Notice of Proposed Action|Request for Special Notice|Declaration re: Disclosure of Income""",
        "juvenile": """Jurisdiction/Disposition Report|Six-Month Status Review Report|Request to Change Court Order (Welf. & Inst. Code, § 388)
Detention Report
Application for Commitment of CASA Volunteer|Motion for De Facto Parent Status|Notice of Intent to File Writ Petition|Addendum Report""",
    },
    "appeals": {
        "brief": """Appellant's Opening Brief|Respondent's Brief|Brief of Appellant|Appellee's Brief|Appellant's Reply Brief|Brief on the Merits
Cross-Appellant's Reply Brief
Application for Leave to File Amicus Curiae Brief and Brief of Amicus Curiae in Support of Respondent""",
        "motion": """Motion to Dismiss Appeal|Motion for Extension of Time to File Appellant's Brief
Motion to Augment the Record on Appeal; Declaration of {someone}
Petition for Rehearing|Motion for Stay Pending Appeal|Unopposed Motion to Abate Appeal|Request for Judicial Notice""",
    },
}


WARDS = ("Guardian of", "onservator", "Annual Account")
DEAD = (
    "Will",
    "Heirship",
    "Testamentary",
    "Executor",
    "Small Estate",
    "Administration",
    "Inventory",
    "Distribution",
    "Spousal",
)


def _fits(title: str, whose: str) -> bool:
    """Whether a title is about the living or the dead as the one is whose matter it is."""
    living = whose.startswith(("Proposed Ward", "Ward", "Conservatee"))
    return not any(word in title for word in (DEAD if living else WARDS))


def titled(region: str = "", *, upper: float = 0.75, own_share: float = 0.6) -> Titled:
    """Chooser of a title: of the region's own every second time, where it has any of that kind; mostly in capitals."""

    def choose(rng: Random, kind: str, names: dict[str, str]) -> str:
        own, common = REGIONS.get(region, {}).get(kind), COMMON.get(kind)
        text = own if own and (not common or rng.random() < own_share) else common
        titles = (text or COMMON["notice"]).replace("\n", "|").split("|")
        title = rng.choice([one for one in titles if _fits(one, names["left"])]).format(**names)
        return title.upper() if rng.random() < upper else title

    return choose
