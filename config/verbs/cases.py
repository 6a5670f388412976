"""docgen cases: bring cases and hearings in, write cases and dockets out."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from config.verbs import _office

if TYPE_CHECKING:
    from records.access import Viewer
    from records.importing import Plan
    from records.models import Case

HELP = "Import cases and hearings from a CSV file (what will change is shown first), export cases or the docket."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    what = parser.add_subparsers(dest="what", metavar="import|export|docket|list", required=True)
    bring = what.add_parser(
        "import",
        help="import a CSV file: court, case_number, case_type, caption, party_1, party_1_role, ..., judge, confidentiality",
    )
    bring.add_argument("file", type=Path, metavar="FILE.csv")
    bring.add_argument("--dry-run", action="store_true", help="only show what would change")
    _office.add_viewer(bring)
    for name, tells in (
        ("export", "write the cases to a CSV file"),
        ("docket", "write the register of actions to a CSV file"),
    ):
        out = what.add_parser(name, help=tells)
        out.add_argument("file", type=Path, metavar="FILE.csv")
        out.add_argument("--case", default="", metavar="NUMBER", help="only this case; all when left out")
        _office.add_viewer(out)
    shown = what.add_parser("list", help="list the cases")
    shown.add_argument("--json", action="store_true")
    _office.add_viewer(shown)


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    return {"import": _import, "export": _export, "docket": _docket, "list": _list}[options.what](options)


def _import(options: argparse.Namespace) -> int:
    from django.conf import settings

    from records import access, importing
    from records.rules.court import Courts

    courts = Courts(settings.COURTS)
    plan = importing.plan(options.file, courts)
    changed = [change for change in plan.changes if change.kind == "changed"]
    viewer = _office.viewer(options)
    for change in changed[:200]:
        seen = access.may_see(viewer, change.secrecy)
        says = "; ".join(change.says) if seen else "is changed; with --sealed it is shown how"
        print(_office.on_one_line(f"{change.row.number}: {says}"))
    counts = f"{plan.count('new')} new, {len(changed)} changed, {plan.count('same')} as they were"
    if options.dry_run:
        print(f"This file would bring: {counts}. Nothing was changed.")
        return 0
    importing.carry_out(plan, by=_office.who(), now=_office.now(), courts=courts)
    _hide(plan)
    print(f"Cases taken in: {counts}.")
    return 0


def _hide(plan: "Plan") -> None:
    """Remove from the intake folder what was left there of papers in the cases this file sealed or opened as sealed."""
    from intake_watch import desk
    from intake_watch.office import open_office
    from records import access
    from records.models import Case

    office = open_office(readers=1)
    changed = [change.row for change in plan.changes if change.kind != "same"]
    rows = [row for row in changed if row.confidentiality in {access.SEALED, access.JUVENILE}]
    found = [Case.objects.visible_to(access.HOUSE).filter(court=row.court, number_key=row.key) for row in rows]
    desk.hide_from_share([case for cases in found for case in cases], office)


def _export(options: argparse.Namespace) -> int:
    from records import exporting

    viewer = _office.viewer(options)
    count = exporting.export_cases(_office.writable(options.file), viewer, case=_one(options, viewer))
    print(f"{count} case(s) written to {options.file}.")
    return 0


def _docket(options: argparse.Namespace) -> int:
    from records import exporting

    viewer = _office.viewer(options)
    case = _one(options, viewer)
    print(
        f"{exporting.export_docket(_office.writable(options.file), viewer, case=case)} line(s) written to {options.file}."
    )
    return 0


def _one(options: argparse.Namespace, viewer: "Viewer") -> "Case | None":
    """Return the one case that was asked for; None when all were."""
    from intake_watch import desk
    from intake_watch.office import open_office

    return desk.find_case(options.case, viewer, open_office()) if options.case else None


def _list(options: argparse.Namespace) -> int:
    from records.models import Case

    rows = Case.objects.visible_to(_office.viewer(options)).order_by("court", "number")
    cases = [
        {"court": c.court, "number": c.number, "caption": c.caption, "judge": c.judge, "open": c.is_open} for c in rows
    ]
    if options.json:
        _office.print_json(cases)
    else:
        _office.print_table(
            ("Court", "Number", "Caption", "Judge"),
            ((c["court"], c["number"], c["caption"], c["judge"]) for c in cases),
        )
    return 0
