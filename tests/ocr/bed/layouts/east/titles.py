"""Titles as they stand on papers of the East and South, by kind; {left} and {right} are roles, {name} is a party, {someone} anyone."""

COMPLAINT = """
Verified Complaint|Complaint and Demand for Jury Trial|Civil Action Complaint|First Amended Complaint and Jury Demand|Complaint for Damages
Complaint to Quiet Title and for Declaratory Relief|Verified Complaint for Foreclosure of Mortgage|Petition for Damages|Complaint for Breach of Contract
Complaint, Jury Demand, Designation of Trial Counsel and Certification Pursuant to R. 4:5-1|Bill of Complaint|Warrant in Debt|Statement of Claim
Verified Complaint for Specific Performance and Injunctive Relief|Complaint for Partition of Real Property|Third-Party Complaint|Amended Complaint
"""
ANSWER = """
Verified Answer|Answer with New Matter|Answer, Affirmative Defenses and Crossclaims|Verified Answer to Amended Complaint with Cross-Claims
Answer and Affirmative Defenses to Complaint|{right}'s Answer and Grounds of Defense|Answer of {right} {name} to Amended Complaint
Answer, Separate Defenses, Crossclaim for Contribution and Indemnification, Answer to Crossclaims and Jury Demand|Exceptions and Answer
Answer, New Matter and New Matter Cross-Claim Pursuant to Pa.R.C.P. 1031.1|Answer and Counterclaim|Answer and Special Defenses|Reply to New Matter
"""
MOTION = """
Notice of Motion|Notice of Motion for Summary Judgment|Motion for Summary Judgment|{right}'s Motion to Dismiss|Motion to Dismiss for Failure to State a Claim
Notice of Motion to Compel Discovery and for an Extension of the Note of Issue Deadline|{left}'s Motion for Extension of Time|Motion in Limine
{right}'s Preliminary Objections to {left}'s Amended Complaint|Petition to Open Default Judgment|Demurrer and Plea in Bar|Motion to Strike
Notice of Motion to Extend Discovery Pursuant to R. 4:24-1(c)|Motion to Compel Depositions|Request to Revise|Motion to Open Judgment
{right}'s Motion to Dismiss Pursuant to Court of Chancery Rule 12(b)(6)|Motion to Expedite Proceedings|Motion for Protective Order
{right} {name}'s Motion to Compel Better Responses to First Request for Production|Motion to Set Aside Default|Motion for Rehearing
{left}'s Motion for Final Summary Judgment of Foreclosure and for Attorney's Fees|Motion for Continuance and Request for Hearing
Motion for Preliminary Injunction|Motion to Consolidate|Peremptory Exception of No Right of Action|Declinatory Exception of Improper Venue
Order to Show Cause for Preliminary Injunction and Temporary Restraining Order|Motion to Enforce Litigant's Rights|Notice of Cross-Motion
Rule to Show Cause|Motion for Leave to Amend Complaint|Line Withdrawing Motion|Motion to Stay Discovery Pursuant to O.C.G.A. § 9-11-12(j)
Motion for Summary Judgment Pursuant to CPLR 3212|Notice-Motion-Order|{right}'s Motion for Judgment on the Pleadings
"""
ORDER = """
Order|Decision and Order|Short Form Order|Consent Order|Order Granting Motion to Dismiss|Scheduling Order|Memorandum of Decision
Order Granting {left}'s Motion for Partial Summary Judgment|Order on Motion to Compel|Preliminary Conference Order|Order of Reference
Final Judgment of Foreclosure|Order Setting Non-Jury Trial and Pretrial Deadlines|Final Order and Decree|Agreed Order of Dismissal
[Proposed] Order Governing Case Schedule|Order Denying Preliminary Injunction|Judgment and Order Overruling Exceptions|Order of Dismissal Without Prejudice
"""
STIPULATION = """
Stipulation of Discontinuance|Stipulation of Dismissal With Prejudice|Stipulation Extending Time to Answer|Consent Motion for Extension of Time
Praecipe to Settle, Discontinue and End|Stipulation and [Proposed] Order Governing the Production and Exchange of Confidential Information
Stipulation and Order of Dismissal|Joint Stipulation for Substitution of Counsel|Stipulation of Settlement|Agreed Stipulation of Facts
Consent Order Extending Time to Respond to the Complaint|Stipulation to Adjourn Motion
"""
DECLARATION = """
Affirmation in Support|Affirmation in Opposition to Motion for Summary Judgment|Affidavit of {someone}|Certification of {someone}, Esq.
Affirmation of {someone} in Further Support of Cross-Motion|Affidavit of Merit Pursuant to N.J.S.A. 2A:53A-27|Certificate of Merit as to {name}
Affidavit of {someone} in Support of {left}'s Motion for Summary Judgment|Affidavit of Non-Military Service|Verification
Affidavit of Amount Due|Affidavit of {someone} Pursuant to O.C.G.A. § 9-11-9.1|Affirmation of Good Faith|Certification of Counsel in Support of Motion
"""
NOTICE = """
Notice of Entry|Notice of Appearance|Notice of Appearance and Designation of E-Mail Addresses|Praecipe for Entry of Appearance|Note of Issue
Notice of Lis Pendens|Notice of Deposition Duces Tecum of {someone}|Notice of Serving Answers to Interrogatories|Notice of Appeal
Notice of Medical, Dental or Hospital Records|Demand for a Verified Bill of Particulars|Notice of Hearing|Notice of Filing|Entry of Appearance
Request for Production of Documents|{left}'s First Set of Interrogatories to {right}|Combined Demands|Notice of Service of Discovery
Notice of Voluntary Dismissal Without Prejudice|Notice to Take Video Deposition|Notice of Rejection|Pretrial Memorandum of {right}
Verified Bill of Particulars|Civil Case Information Statement|Expert Witness Disclosure Pursuant to CPLR 3101(d)|Notice of Offer of Judgment
Notice of Cancellation of Special Set Hearing|Suggestion of Bankruptcy|Certificate Prerequisite to Service of a Subpoena Pursuant to Rule 4009.22
Certificate of Readiness|Designation of Witnesses|Request for Copies|Plaintiff's Exhibit List|Jury Demand|Claim for Jury of Six
"""
SPANISH = """
Demanda|Contestación a la demanda|Contestación a demanda y reconvención|Moción de desestimación|Moción en solicitud de prórroga
Moción asumiendo representación legal|Moción en cumplimiento de orden|Oposición a moción de sentencia sumaria|Moción informativa
Solicitud de sentencia sumaria|Moción solicitando anotación de rebeldía y sentencia|Réplica a oposición|Moción de reconsideración
Moción solicitando transferencia de vista|Aviso de desistimiento voluntario|Moción para que se dicte sentencia en rebeldía al amparo de la Regla 45
Moción conjunta sobre estipulación|Informe para el manejo del caso|Orden|Sentencia parcial|Moción al expediente judicial
Solicitud de orden protectora al amparo de la Regla 23.2 de Procedimiento Civil|Moción solicitando emplazamiento por edicto
"""
ESTATE = """
Petition for Probate and Letters Testamentary|Petition for Administration|Citation|Objections to Probate|Notice of Probate|Account of Executor
Petition for Summary Administration|Petition for Letters of Administration c.t.a.|Waiver of Process; Consent to Probate|Affidavit of Heirship
Petition to Compel Production of Will and for Turnover Pursuant to SCPA 2103|Renunciation of Nominated Executor|Decree Granting Probate
Notice to Creditors|Petition for Discharge|Verified Inventory|Order Admitting Will to Probate and Appointing Personal Representative
Petition to Determine Homestead Status of Real Property|Statement of Claim Against Estate|Oath of Personal Representative and Designation of Resident Agent
Order Authorizing Sale of Real Property|Waiver of Accounting and Portion of Petition for Discharge; Receipt of Beneficiary and Consent to Discharge
"""
CHILD = """
Order of Fact-Finding and Disposition|Shelter Order|Petition for Adjudication of Dependency|Case Plan|Judicial Review Social Study Report
Order on Judicial Review|Notice of Hearing|Guardian ad Litem's Motion to Compel Services|Motion for Reunification|Order Appointing Attorney ad Litem
Temporary Order of Custody|Motion to Modify Case Plan|Permanency Hearing Report|Order on Permanency Hearing|Notice of Change of Placement
"""
FAMILY = """
Petition for Custody|Petition for Modification of an Order of Visitation|Family Offense Petition|Temporary Order of Protection|Order of Protection
Order on Motion|Support Petition|Petition for Violation of Support Order|Decision After Fact-Finding Hearing|Order to Show Cause for Custody
Objection to Order of Support Magistrate|Notice of Motion to Dismiss Petition|Order Directing Forensic Evaluation|Paternity Petition|Writ of Habeas Corpus
"""
ARTICLE_78 = """
Verified Petition|Notice of Petition|Verified Answer and Return|Order to Show Cause|Decision, Order and Judgment|Affirmation in Opposition
Memorandum of Law in Support of Verified Petition|Answering Affirmation of {someone}|Notice of Cross-Motion to Dismiss the Petition
"""
BY_KIND = {
    "complaint": COMPLAINT,
    "answer": ANSWER,
    "motion": MOTION,
    "order": ORDER,
    "stipulation": STIPULATION,
    "declaration": DECLARATION,
    "notice": NOTICE,
    "spanish": SPANISH,
    "estate": ESTATE,
    "child": CHILD,
    "family": FAMILY,
    "article 78": ARTICLE_78,
}


def titles_of(kind: str) -> list[str]:
    return BY_KIND[kind].strip().replace("\n", "|").split("|")
