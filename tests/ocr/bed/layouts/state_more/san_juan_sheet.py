"""A paper of the court of San Juan itself: the sides in boxes or beside stars, room and cause in lines, who is notified below."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.state_more import drawing, people, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import spanish_date

CSS = """
@page { margin: 0.85in 0.95in; @bottom-left { content: "FOOT"; font: 8pt 'FACE'; }
@bottom-right { content: "Página " counter(page) " de " counter(pages); font: 8pt 'FACE'; } TOP }
body { font: SIZEpt/1.3 'FACE'; } .court { text-align: HEAD; line-height: 1.3; margin-bottom: 10pt; } .title { text-align: center; font-weight: bold;
margin: 10pt 0; font-size: 115%; LOOK }
.caption { width: 100%; margin-bottom: 10pt; } .caption td { padding: 4pt 8pt; } .boxed td { border: 1pt solid; } .sides { width: 55%; }
.stars { white-space: nowrap; line-height: 1; }
.signs { width: 0.3in; text-align: center; } .p { text-align: justify; } .mark { font: 8.5pt 'Liberation Sans'; text-align: right; }
.list { margin: 6pt 0 6pt 0.4in; }
"""
CAUSES = people.pool("""
COBRO DE DINERO|DAÑOS Y PERJUICIOS|INCUMPLIMIENTO DE CONTRATO|EJECUCIÓN DE HIPOTECA POR LA VÍA ORDINARIA|DESAHUCIO EN PRECARIO|DESPIDO INJUSTIFICADO
COBRO DE DINERO - REGLA 60|SENTENCIA DECLARATORIA|INJUNCTION|ACCIÓN REIVINDICATORIA|PARTICIÓN DE HERENCIA|IMPUGNACIÓN DE CONFISCACIÓN
""")
ROLES = (
    ("Demandante", "Demandado"),
    ("Demandante", "Demandado"),
    ("Peticionario", "Recurrido"),
    ("Querellante", "Querellado"),
    ("Parte Demandante", "Parte Demandada"),
)


def draw(m: Matter) -> str:
    css = CSS.replace(
        "FACE", m.dice("Liberation Serif", "Liberation Sans", "Liberation Mono", "Noto Serif", "DejaVu Sans Condensed")
    ).replace("SIZE", m.dice("10.5", "11", "11.5"))
    css = css.replace("HEAD", m.dice("center", "center", "left")).replace(
        "LOOK", m.dice("", "text-decoration: underline;", "letter-spacing: 1pt;")
    )
    css = css.replace(
        "FOOT",
        m.dice(
            "OAT 1812 Formulario Único de Notificación - Sentencias, Resoluciones, Órdenes y Minutas", "OAT-0704", ""
        ),
    ).replace("TOP", _system(m))
    court = [
        "ESTADO LIBRE ASOCIADO DE PUERTO RICO",
        *m.dice("TRIBUNAL GENERAL DE JUSTICIA|", "").split("|")[:-1],
        "TRIBUNAL DE PRIMERA INSTANCIA",
    ]
    court += m.dice(
        "SALA SUPERIOR DE SAN JUAN",
        "CENTRO JUDICIAL DE SAN JUAN|SALA SUPERIOR DE SAN JUAN",
        "SALA SUPERIOR DE SAN JUAN|SALÓN DE SESIONES",
    ).split("|")
    title = f"<p class=title>{esc(m.title)}</p>"
    caption = m.rng.choice((_boxed, _starred, _flat))(m)
    head = f"<div class='court {m.dice('', 'b')}'>{pieces.rows(*court)}</div>"
    order = caption + title if m.rng.random() < 0.65 else title + caption
    stamp = drawing.mark(
        m,
        ["Presentado / FILED", f"{drawing.day(m, '05/03/2024')} {drawing.hour(m)}", m.clerk, "Secretaria Regional"],
        "right: -0.5in; top: -0.5in;",
    )
    return sheet(
        drawing.TEXT + css, f"{stamp}{head}{order}{_notified(m)}{drawing.text(m, 2, 6)}{_end(m)}", language="es"
    )


def _system(m: Matter) -> str:
    """The line of the courts' electronic system, day before month."""
    if m.filed is None or m.filed.how != "header":
        return ""
    hour = f"{m.rng.randint(8, 12):02}:{m.rng.randint(0, 59):02}:{m.rng.randint(0, 59):02} {m.dice('am', 'pm')}"
    said = f"{m.number.caption} {drawing.day(m, '05/03/2024')} {hour} Entrada Núm. {m.rng.randint(1, 160)}"
    return f'@top-{m.dice("center", "left")} {{ content: "{said} Página " counter(page) " de " counter(pages); font: 8.5pt \'Liberation Sans\'; }}'


