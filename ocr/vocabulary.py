"""PURE. Words by which captions, courts and titles are known, English and Spanish."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What papers before a court are called.
TRADE = _words(
    """
    account accounting calculation accusation affirmance alegato appraisal assignment authorization award claim conference decision dictamen
    discharge dismissal errata escrito informe letter letters minuta nonsuit plan prórroga ruling sheet status worksheet
    exception exceptions acknowledgment acuerdo affidavit affirmation agreement amendment answer apelacion apelación appearance
    appendix application arraignment aviso bill bond brief capias certificacion certificación certificate
    certification charge citacion citación citation complaint consent contestacion contestación counterclaim
    cross-complaint crossclaim declaracion declaración declaration decree demand demanda demurrer denuncia
    deposition designation disclosure disclosures docketing election emplazamiento entry estipulacion
    estipulación ex exhibit exhibits findings garnishment grant guilty indictment information injunction
    inquiry instructions interrogatories inventory judgement judgment juramento jurat levy lien list mandate
    memorandum minutes mittimus mocion moción motion notice notificacion notificación oath objection
    objections offer opinion opposition orden order orders peticion petición petition plea pleading praecipe
    prayer proof proposal quash querella questionnaire receipt recommendation recurso referral rejoinder
    release relief remand replica reply report request requests resolucion resolución resolution response
    return ruling réplica satisfaction schedule sentence sentencia settlement solicitud statement stipulation
    submission subpoena substitution suggestion suit summons supersedeas surrender suspension temporary
    testimony transcript traverse trial undertaking verdict verification voir waiver warrant withdrawal writ
    abstract addendum affidavits appointment attachment certificates comparecencia counterclaims crossclaims declarations denial
    desistimiento disclaimer defenses excerpts execution interrogatorio inventory joinder lodging mandamiento mandate memorando
    memorándum motions notices nomination oposicion oposición proffer recusal reconsideración reconvención rejection
    renewal responses satisfaccion sentencing subpoenas supplement surreply tender traslado waivers withholding
    """
)

# Headings of a paper's body, which are no titles.
HEADINGS = frozenset(
    """
    introduction|background|statement of facts|statement of the case|factual background|procedural background|legal standard|argument
    discussion|conclusion|jurisdiction and venue|jurisdiction|general allegations|parties|the parties|prayer for relief|prayer|findings
    relief requested|memorandum of points and authorities|points and authorities|table of contents|table of authorities|first cause of action
    causes of action|first claim for relief|standard of review|statement of issues|summary of argument|relief sought|request for relief
    trasfondo procesal|derecho aplicable|discusión|súplica|relación de hechos|introducción
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip

# The parts that people have in a case.
ROLES = _words(
    """
    protected restrained settlor settlors trustor trustors
    accused acusada acusado apelada apelado apelados apelante apelantes appellant appellants appellee
    appellees applicant applicants carrier child children claimant claimants complainant complainants conservatee contestant
    counterclaimant counterclaimants counterdefendant counterdefendants counterplaintiff counterplaintiffs creditor creditors
    crossappellant crossappellee crosscomplainant crosscomplainants crossdefendant crossdefendants crossplaintiff
    debtor debtors deceased decedent defendant defendants demandada demandadas
    demandado demandados demandante demandantes employee employer garnishee garnishees insurer intervenor
    intervenors interventor juvenile landlord minor minors movant movants objector objectors obligee obligor offender offenders parolee peticionaria
    peticionario peticionarios petitioner petitioners plaintiff plaintiffs probationer promovente promovido querellado querellante
    recurrente recurrentes recurrida recurrido recurridos relator relators respondent respondents tenant tenants ward wards
    """
)

# Words that may stand between two parts: 'Third-Party Defendant and Cross-Plaintiff'.
BETWEEN = _words(
    """
    a alleged and below counter cross e error father in interest intervention mother nominal o or parte party parties person possession pro
    proposed real rem s se the third y
    """
)

# What a part may be said more closely by, in front of it: 'Counterclaim Defendant', 'Judgment Creditor'.
CLOSER = _words(
    """
    additional co counterclaim crossclaim consolidated involuntary judgment lead putative relief special
    """
)

# Words that tell one court from its neighbour: one too many or too few makes it another court.
TELLING = _words(
    """
    apelaciones appeal appeals appellate bankruptcy central chancery circuit civil claims common criminal
    eastern eighth eleventh family federal fifth first fourth justice juvenile magistrate middle municipal
    ninth northern pleas primera probate second seventh sixth small southern superior supreme supremo tax
    tenth third trade twelfth veterans western
    """
)

# Those of them that count judicial districts, departments and circuits.
ORDINALS = _words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")

# Words of a court's name that an old scan may lose without its becoming another court.
COMMON = _words(
    """
    court district state states united
    """
)

# Words that say nothing about which court it is.
IDLE = _words(
    """
    a an and at de del el en for in it la los no of para the y
    """
)

# Small words that stay small in a title.
LINKS = _words(
    """
    a al an and as at by de del e el en for from in into la las los of on or para por que re se the to under upon v with without y
    """
)

# Words of the states' names: a court of another state is another court.
STATES = _words(
    """
    alabama alaska arizona arkansas california carolina colorado columbia connecticut dakota delaware florida georgia
    guam hampshire hawaii idaho illinois indiana iowa jersey kansas kentucky louisiana maine maryland massachusetts
    mexico michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania rhode
    tennessee texas utah vermont virginia washington wisconsin wyoming york
    """
)

# What stands behind 'and' in one body's name: Health and Human Services, Life and Casualty Insurance Company.
BODIES = _words(
    """
    services service administration development enforcement commission wildlife industries families rehabilitation affairs programs
    technology associates sons partners brothers daughters subsidiaries affiliates casualty insurance surety trust savings loan indemnity
    guaranty guarantee title escrow accident health gas electric power light telephone telegraph marine fire annuity explosives
    agency bureau authority naturalization customs budget safety education sciences engineering welfare control company bro bros design supply county
    """
)

# Words that stay small where it is said who somebody is: 'individually and as trustee of'.
SAID_OF_NAMES = _words(
    """
    administrator administratrix also association banking behalf business capacity company corporation dated deceased doing estate
    executor executrix father formerly friend guardian heirs herself himself husband inclusive individual individually itself jointly
    known liability limited litem married minor mother national next occupants official others parent partnership person personally
    persons representative severally similarly situated special spouse successor surviving their themselves through trust trustee
    trustees unknown wife
    """
)
