"""PURE. Words by which captions, courts and titles are known, English and Spanish."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What papers before a court are called.
TRADE = _words(
    """
    acknowledgment acuerdo affidavit affirmation agreement amendment answer apelacion apelación appearance
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
    """
)

# The parts that people have in a case.
ROLES = _words(
    """
    accused acusada acusado apelada apelado apelados apelante apelantes appellant appellants appellee
    appellees applicant applicants carrier child claimant claimants conservatee contestant creditor creditors
    crossdefendant crossplaintiff debtor debtors deceased decedent defendant defendants demandada demandadas
    demandado demandados demandante demandantes employee employer garnishee garnishees insurer intervenor
    intervenors interventor minor movant movants objector obligee obligor peticionaria peticionario
    peticionarios petitioner petitioners plaintiff plaintiffs promovente promovido querellado querellante
    recurrente recurrentes recurrida recurrido recurridos relator relators respondent respondents ward
    """
)

# Words that may stand between two parts: 'Third-Party Defendant and Cross-Plaintiff'.
BETWEEN = _words(
    """
    and counter cross e in interest o or party pro real s se the third y
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
    a and by de del for from in la of on or re the to with y
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
