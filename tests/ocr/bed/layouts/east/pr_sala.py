"""A Puerto Rico paper of Bayamón or Ponce, in Spanish: court centred, parties at the left, civil number, room and cause at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.layouts.east.places import Place, place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import spanish_date
from tests.ocr.bed.truth import Party

ROLES = (
    ("Demandante", "Demandado"),
    ("Demandante", "Demandado"),
    ("Peticionario", "Recurrido"),
    ("Querellante", "Querellado"),
)
CAUSES = (
    """
COBRO DE DINERO|DAÑOS Y PERJUICIOS|INCUMPLIMIENTO DE CONTRATO|EJECUCIÓN DE HIPOTECA|DESAHUCIO|SENTENCIA DECLARATORIA|ACCIÓN CIVIL
DIVISIÓN DE COMUNIDAD DE BIENES|LIQUIDACIÓN DE SOCIEDAD LEGAL DE GANANCIALES|DESPIDO INJUSTIFICADO (LEY 80)|IMPUGNACIÓN DE CONFISCACIÓN
INJUNCTION PRELIMINAR Y PERMANENTE|IN REM|COBRO DE DINERO AL AMPARO DE LA REGLA 60|USUCAPIÓN|DIVORCIO; RUPTURA IRREPARABLE
""".strip()
    .replace("\n", "|")
    .split("|")
)
CSS = """
.court { margin-bottom: 14pt; } .sides { width: 54%; padding: 2pt 8pt 4pt 0; } .about { padding: 2pt 0 0 12pt; } .ruled .sides { border-right: 0.9pt solid;
border-bottom: 0.9pt solid; } .caption { margin-bottom: 12pt; } .address { margin-bottom: 8pt; }
"""

GIVEN = """
María|José|Carmen Milagros|Wilfredo|Ivelisse|Nydia|Efraín|Zoraida|Luis Ángel|Héctor|Ramón|Migdalia|Iris Yolanda|Ángel Luis|Sonia|Félix
""".strip().split("|")
FAMILY = """
Rivera|Cruz|Ortiz|Colón|Santiago|Figueroa|Báez|Vélez|Maldonado|Negrón|Irizarry|Núñez|Feliciano|Quiñones|Pagán|De Jesús|Muñiz|Ayala
""".strip().split("|")
BODIES = (
    """
Banco Popular de Puerto Rico|Oriental Bank|FirstBank Puerto Rico|Cooperativa de Ahorro y Crédito de {t}|Municipio Autónomo de {t}|Triple-S Propiedad, Inc.
Consejo de Titulares del Condominio Villa Sol|Mapfre Praico Insurance Company|Estado Libre Asociado de Puerto Rico|Autoridad de Acueductos y Alcantarillados
Universal Insurance Company|Departamento de la Familia|Ferretería El Coquí, Inc.|Farmacia San Rafael, Inc.|Constructora del Sur, S.E.|Roosevelt REO PR Corp.
Sucesión de {p}|Fulano de Tal y la Sociedad Legal de Gananciales|Compañía Aseguradora X|John Doe y Richard Roe|{p} h/n/c Taller {f}|Hospital Menonita, Inc.
""".strip()
    .replace("\n", "|")
    .split("|")
)


def _person(rng: Random) -> str:
    first, second = rng.sample(FAMILY, 2)
    middle = f" {rng.choice('ABCDEFGJLMRV')}." if rng.random() < 0.3 else ""
    return f"{rng.choice(GIVEN)}{middle} {first} {second}"


def _body(rng: Random, at: Place) -> str:
    return rng.choice(BODIES).format(t=at.county, p=_person(rng), f=rng.choice(FAMILY))


def _parties(rng: Random, at: Place) -> content.Sides:
    """People with two family names, banks, towns and successions of the island."""
    roles = rng.choice(ROLES)
    made = list(dict.fromkeys(_person(rng) if rng.random() < 0.5 else _body(rng, at) for _ in range(8)))
    first, second = rng.choice((1, 1, 2)), rng.choice((1, 2, 2, 3))
    left, right = made[:first], made[first : first + second] or [_person(rng)]
    return tuple(Party(name, roles[0]) for name in left), tuple(Party(name, roles[1]) for name in right)


def draw(m: Matter) -> str:
    style = look.look(
        m, *look.FACES[:5], title=("font-weight: bold;", "font-weight: bold; text-decoration: underline;")
    )
    town = place(m).county.upper()
    hall = m.dice(f"SALA SUPERIOR DE {town}", f"CENTRO JUDICIAL DE {town}|SALA SUPERIOR", f"SALA DE {town}")
    lines = ("ESTADO LIBRE ASOCIADO DE PUERTO RICO", "TRIBUNAL DE PRIMERA INSTANCIA", *hall.split("|"))
    court = f"<div class='court c {m.dice('', 'b')}'>{pieces.rows(*lines)}</div>"
    left, about = look.listed(m, _sides(m, style)), _about(m, style)
    shape = m.dice("ruled", "plain", "signs")
    if shape == "signs":
        caption = pieces.fence(left, m.dice("*", ")", "§"), about)
    else:
        cells = f"<td class=sides>{look.column(left)}</td><td class=about>{look.column(about)}</td>"
        caption = f"<table class='caption {shape}'><tr>{cells}</tr></table>"
    lead = f"<p class=address>{m.dice('AL HONORABLE TRIBUNAL:', 'AL HONORABLE TRIBUNAL:', '')}</p>"
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.4)
    css = look.footer(m) + _system(m) + style.css + CSS
    return sheet(css, court + caption + f"<p class=title>{esc(m.title)}</p>" + lead + text + _signed(m), language="es")


def _system(m: Matter) -> str:
    """The line of the courts' system: number, day before month, hour, entry, page."""
    if not banners.has(m, "header"):
        return ""
    hour = f"{m.rng.randint(1, 12):02}:{m.rng.randint(0, 59):02}:{m.rng.randint(0, 59):02} {m.dice('am', 'pm')}"
    said = (
        f"{m.number.header} {m.filed.on if m.filed else m.dated:%d/%m/%Y} {hour} Entrada Núm. {m.rng.randint(1, 140)}"
    )
    return banners.along(f'"{said} Página " counter(page) " de " counter(pages)', font="8.5pt 'Liberation Sans'")


