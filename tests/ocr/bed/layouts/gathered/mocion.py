"""A motion in Spanish: the court in the middle, the sides stacked at the left, number and matter at the right, title between lines."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { size: 8.5in %s; margin: 1.1in 1.1in 0.9in; @bottom-right { content: counter(page); font: 10pt '%s'; } }
body { font-family: '%s'; line-height: 1.9; } .court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 16pt; }
.caption { width: 100%%; line-height: 1.25; } .sides { width: 50%%; border-right: 1pt solid; padding: 0 12pt 6pt 0; border-bottom: 1pt solid; }
.about { padding-left: 16pt; }
.caption p { margin-bottom: 8pt; } .role { margin-left: 0.6in; } .title { text-align: center; font-weight: bold; text-decoration: underline;
margin: 20pt 0.4in 14pt; line-height: 1.25; } .h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; text-align: justify; }
.q { line-height: 1.2; margin: 0 0.6in 12pt; } .rows { line-height: 1.2; margin: 0 auto 12pt; }
.rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; } .sig { break-inside: avoid; line-height: 1.25;
margin-top: 16pt; } .by { margin: 16pt 0 0 2.8in; } .efiled { font: 8.5pt 'Liberation Sans'; }
"""
MATTERS = ("INCUMPLIMIENTO DE CONTRATO", "DAÑOS Y PERJUICIOS", "COBRO DE DINERO", "EJECUCIÓN DE HIPOTECA", "DESAHUCIO")


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "Liberation Mono")
    court = pieces.rows(
        "ESTADO LIBRE ASOCIADO DE PUERTO RICO",
        "TRIBUNAL DE PRIMERA INSTANCIA",
        m.dice("SALA SUPERIOR DE SAN JUAN", "CENTRO JUDICIAL DE SAN JUAN<").rstrip("<"),
    )
    sides = (
        f"<p>{_y(pieces.names(m.left))}</p><p class=role>{m.left_role}</p><p>&emsp;v.</p>"
        f"<p>{_y(pieces.names(m.right))}</p><p class=role>{m.right_role}</p>"
    )
    room = f"<p>SALÓN: {m.rng.randint(501, 908)}</p>" if m.rng.random() < 0.6 else ""
    about = f"<p>CIVIL NÚM.: {m.number.caption}</p>{room}<p>SOBRE:</p><p>{m.dice(*MATTERS)}</p>"
    caption = f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"
    stamp = stamps.rubber(m, "clock", right="-0.7in", top="-0.7in") + stamps.machine(
        m, "secretary", style="right: -0.7in; top: -0.8in;"
    )
    greeting = "<p class=p>AL HONORABLE TRIBUNAL:</p>"
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.6, notes=False).replace(
        "Date</th><th>Item</th><th>Amount", "Fecha</th><th>Concepto</th><th>Cantidad"
    )
    end = pieces.signature(m, *m.filer, spanish=True)
    css = CSS % (m.dice("11in", "14in"), font, font) + stamps.RUBBER
    return sheet(
        css,
        f"{stamp}<p class=court>{court}</p>{caption}<p class=title>{esc(m.title)}</p>{greeting}{text}{end}",
        language="es",
    )


def _y(names: str) -> str:
    return names.replace(", and ", " y ").replace(" and ", " y ")


LAYOUT = Layout(
    name="mocion",
    courts=("us/pr/san-juan-superior",),
    nature="spanish",
    kinds=("spanish",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
)