def _about(m: Matter) -> list[str]:
    label = m.dice("CIVIL NÚM.:", "CASO NÚM.:", "CASO NÚM.", "Caso Número:", "CIVIL NÚM.", "NÚM. DE CASO:")
    lines = [f"{label} {m.number.caption}"]
    if m.rng.random() < 0.7:
        lines.append(f"{m.dice('SALÓN:', 'SALA:', 'SALÓN NÚM.')} {m.rng.randint(501, 908)}")
    cause = m.dice(*CAUSES)
    lines.append(f"{m.dice('SOBRE:', 'Sobre:', 'ASUNTO:', 'MATERIA:')} {cause}")
    return lines if m.rng.random() < 0.75 else [lines[0], *reversed(lines[1:])]


def _sides(m: Matter) -> tuple[str, str]:
    """Each side with its role below or behind."""
    upper, below = m.rng.random() < 0.75, m.rng.random() < 0.7
    gap = "&emsp;" * m.rng.choice((0, 2, 5))
    told = []
    for side, role in ((m.left, m.left_role), (m.right, m.right_role)):
        name = drawing.names(m, side, upper=upper, joint=m.dice("; ", " Y "))
        said = side[0].role if side[0].role.startswith("Parte") else role
        said = said.upper() if upper else said
        told.append(f"{name}<br>{gap}{said}" if below else f"{name}, {said}")
    return told[0], told[1]


def _boxed(m: Matter) -> str:
    """Sides in one box or two, the numbers in the next."""
    one, two = _sides(m)
    between, about = m.dice("v.", "vs.", "V."), "<br>".join(_about(m))
    if m.rng.random() < 0.5:
        rows = f"<tr><td class=sides>{one}<br><br>{between}<br><br>{two}</td><td>{about}</td></tr>"
    else:
        rows = f"<tr><td class=sides>{one}</td><td rowspan=2>{about}</td></tr><tr><td>{between} {two}</td></tr>"
    return f"<table class='caption boxed'>{rows}</table>"


def _starred(m: Matter) -> str:
    """A column of stars, and a row of them below."""
    one, two = _sides(m)
    signs, row = "<br>".join(["*"] * 9), "*" * m.rng.randint(36, 50)
    sides = f"<td class=sides>{one}<br><br>{m.dice('v.', 'VS.', '-vs-')}<br><br>{two}</td>"
    cells = f"{sides}<td class='signs beside'>{signs}</td><td>{'<br><br>'.join(_about(m))}</td>"
    return f"<table class=caption><tr>{cells}</tr></table><p class='stars beside'>{row}</p>"


def _flat(m: Matter) -> str:
    """As the notice form has it: the sides on lines of their own, then the number and the cause."""
    one, two = _sides(m)
    sides = f"<p>{one}</p><p>{m.dice('V.', 'vs.', 'v.')}</p><p>{two}</p>"
    about = "".join(f"<p>{line}</p>" for line in _about(m))
    return f"{sides}<br>{about}" if m.rng.random() < 0.6 else f"{about}<br>{sides}"


def _notified(m: Matter) -> str:
    """To whom it goes, and that it is in the record."""
    if m.rng.random() < 0.35:
        return ""
    said = f"EL SECRETARIO QUE SUSCRIBE CERTIFICA Y NOTIFICA A USTED QUE ESTE TRIBUNAL HA EMITIDO LO SIGUIENTE EL {spanish_date(m.dated).upper()}:"
    to = pieces.rows(*(f"LCDO. {one.name.upper()}" for one in (*m.counsel_left, *m.counsel_right)[:3]))
    return f"<br><p>A: {to}</p><br><p class=p>{said}</p>" if m.rng.random() < 0.6 else f"<p class=p>{said}</p>"


def _end(m: Matter) -> str:
    later = (
        f"<p class=p>Se señala vista para el {spanish_date(m.hearing)} a las {m.hour}.</p>"
        if m.rng.random() < 0.35
        else ""
    )
    bench = m.dice(
        f"{m.judge.upper()}|{m.dice('JUEZ SUPERIOR', 'JUEZA SUPERIOR')}", f"{m.clerk.upper()}|SECRETARIA REGIONAL II"
    )
    said = (
        m.dice("NOTIFÍQUESE. ", "REGÍSTRESE Y NOTIFÍQUESE. ", "")
        + f"En San Juan, Puerto Rico, a {spanish_date(m.dated)}."
    )
    sign = f"{drawing.scrawled(m)}<br>{pieces.rows(*bench.split('|'))}"
    return f"{later}<div class=sig><p>{said}</p><p class=by>{sign}</p></div>"


LAYOUT = Layout(
    name="san juan sheet",
    courts=("us/pr/san-juan-superior",),
    nature="spanish",
    kinds=("spanish",),
    filed=("header", "header", "e-filed", "none"),
    draw=draw,
    sides=people.against("pr", *ROLES),
    titled=lambda rng, kind, names: rng.choice(titles.SAN_JUAN),
)
