"""California's summons in a civil case, as the council's form has it: both sides in bold at the head, court and number at the foot."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.plain_folder import people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.45in 0.6in 0.7in; @top-right { content: "SUM-100"; font: bold 10pt 'Liberation Sans'; vertical-align: bottom; }
  @bottom-left { content: "Form Adopted for Mandatory Use\\A Judicial Council of California\\A SUM-100 [Rev. July 1, 2009]"; white-space: pre;
    font: 6.5pt 'Liberation Sans'; }
  @bottom-center { content: "SUMMONS"; font: bold 10pt 'Liberation Sans'; }
  @bottom-right { content: "Code of Civil Procedure §§ 412.20, 465\\A www.courts.ca.gov"; white-space: pre; font: 6.5pt 'Liberation Sans'; } }
body { font: 9pt/1.25 'Liberation Sans'; } table.form { width: 100%; border: 1pt solid; } .form td { padding: 3pt 6pt; }
.title { text-align: center; font-weight: bold; font-size: 15pt; line-height: 1.1; } .title i { font-size: 11pt; }
.only { width: 2.35in; border-left: 0.8pt solid; text-align: center; }
.only small { font-size: 6.5pt; }
.said { font-weight: bold; font-size: 10.5pt; margin-top: 10pt; }
.typed { @TYPED@ margin: 3pt 0 6pt 6pt; min-height: 34pt; }
.text { border-top: 0.8pt solid; } .text p { margin: 3pt 0; } .low { border-top: 0.8pt solid; }
.number { width: 2.3in; border: 0.8pt solid; } .box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 5pt; }
.efiled { font: bold 8.5pt 'Liberation Sans'; text-align: center; } .seal { width: 1.2in; border: 0.8pt solid; height: 1.1in; } .notice p { margin: 3pt 0; }
"""
ENGLISH = (
    "NOTICE! You have been sued. The court may decide against you without your being heard unless you respond within 30 days. Read the "
    "information below.",
    "You have 30 CALENDAR DAYS after this summons and legal papers are served on you to file a written response at this court and have a "
    "copy served on the plaintiff. A letter or phone call will not protect you. Your written response must be in proper legal form if you "
    "want the court to hear your case. If you cannot pay the filing fee, ask the court clerk for a fee waiver form.",
    "There are other legal requirements. You may want to call an attorney right away. NOTE: The court has a statutory lien for waived fees "
    "and costs on any settlement or arbitration award of $10,000 or more in a civil case.",
)
SPANISH = (
    "¡AVISO! Lo han demandado. Si no responde dentro de 30 días, la corte puede decidir en su contra sin escuchar su versión. Lea la "
    "información a continuación.",
    "Tiene 30 DÍAS DE CALENDARIO después de que le entreguen esta citación y papeles legales para presentar una respuesta por escrito en "
    "esta corte y hacer que se entregue una copia al demandante. Una carta o una llamada telefónica no lo protegen. Su respuesta por escrito debe estar en "
    "formato legal correcto si desea que procesen su caso en la corte. Si no puede pagar la cuota de presentación, pida al secretario de "
    "la corte que le dé un formulario de exención de pago de cuotas.",
    "Hay otros requisitos legales. Es recomendable que llame a un abogado inmediatamente. Si no conoce a un abogado, puede llamar a un "
    "servicio de remisión a abogados. AVISO: Por ley, la corte tiene derecho a reclamar las cuotas y los costos exentos.",
)
HOUSES = {
    "us/ca/san-diego": (
        "Superior Court of California, County of San Diego",
        "330 West Broadway",
        "San Diego, CA 92101",
    ),
    "us/ca/alameda": ("Superior Court of California, County of Alameda", "1225 Fallon Street", "Oakland, CA 94612"),
}