def _sides(m: Matter, style: look.Look) -> look.Sides:
    role = m.dice("{}", "{}", "{},", "Parte {}" if m.left[0].role == "Demandante" else "{}")
    return look.Sides(
        ems=style.ems * 3.1,
        upper=m.rng.random() < 0.8,
        each=m.rng.random() < 0.3,
        bold=m.rng.random() < 0.2,
        between=m.dice("v.", "vs.", "V.", "-vs-"),
        inset=m.rng.choice((0, 4, 8)),
        between_inset=m.rng.choice((0, 4, 8)),
        role=role,
        last=role.replace(",", ""),
        joint="y",
        plurals="(s)" if m.rng.random() < 0.3 or role.startswith("Parte") else "s",
    )


def _about(m: Matter, style: look.Look) -> list[str]:
    lines = [
        look.reference(
            m, "CIVIL NÚM.: {}", "CIVIL NÚM. {}", "CASO NÚM.: {}", "CIVIL NUM: {}", "Civil Núm. {}", "CIVIL NÚM.:|{}"
        )
    ]
    lines = lines[0].split("|") + [""]
    if m.rng.random() < 0.5:
        lines += [f"{m.dice('SALA:', 'SALÓN:', 'SALÓN')} {m.dice('', 'Núm. ')}{m.rng.randint(201, 704)}", ""]
    cause = pieces.wrapped(m.dice(*CAUSES), style.ems * 2.2)
    lines += (
        [m.dice("SOBRE:", "Sobre:", "S O B R E:"), "", *cause]
        if m.rng.random() < 0.6
        else [f"SOBRE: {cause[0]}", *cause[1:]]
    )
    if m.rng.random() < 0.2:
        lines += ["", f"Vista: {spanish_date(m.hearing)}"]
    if m.rng.random() < 0.15:
        lines += ["", f"Hon. {esc(m.judge)}"]
    return lines + look.related(m, "<br>Consolidado con {}")


def _signed(m: Matter) -> str:
    """Where and when, the lawyer's name, number and office; a judge's under an order."""
    day = f"En {place(m).county}, Puerto Rico, a {spanish_date(m.dated)}."
    sign = m.dice("_" * 30, pieces.scrawl(m.rng), "f/")
    if m.kind == "order":
        return f"<div class=sig><p>NOTIFÍQUESE. {day}</p><p class=by>{sign}<br>{pieces.rows(m.judge, 'JUEZ SUPERIOR')}</p></div>"
    side, role = m.filer
    lines = [line for line in look.block(m, side, role) if not line.startswith("Attorney")]
    return f"<div class=sig><p class=p>RESPETUOSAMENTE SOMETIDO.</p><p>{day}</p><p class=by>{sign}<br>{pieces.rows(*lines)}</p></div>"


LAYOUT = Layout(
    name="puerto rico sala",
    courts=("us/pr/bayamon-superior", "us/pr/ponce-superior"),
    nature="spanish",
    kinds=("spanish",),
    filed=("header", "header", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, sides=_parties, kind="spanish"),
)
