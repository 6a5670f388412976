"""What the official forms of the bankruptcy courts say: name, number, chapter, the rows of each."""

FORMS = {
    "Notice of Chapter 7 Bankruptcy Case - No Proof of Claim Deadline": ("309A", "7"),
    "Notice of Chapter 7 Bankruptcy Case - Proof of Claim Deadline Set": ("309B", "7"),
    "Notice of Chapter 11 Bankruptcy Case": ("309E1", "11"),
    "Notice of Chapter 13 Bankruptcy Case": ("309I", "13"),
    "Order of Discharge": ("318", "7"),
    "Chapter 13 Discharge": ("3180W", "13"),
    "Notice of Postpetition Mortgage Fees, Expenses, and Charges": ("410S2", "13"),
    "Notice of Final Cure Payment": ("4100N", "13"),
    "Notice of Mortgage Payment Change": ("410S1", "13"),
    "Proof of Claim": ("410", "13"),
}
ITEMS = (
    ("Debtor's full name", "{name}"),
    ("All other names used in the last 8 years", "{other}"),
    ("Address", "{street}"),
    ("Debtor's attorney", "{counsel}"),
    ("Bankruptcy trustee", "{trustee}"),
    (
        "Bankruptcy clerk's office",
        "Documents in this case may be filed at this address. You may inspect all records filed in this case at this office.",
    ),
    (
        "Meeting of creditors",
        "{day} at {hour}. The meeting may be continued or adjourned to a later date. If so, the date will be on the court docket.",
    ),
    (
        "Deadline to object to discharge",
        "You must file a complaint if you assert that the debtor is not entitled to receive a discharge.",
    ),
)
WARNED = (
    "For the debtor listed above, a case has been filed under chapter {chapter} of the Bankruptcy Code. An order for relief has been entered.",
    "This notice has important information about the case, including information about the meeting of creditors and deadlines.",
    "The filing of the case imposed an automatic stay against most collection activities. Creditors generally may not act to collect debts.",
)
FREED = (
    "IT IS ORDERED: A discharge under 11 U.S.C. § {section} is granted to the debtor named above.",
    "This order does not close or dismiss the case, and it does not determine how much money, if any, the trustee will pay creditors.",
    "Creditors cannot collect discharged debts. This order means that no one may make any attempt to collect a discharged debt from the debtors personally.",
    "However, a creditor with a lien may enforce a claim against the debtors' property subject to that lien unless the lien was avoided or eliminated.",
    "Most debts are covered by the discharge, but not all. This discharge does not stop creditors from collecting from anyone else who is also liable.",
)
CLAIMED = (
    ("Name of creditor", "{bank}"),
    ("Court claim no. (if known)", "{claim}"),
    ("Last 4 digits of any number you use to identify the debtor's account", "{last}"),
    ("Uniform claim identifier", "_ _ _ _ _ _ _ _ _ _ _ _"),
    ("Amount as of the date of this notice", "{amount}"),
    ("Has this account been acquired from someone else?", "[ ] No   [x] Yes. From whom? {firm}"),
    (
        "Is all or part of the claim secured?",
        "[ ] No   [x] Yes. The claim is secured by a lien on property at {street}",
    ),
    ("Basis of the change or claim", "Money loaned; escrow account adjustment effective {date}"),
)