def draw(m: Matter) -> str:
    typed = m.dice(
        "font: 10pt 'Liberation Sans';",
        "font: 10pt 'Liberation Mono';",
        "font: 11pt 'Liberation Serif';",
        "font: bold 10pt 'Liberation Sans';",
    )
    spanish = "".join(f"<p><i>{text}</i></p>" for text in SPANISH)
    english = "".join(
        f"<p>{'<b>' if at == 0 else ''}{text}{'</b>' if at == 0 else ''}</p>" for at, text in enumerate(ENGLISH)
    )
    rows = f"{_head(m)}<tr class=text><td colspan=2>{english}{spanish}</td></tr>{_foot(m)}"
    return sheet(CSS.replace("@TYPED@", typed) + stamps.RUBBER, f"<table class=form>{rows}</table>{_served(m)}")


def _head(m: Matter) -> str:
    upper = m.rng.random() < 0.7
    left, right = (people.told(m, side, upper=upper, state="California") for side in (m.left, m.right))
    stamp = stamps.machine(m, "california", style="right: 0.05in; top: 0.5in; width: 2.1in;")
    stamp += stamps.rubber(m, "boxed", "plain", right="0in", top="0.45in", wide="2.1in")
    said = (
        "<p class=title>SUMMONS<br><i>(CITACION JUDICIAL)</i></p>"
        f"<p class=said>NOTICE TO DEFENDANT:<br><i>(AVISO AL DEMANDADO):</i></p><p class=typed>{right}</p>"
        f"<p class=said>YOU ARE BEING SUED BY PLAINTIFF:<br><i>(LO ESTÁ DEMANDANDO EL DEMANDANTE):</i></p><p class=typed>{left}</p>"
    )
    only = f"<small>FOR COURT USE ONLY<br><i>(SOLO PARA USO DE LA CORTE)</i></small>{stamp}"
    return f"<tr><td>{said}</td><td class=only>{only}</td></tr>"


def _foot(m: Matter) -> str:
    court = pieces.rows(*HOUSES[m.court.id])
    one = m.counsel_left[0]
    street, _ = words.address(m.rng, "")
    lines = esc(", ".join((f"{one.name} (SBN {one.bar_number})", one.firm, street, HOUSES[m.court.id][2])))
    return (
        f"<tr class=low><td>The name and address of the court is:<br><i>(El nombre y dirección de la corte es):</i><p class=typed>{court}</p></td>"
        f"<td class=number>CASE NUMBER: <i>(Número del Caso):</i><p class=typed>{m.number.caption}</p></td></tr>"
        "<tr><td colspan=2>The name, address, and telephone number of plaintiff's attorney, or plaintiff without an attorney, is: <i>(El nombre, la "
        f"dirección y el número de teléfono del abogado del demandante, es):</i><p class=typed>{lines}, {words.telephone(m.rng)}</p></td></tr>"
        f"<tr><td>DATE: {m.dated:%m/%d/%Y}<br><i>(Fecha)</i></td><td>Clerk, by ____________________, Deputy<br><i>(Secretario) (Adjunto)</i></td></tr>"
    )


def _served(m: Matter) -> str:
    boxes = (
        "as an individual defendant.",
        "as the person sued under the fictitious name of (specify):",
        "on behalf of (specify):",
        "by personal delivery on (date):",
    )
    lines = "".join(f"<p>{at}. <span class=box></span>{text}</p>" for at, text in enumerate(boxes, 1))
    seal = "<td class=seal>[SEAL]</td>"
    said = f"<td><p><b>NOTICE TO THE PERSON SERVED:</b> You are served</p>{lines}</td>"
    return f"<table class='form notice'><tr>{seal}{said}</tr></table>"


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return "SUMMONS (CITACION JUDICIAL)"


LAYOUT = Layout(
    name="council civil summons",
    courts=("us/ca/san-diego", "us/ca/alameda"),
    nature="civil",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=people.sides("Plaintiff", "Defendant", town="San Diego", does="DOES 1 to 50"),
    titled=_titled,
)
