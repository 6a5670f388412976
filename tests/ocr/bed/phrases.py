"""The stuff law prose is made of: openings, who does what, and whole sentences by kind of paper, with places to fill."""

OPENINGS = """
Moreover,|Accordingly,|In addition,|On or about {date},|Upon information and belief,|At all relevant times,|Notwithstanding the foregoing,
As set forth in Exhibit {exhibit},
Here,|First,|Second,|Finally,|Even so,|By contrast,|For this reason alone,|Pursuant to {statute},|During the meet and confer of {date},
In its papers,|To date,|Before {date},
"""
WHO = """
{left}|{right}|counsel for {left}|counsel for {right}|the moving party|the responding party|the custodian of records|the witness
the undersigned|the appraiser|the insurer|the managing agent|the arbitrator|the special master|the lessee|the guarantor|the escrow officer
"""
DID = """
contends that|has not shown that|received written notice that|admits for purposes of this paper only that|testified under oath that|was aware that
specifically denies that
failed to disclose that|represented in writing that|does not dispute that|found that|acknowledged on the record that|later learned that
asserts, without citation, that
"""
WHAT = """
the agreement of {date} required payment of {amount} within {days} days|the premises were vacant when the inspection took place
the statute of limitations had run before the complaint was filed|the invoices attached as Exhibit {exhibit} remain unpaid
no genuine dispute of material fact exists as to the second cause of action|the subject vehicle was traveling north on {street}
the documents are protected from disclosure by the attorney-client privilege|the notice did not state the amount in arrears
service was made by leaving a copy with a person of suitable age at {street}|the repairs cost {amount} more than the estimate
good cause exists to continue the hearing by at least {days} days|the equipment was never delivered to the job site
the balance of hardships tips sharply in favor of the moving party|the signature on page {page} is not that of {someone}
the request is overbroad, unduly burdensome and not proportional to the needs of the case|the deposit of {amount} was wrongfully withheld
jurisdiction is proper in this county because the acts complained of occurred here|the deductions taken in {month} were not authorized
the policy excluded losses caused by earth movement, settling or subsidence|{someone} had ceased to be an officer of the company
the second amended schedule governs all deadlines falling after {date}|venue lies in the judicial district where the property is situated
"""
TAILS = """
 (Ex. {exhibit} at {page}.)| ({someone} Decl. ¶¶ {page}-{pageafter}.)|, as {cite} makes plain| (Doc. {page} at {exhibitno}:{exhibitno}.)
, and no court has held otherwise
 See {cite}.|, to its detriment in a sum of not less than {amount}|, all to be proved at trial|; see also {statute}|, as more fully set out below
"""
ANY = """
The standard is well settled. {cite}.|A party seeking relief under {statute} bears the burden of showing diligence. {cite}.|The facts are these.
This action is related to {suit}, Case No. {number}, now pending before another department.|{cite} (internal quotation marks and citation omitted).
The matter was called in due course on {date}; counsel stated their appearances and {someone} was sworn.
That argument cannot be squared with {statute}.
“A court may not supply what the parties have left out.” {cite}.|The Court is not persuaded.|Nothing in {statute} compels a different result.
The relevant chronology is undisputed: notice was mailed on {date}, the response was due {days} days later, and none came.
"""
BY_KIND = {
    "complaint": """
{left} is, and at all times mentioned was, a resident of this county.|The true names and capacities of the defendants sued as DOES are unknown.
As a direct and proximate result of the conduct alleged, {left} has been damaged in the amount of {amount}, plus interest at the legal rate.
{left} performed all conditions, covenants and promises required under the contract, except those excused.
{left} demands trial by jury on all issues so triable.
WHEREFORE, {left} prays for judgment against {right}, and each of them, for {amount}, costs of suit, and such other relief as is just.
{right} owed a duty of ordinary care and breached that duty on {date} at or near {street}.|{left} incorporates the preceding paragraphs by reference.
""",
    "motion": """
PLEASE TAKE NOTICE that on the date and at the time stated above, or as soon after as the matter may be heard, the moving party will move as set out here.
This motion is based on this notice, the memorandum below, the declaration of {someone}, and such argument as the Court may hear.
The complaint does not state facts sufficient to constitute a cause of action.|Counsel conferred on {date} and could not resolve the dispute.
Leave to amend would be futile. {cite}.|The responses served on {date} consist of boilerplate objections.
Counsel for {left} does not oppose the extension.
For these reasons the moving party asks that the motion be granted and that costs of {amount} be awarded.|No trial date will be disturbed.
""",
    "answer": """
{right} denies each and every allegation of paragraph {page}.
{right} lacks knowledge sufficient to form a belief as to paragraph {page} and on that basis denies it.
AS A FIRST AFFIRMATIVE DEFENSE, {right} alleges that the complaint is barred by the statute of limitations, {statute}.
AS A FURTHER DEFENSE, {right} alleges that {left} failed to mitigate the damages claimed, if any.
{right} admits that the parties met on {date} and denies the rest.
WHEREFORE, {right} prays that {left} take nothing and that {right} recover costs of suit.
Any loss was caused by persons over whom {right} had no control.
""",
    "notice": """
TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD: PLEASE TAKE NOTICE of the matters set out below.
The undersigned enters an appearance and asks to be served with all papers.
A true copy of the order entered on {date} is attached as Exhibit {exhibit}.|Effective {date}, the offices of counsel are at {street}.
The amount in controversy exceeds $75,000 and the parties are citizens of different states, 28 U.S.C. § 1332(a).
Page {page} of the earlier paper contained an error.
Notice is given to {someone} at the last address known.|This notice is filed within {days} days of service of the complaint.
""",
    "subpoena": """
YOU ARE COMMANDED to appear at {street} on the date stated and to bring the records described in Attachment {exhibit}.
The records sought are the business records of {firm} from {date} to {date}.|Failure to obey without adequate excuse may be a contempt of court.
Reasonable expense of copying will be paid on demand, up to {amount}.
Objections must be served before the earlier of the time for compliance or {days} days.
""",
    "order": """
IT IS HEREBY ORDERED that the motion is GRANTED and the hearing set for {date} is VACATED.|For the reasons that follow, the motion is DENIED.
The Court, having considered the papers and the arguments of counsel, rules as follows.|{left} shall file an amended pleading no later than {date}.
The Clerk shall close the file.|The Court has read the briefs and finds the matter suitable for decision without oral argument.
The parties shall meet and confer and file a joint status report within {days} days.|IT IS SO ORDERED.
""",
    "stipulation": """
IT IS HEREBY STIPULATED AND AGREED by and between {left} and {right}, through their respective counsel, as follows:
The parties enter into this stipulation following their participation in an early neutral evaluation on {date}.
The cut-off for non-expert discovery shall be extended from {date} to {date}.|This stipulation will not affect any other date set by the Court.
The parties believe that an extension of {days} days would facilitate settlement discussions.|No previous extension has been sought or granted.
""",
    "declaration": """
I, {someone}, declare: I am over the age of eighteen and have personal knowledge of the matters stated here.
I am employed by {firm} and am one of the attorneys responsible for this file.
A true and correct copy of the letter of {date} is attached as Exhibit {exhibit}.
I declare under penalty of perjury under the laws of the United States that the foregoing is true and correct.
I make this declaration of my own free will.
On {date} I telephoned opposing counsel and left a message to which no answer came.
""",
    "proof of service": """
I am employed in the county where the mailing took place, over the age of eighteen, and not a party to the cause.
On {date} I served the foregoing by placing a true copy in a sealed envelope with postage fully prepaid, addressed as shown on the service list.
I am readily familiar with this firm's practice of collecting correspondence for mailing.|Executed on {date} at the place shown above.
The mail was deposited the same day in the ordinary course of business.
The envelope for {someone} was returned on {date} and mailed again to {street}.
I attempted personal delivery at {street} on {date} and again the next morning.|The fee for service was {amount}.
""",
    "criminal": """
The Grand Jury charges: On or about {date}, within the District, {right} did knowingly and intentionally possess a firearm, in violation of {crime}.
The government moves to detain {right} as a flight risk and a danger to the community.
Agent {someone} recovered {amount} in currency from the vehicle.
{right} faces a statutory maximum of {days} months and a fine of {amount}.|The guideline range was computed with a total offense level of {exhibitno}.
The wiretap application did not establish necessity, and every fruit of it must be suppressed.|All in violation of {crime}.
""",
    "bankruptcy": """
The petition was filed on {date} and an order for relief was entered.
The automatic stay of 11 U.S.C. § 362(a) remains in effect as to the real property at {street}.
The debtor proposes to pay the trustee {amount} each month for {days} months.
The claim of {someone} is allowed as a general unsecured claim of {amount}.
The meeting of creditors under 11 U.S.C. § 341(a) was continued to {date}.|Adequate protection has not been offered.
""",
    "probate": """
The decedent died on {date}, a resident of this county, leaving property here.
The will of {date} was duly executed in all particulars as required by law.
{someone} is named as executor and consents to act without bond.|The estimated value of the personal property is {amount}.
The heirs and devisees so far as known are listed in Attachment {exhibit}.|No contest has been filed and the time to file one has passed.
""",
    "juvenile": """
The child came to the attention of the Department on {date}, when a neighbor reported that no adult was at home.
Reasonable efforts were made to prevent removal.
The social worker recommends that reunification be offered for {days} days.|The mother has completed {exhibitno} of forty parenting classes.
The Court finds by clear and convincing evidence that return would be detrimental.
The child is placed with a maternal aunt and attends school regularly.
""",
    "appeal": """
The district court had jurisdiction under 28 U.S.C. § 1331; this Court has jurisdiction under 28 U.S.C. § 1291.|Review is de novo. {cite}.
The judgment was entered on {date} and the notice of appeal was timely filed.|The panel in {cite} rejected the very argument made here.
Oral argument is requested because the question is one of first impression.|The record excerpts show otherwise. ({exhibitno}-ER-{page}.)
""",
    "workers": """
The employee testified that, while driving a forklift, {someone} collided with a rack and felt immediate pain.
The authorized treating physician assigned no impairment.
The employer accepted the claim and provided a panel of physicians on {date}.
At an expedited hearing the employee need only show a likely chance of success at trial. {cite}.
Temporary disability benefits are claimed from {date} at a weekly rate of {amount}.
""",
    "spanish": """
COMPARECE la parte demandante, por conducto de la representación legal que suscribe, y muy respetuosamente expone, alega y solicita:
El {fecha} se presentó la demanda de epígrafe por incumplimiento de contrato y daños y perjuicios.
La parte demandada fue emplazada personalmente el {fecha}.
Conforme a la Regla {exhibitno} de Procedimiento Civil, procede conceder el término solicitado.
La suma adeudada asciende a {amount}, más intereses y costas.
POR TODO LO CUAL, se solicita muy respetuosamente a este Honorable Tribunal que declare CON LUGAR la presente moción.
CERTIFICO que en esta misma fecha se notificó copia fiel y exacta de este escrito a los abogados de récord por correo electrónico.
No existe controversia real sobre los hechos esenciales y pertinentes, por lo que procede dictar sentencia sumaria como cuestión de derecho.
La vista señalada para el {fecha} quedó suspendida por enfermedad del abogado de la parte demandada, según consta en el expediente.
El contrato otorgado entre las partes disponía que todo aviso se cursaría por escrito con {days} días de antelación.
Según surge del Anejo {exhibit}, la señora {someone} recibió la comunicación y nada contestó.
La oposición no está acompañada de declaración jurada alguna, ni cita disposición que la sostenga.
""",
    "letter": """
We write on behalf of {left} to request a brief adjournment of the conference now set for {date}.|This is the first request, and {right} consents.
Counsel conferred by telephone for about {days} minutes and could not agree on the scope of Request No. {exhibitno}.
We thank the Court for its attention to this matter.|The reason is that the undersigned is on trial in {suit}, No. {number}.
""",
    "minutes": """
The matter is called for hearing.|There are no appearances by or for {right}.|Counsel submit on the tentative ruling.
The Court's tentative ruling is issued and argued.
The Motion to Compel Further Responses filed by {left} on {date} is Granted in part.
The hearing is continued to {date} at 08:30 AM in this department.
On the Court's own motion, the Final Status Conference is advanced to this date and vacated.|Clerk is to give notice.
Counsel for {left} is ordered to give notice.|The Court has read and considered the moving papers, the opposition and the reply.
Trial is set for {exhibitno} days to begin on {date}.
""",
    "small claims": """
The defendant owes me the sum of {amount} because the deposit was never returned.|I asked for the money in writing on {date} and again in {month}.
The work was to be finished in {days} days and was left half done.|I have photographs and two receipts.
He told me he would pay by {date} and did not.|The car was towed from {street} and came back with a broken mirror.
The repair cost {amount} and the shop will not fix it.
We agreed on the price in a text message.|The landlord kept all of it and sent no list.|I paid {amount} in cash and he gave me no receipt.
""",
}
HEADINGS = """
INTRODUCTION|STATEMENT OF FACTS|PROCEDURAL BACKGROUND|LEGAL STANDARD|ARGUMENT|DISCUSSION|CONCLUSION|JURISDICTION AND VENUE|GENERAL ALLEGATIONS
FIRST CAUSE OF ACTION (Breach of Contract)|THE PARTIES|PRAYER FOR RELIEF|FINDINGS|RELIEF REQUESTED|MEMORANDUM OF POINTS AND AUTHORITIES
"""
SPANISH_HEADINGS = "TRASFONDO PROCESAL|DERECHO APLICABLE|DISCUSIÓN|SÚPLICA|RELACIÓN DE HECHOS"
STATUTES = """
28 U.S.C. § 1332(a)|Fed. R. Civ. P. 12(b)(6)|Cal. Code Civ. Proc. § 437c(c)|Tex. R. Civ. P. 91a|CPLR 3212(b)|42 U.S.C. § 1983|Fed. R. Evid. 702
Cal. Rules of Court, rule 3.1110|Tex. Prop. Code § 24.005|18 U.S.C. § 922(g)(1)|Civil Local Rule 7-3|Evid. Code, § 1152|Bus. & Prof. Code, § 17200
"""
CRIMES = """
18 U.S.C. § 922(g)(1)|21 U.S.C. § 841(a)(1)|18 U.S.C. § 1343|8 U.S.C. § 1326(a)|18 U.S.C. § 371|21 U.S.C. §§ 846 and 841(b)(1)(A)|18 U.S.C. § 1956(h)
"""
REPORTERS = """
F.3d|F.4th|F. Supp. 3d|Cal.App.5th|Cal.4th|S.W.3d|N.E.3d|U.S.|A.D.3d
"""
COURTS_CITED = "(9th Cir. {y})|({y})|(N.D. Cal. {y})|(Tex. App. {y})|(1st Dep’t {y})|(Tenn. {y})"
