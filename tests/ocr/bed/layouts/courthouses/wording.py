"""What trial court papers say, by the nature of the suit: a sentence or two a line, with places for names, dates and sums."""

ANY = """
{right} was served with process on {date} and the time to respond has not been enlarged by any order.
The parties have exchanged written discovery; the deposition of {someone} was taken on {date}.
Counsel conferred by telephone on {date} and in good faith sought to resolve the matter without the intervention of the Court.
No previous request for the relief sought here has been made, and trial is not set to begin within {days} days.
For these reasons the Court should enter judgment accordingly and grant such other relief as is just and proper.
"""
WRECK = (
    ANY
    + """
{left} resides in this county and the events complained of took place here.
At the time of the occurrence {left} was lawfully upon the premises at {street} and was in the exercise of ordinary care.
As a result {left} incurred medical expense in the sum of {amount}, lost wages, and has suffered pain that is likely to be permanent.
{right} owed a duty of reasonable care and breached it in one or more of the respects set out below.
Written notice of the claim was given on {date} and was denied by letter of {date}.
The records of treatment were produced on {date}, and an examination was held on {date} before Dr. {someone}.
"""
)
DEBT = (
    ANY
    + """
{left} is authorized to do business in this state and the contract was made and was to be performed in this county.
On or about {date}, {right} signed the agreement attached as Exhibit {exhibit} and received the goods and services it describes.
There remains due and owing the principal sum of {amount}, together with interest and costs, after all payments and credits.
The account was opened on {date}, was used thereafter, and stood at a balance of {amount} on {date}.
{right} states that the agreement was modified in writing on {date} and that payment was accepted without complaint.
Demand for payment was made on {date}, and {right} has failed and refused to pay.
"""
)
EVICTION = """
{left} is the owner of the premises and is entitled to their possession.
The tenancy is from month to month at a rent of {amount}, due on the first day of each month.
On {date} a notice was posted on the door of the premises and mailed by first-class mail, as the law requires.
Rent in the amount of {amount} is past due and unpaid, together with late charges of $75.00.
{right} continues in possession without right after the time stated in the notice has run.
The premises are not subsidized, and {left} has accepted no rent since the notice was given.
The heat failed on {date}, and the landlord was told of it in writing; repairs were not begun until {date}.
{right} asks that the matter be set over by {days} days so that rental assistance applied for on {date} may be paid.
"""
FAMILY = """
The parties were married on {date} and have lived apart since {date}.
There are two minor children of the relationship, who have lived in this county for more than six months.
The marriage is irretrievably broken and there is no reasonable likelihood that it can be preserved.
{left} is employed and earns gross income of {amount} per month; {right} is self-employed.
The parties own the residence at {street}, which is subject to a mortgage on which {amount} remains unpaid.
Since the last order was entered there has been a substantial change of circumstances in that {right} has moved out of the state.
{right} has failed to pay support as ordered, and arrears stood at {amount} on {date}.
It is in the best interest of the children that the exchange take place at the school on Fridays at 6:00 p.m.
Neither party is in the military service of the United States.
The parties attended mediation on {date} and reached agreement on all matters but the holiday schedule.
"""
ESTATE = """
The decedent died on {date}, a resident of this county, leaving an instrument dated {date} offered as the last will.
The value of the personal property of the estate does not exceed {amount}; the real property lies at {street}.
The names and addresses of the heirs and devisees, so far as they are known, are set out in Exhibit {exhibit}.
Notice to creditors was first published on {date}, and the time within which claims may be presented has expired.
The claim of {someone} in the amount of {amount} was disallowed by written notice mailed on {date}.
The fiduciary has filed an inventory and has paid the expenses of last illness and of administration.
No bond is required by the terms of the will, and all persons interested have waived it.
It would be in the interest of the estate that the property be sold at private sale for not less than {amount}.
"""
CRIME = """
The defendant was arrested on {date} and has been held without bail since the hearing of that day.
The stop was made without a warrant and without reasonable articulable suspicion that a crime had been committed.
Officer {someone} wrote in his report that the vehicle crossed the center line twice near {street}.
The statement was taken before the advice of rights was read and should not be used in the State's case in chief.
The defense has received two discs of discovery but not the recordings of the body-worn cameras requested on {date}.
The defendant has lived in the community for eleven years, is employed, and has no prior failure to appear.
A hearing is requested, and undersigned counsel estimates that it will take {days} minutes.
The State does not object to a postponement, and the defendant waives the time limit for trial.
"""
CHILD = """
The child was placed in shelter care on {date} upon an affidavit that remaining in the home was contrary to the child's welfare.
The mother appeared with counsel; the father was notified by mail at his last known address and did not appear.
The Department made reasonable efforts to prevent removal, to wit: parenting classes, transport, and weekly visits.
The child attends school, is up to date with immunizations, and is placed with a maternal relative.
The permanency plan is reunification, with a concurrent plan of placement with a relative for guardianship.
A psychological evaluation was ordered on {date} and the report has not been received.
"""
