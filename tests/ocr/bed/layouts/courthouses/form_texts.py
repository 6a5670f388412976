"""What the printed forms of Kentucky, Connecticut and Nassau County say, line by line; "[]" is a square to tick, "___" a blank to fill."""

import re
from html import escape as esc

from tests.ocr.bed.layouts.courthouses import suits, townsfolk
from tests.ocr.bed.making import Matter

SUMS = r"amount|balance|income|value|owned|expenses|Accounts|bonds|TOTAL|Receipts|Disbursements|Funeral|assistance|goods|fixed at|estate"
DATES = r"\bon$|date|until|set for|continued to|ending|expires|\bthe$|instrument"
REASONS = ("see attached", "counsel is in trial elsewhere", "loss of employment", "illness in the family", "")


def filled(m: Matter, line: str, *, left_blank: bool = False) -> str:
    """A line of a form as HTML: its squares ticked or not, its blanks typed in after what stands before them, or left."""
    first, *rest = line.split("___")
    text, before = esc(first), first
    for part in rest:
        typed = "" if left_blank or m.rng.random() < 0.15 else _answer(m, before.strip())
        text += f"<span class='blank typed'>{esc(typed) or '&emsp;' * 5}</span>{esc(part)}"
        before = part
    while "[]" in text:
        cross = "" if left_blank else m.dice("", "", "X")
        text = text.replace("[]", f"<span class=sq>{cross}</span>", 1)
    return text


def _answer(m: Matter, before: str) -> str:
    if re.search(r"years|persons|age|am$", before):
        return str(m.rng.randint(2, 6) if "persons" in before else m.rng.randint(19, 64))
    if re.search(DATES, before):
        return m.prose["date"]
    if re.search(SUMS, before):
        return f"${m.rng.randint(180, 48000):,}.{m.dice('00', '00', '50')}"
    if re.search(r"address|resided|location", before):
        return townsfolk.street(m.rng, suits.place_of(m))
    if re.search(r"eason|because|explain|harges|Facts|ecommendation|following|Other|consists", before):
        return m.rng.choice(REASONS)
    return townsfolk.person(m.rng)


