"""What the national forms of the federal courts say: name, code at the head, text by kind."""

FORMS = {
    "SUMMONS IN A CIVIL ACTION": ("AO 440 (Rev. 06/12) Summons in a Civil Action", "sued"),
    "SUMMONS ON A THIRD-PARTY COMPLAINT": ("AO 441 (Rev. 07/10) Summons on Third-Party Complaint", "sued"),
    "WAIVER OF THE SERVICE OF SUMMONS": ("AO 399 (01/09) Waiver of the Service of Summons", "waived"),
    "NOTICE OF A LAWSUIT AND REQUEST TO WAIVE SERVICE OF A SUMMONS": (
        "AO 398 (Rev. 01/09) Notice of a Lawsuit and Request to Waive Service",
        "asked",
    ),
    "APPEARANCE OF COUNSEL": ("AO 458 (Rev. 06/09) Appearance of Counsel", "appears"),
    "NOTICE, CONSENT, AND REFERENCE OF A CIVIL ACTION TO A MAGISTRATE JUDGE": (
        "AO 85 (Rev. 02/17) Notice, Consent, and Reference",
        "consent",
    ),
    "JUDGMENT IN A CIVIL ACTION": ("AO 450 (Rev. 11/11) Judgment in a Civil Action", "judged"),
    "SUBPOENA TO TESTIFY AT A DEPOSITION IN A CIVIL ACTION": (
        "AO 88A (Rev. 12/20) Subpoena to Testify at a Deposition",
        "called",
    ),
    "CONSENT ORDER GRANTING SUBSTITUTION OF ATTORNEY": ("AO 154 (10/03) Substitution of Attorney", "appears"),
    "APPLICATION TO PROCEED IN DISTRICT COURT WITHOUT PREPAYING FEES OR COSTS": (
        "AO 240 (Rev. 07/10) Application to Proceed Without Prepaying Fees",
        "poor",
    ),
}
SAID = {
    "sued": (
        "A lawsuit has been filed against you.",
        "Within 21 days after service of this summons on you (not counting the day you received it) you must serve on the plaintiff an answer to the attached"
        " complaint or a motion under Rule 12 of the Federal Rules of Civil Procedure. The answer or motion must be served on the plaintiff or plaintiff's"
        " attorney, whose name and address are:",
        "If you fail to respond, judgment by default will be entered against you for the relief demanded in the complaint. You also must file your answer or"
        " motion with the court.",
    ),
    "waived": (
        "I have received your request to waive service of a summons in this action along with a copy of the complaint and a prepaid means of returning one"
        " signed copy of the form to you.",
        "I, or the entity I represent, agree to save the expense of serving a summons and complaint in this case.",
        "I also understand that I must file and serve an answer or a motion under Rule 12 within 60 days from the date when this request was sent.",
    ),
    "asked": (
        "A lawsuit has been filed against you, or the entity you represent, in this court under the number shown above. A copy of the complaint is attached.",
        "This is not a summons, or an official notice from the court. It is a request that, to avoid expenses, you waive formal service of a summons by"
        " signing and returning the enclosed waiver.",
    ),
    "appears": (
        "The clerk of court and all parties of record",
        "I am admitted or otherwise authorized to practice in this court, and I appear in this case as counsel for:",
    ),
    "consent": (
        "Notice of a magistrate judge's availability. A United States magistrate judge of this court is available to conduct all proceedings in this civil"
        " action and to order the entry of a final judgment.",
        "Consent to a magistrate judge's authority. The following parties consent to have a magistrate judge conduct all proceedings in this case.",
    ),
    "judged": (
        "The court has ordered that the plaintiff recover nothing, the action be dismissed on the merits, and the defendant recover costs.",
        "This action was decided on a motion for summary judgment.",
    ),
    "called": (
        "Testimony: YOU ARE COMMANDED to appear at the time, date, and place set forth below to testify at a deposition in this civil action.",
        "The deposition will be recorded by this method: stenographic means and video.",
        "Production: You, or your representatives, must also bring with you to the deposition the documents described in the attachment.",
    ),
    "poor": (
        "I am a plaintiff or petitioner in this case and declare that I am unable to pay the costs of these proceedings.",
        "I am not being held in custody. If not employed, my last take-home pay or wages were as stated below. I have no other income.",
    ),
}