KENTUCKY = {
    "AOC-105": """
TO: DEFENDANT ___
You are hereby notified a legal action has been filed against you in this Court demanding relief as shown on the document delivered to you.
Unless a written defense is made by you or your attorney within twenty (20) days following delivery, a judgment by default may be taken against you.
The name(s) and address(es) of the party or parties demanding relief against you are shown on the document delivered to you with this Summons.
PROOF OF SERVICE
[] This Summons was served by delivering a true copy and the Complaint (or other initiating document) to: ___
[] Not Served because: ___
""",
    "AOC-280": """
Pursuant to CR 77.04, you are hereby notified that a judgment was entered by the Clerk on ___
The judgment may be examined at the office of the Clerk during regular hours.
[] A copy was mailed to the parties and counsel of record at the addresses shown.
The amount of the judgment is ___
""",
    "AOC-150": """
Comes the affiant and states that judgment was entered against the above-named Defendant on ___
The unpaid balance of the judgment, with interest and court costs, is ___
[] Affiant believes that the following person holds property belonging to the judgment debtor: ___
[] This is the first order sought against this garnishee.
Affiant requests that the Clerk issue an Order of Garnishment.
NOTICE TO JUDGMENT DEBTOR
There are certain exemptions under federal and state law which you may be able to claim with respect to your property.
You must file an affidavit to challenge the garnishment within ten (10) days of the day it was received.
""",
    "AOC-026": """
Comes the movant, under oath, and requests the Court to permit the filing of this action without payment of costs or fees.
[] I am a poor person as defined by KRS 453.190.
My monthly income after taxes is ___
Number of persons in my household: ___
My present address is ___
I understand that if my circumstances change I may be required to pay.
ORDER
[] GRANTED. The movant may proceed without payment of costs. [] DENIED.
""",
    "AOC-025": """
THE COMMONWEALTH OF KENTUCKY TO: ___
YOU ARE COMMANDED TO APPEAR BEFORE:
[] The Jefferson Circuit Court [] The Grand Jury [] Other (specify): ___
on the ___ to testify on behalf of the party named below, and to produce the following: ___
Failure to appear is punishable as contempt of court.
PROOF OF SERVICE
This Subpoena was served by delivering a true copy to: ___
""",
    "AOC-237": """
Comes the movant and moves the Court to continue the matter set for ___
The reason for the motion is ___
[] Opposing counsel has been told of the motion and has no objection.
[] Opposing counsel objects.
ORDER
The motion is [] GRANTED [] DENIED. The matter is continued to ___
""",
    "AOC-491": """
Comes the Defendant, with aid of counsel, and moves this Court to permit a withdrawal of the former plea and to enter a plea of guilty.
1. My full name is as shown above. My age is ___
2. My judgment is not now impaired by drugs, alcohol or medication.
3. I have reviewed a copy of the indictment and told my attorney all the facts known to me concerning my charges.
4. I further understand the Constitution guarantees to me the right not to testify against myself, and to a speedy and public trial by jury.
5. In return for my guilty plea the Commonwealth has agreed to recommend to the Court the sentence set forth on the attached offer.
6. I declare my plea of guilty is freely, knowingly, intelligently and voluntarily made.
""",
    "AOC-491.1": """
In exchange for the Defendant's plea of guilty the Commonwealth offers the following:
1. Charges: ___
2. Amended charges: ___
3. Facts of the case: ___
4. Recommendation on a plea of guilty: ___
[] The Commonwealth takes no position on probation. [] The Commonwealth opposes probation.
This offer expires on ___
""",
    "AOC-365": """
The undersigned surety requests the Court to be released from the bond posted on ___
The amount of the bond is ___
The reason for the request is ___
[] The Defendant has been surrendered to the jailer of the county.
""",
    "AOC-334": """
I state under oath that I am unable to pay for the services of an attorney and ask that counsel be appointed.
Monthly income from wages: ___ Public assistance: ___
Property owned: ___
Monthly expenses for rent, food and utilities: ___
I understand that a false statement may be punished as perjury.
ORDER
[] The Department of Public Advocacy is appointed. [] The request is denied.
""",
    "AOC-805": """
Petitioner states that the above-named person died testate on ___
At the time of death the decedent resided at ___
The decedent left the following surviving spouse and heirs at law: ___
The estimated value of the personal property is ___ and of the real estate ___
[] The will requests that no surety be required on the bond of the executor.
Petitioner requests that the instrument be admitted to probate and that letters be granted.
""",
    "AOC-841": """
The undersigned fiduciary states that the following is an inventory of all property of the estate at the date of death:
Real estate (location and fair cash value): ___
Stocks and bonds: ___
Accounts in banks: ___
Household goods: ___
TOTAL: ___
""",
    "AOC-850": """
[] Periodic [] Final Settlement for the period ending ___
Receipts of the estate: ___
Disbursements, as shown by cancelled checks or receipts: ___
Balance remaining for distribution: ___
[] All claims presented have been paid. [] Fiduciary's fee has been waived.
This settlement lies over for exceptions until the date set by the Court.
""",
    "AOC-830": """
Petitioner requests the Court to dispense with the administration of this estate under KRS 395.455.
[] The exemption of the surviving spouse alone equals or exceeds the probatable estate.
[] The amount of preferred claims equals or exceeds the estate.
The property consists of ___
Funeral bill, paid by ___
""",
    "AOC-806": """
The instrument dated ___ was produced and offered for probate as the last will of the decedent.
IT IS ORDERED that the instrument be admitted to probate and recorded.
IT IS FURTHER ORDERED that the person named is appointed and bond fixed at ___
[] Surety is waived. [] Surety is approved.
""",
}
CONNECTICUT = """
The above-named party, appearing in this case, respectfully requests that the court grant the relief described in the title of this form.
[] A judgment or order was entered by the court on (date) ___
[] The judgment or order remains unsatisfied in the amount of ___
[] There has been a substantial change in circumstances as follows (explain): ___
[] The person filing is represented by an attorney. [] The person filing is self-represented.
[] The other party agrees to this request. [] The other party does not agree. [] Not known.
Reasons (Attach additional sheets if necessary): ___
[] I agree to accept papers (service) electronically in this case under Practice Book Section 10-13.
I have read this form and I certify that the statements in it are true to the best of my knowledge and belief.
"""
CERTIFIED = """
I certify that a copy of this document was or will immediately be mailed or delivered electronically or non-electronically on (date) ___ to all attorneys and
self-represented parties of record and that written consent for electronic delivery was received from all who were or will immediately be electronically served.
"""
ORDERED = """
The court, having considered the matter, hereby orders: [] Granted [] Denied [] Other: ___
By the Court (Judge/Assistant Clerk) ___ Date ___
"""
NASSAU = {
    "V": """
The petitioner is awarded sole residential custody of the children, who have lived with that parent since {date}.
The respondent shall have parenting time on alternate weekends from Friday at 6:00 p.m. to Sunday at 6:00 p.m.
Exchanges shall take place at the lobby of the police precinct nearest the residence at {street}.
Neither parent shall remove the children from the State without the written consent of the other.
""",
    "O": """
The respondent shall stay away from the petitioner, the home at {street}, the school, and the place of employment.
The respondent shall refrain from assault, stalking, harassment, menacing, reckless endangerment and intimidation.
The respondent shall surrender any firearms to the nearest precinct no later than {date}.
This order shall remain in force until and including the date stated above or until further order of the Court.
""",
    "F": """
The respondent is chargeable with the support of the child and is possessed of sufficient means to provide it.
The respondent shall pay {amount} monthly to the petitioner through the Support Collection Unit, commencing {date}.
Retroactive support is fixed in the sum of {amount}, to be paid at the rate of $25.00 weekly.
The respondent shall maintain health insurance, available through employment, for the benefit of the child.
The non-custodial parent's pro rata share of unreimbursed medical expense is 61%.
""",
    "P": """
The child was born out of wedlock on {date} in the County of Nassau.
Both parties submitted to a genetic marker test; the report dated {date} was received in evidence without objection.
The Court finds by clear and convincing proof as set forth on the record.
The Commissioner of Health shall be notified so that the certificate of birth may be amended.
""",
}
