"""docgen seal: seal or unseal a case on the authority of an order."""

import argparse

from config.verbs import _office

HELP = "Give a case another secrecy (sealed, confidential, juvenile, public) on the authority of an order."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("number", metavar="CASE-NUMBER")
    parser.add_argument(
        "--as",
        dest="secrecy",
        choices=("sealed", "juvenile", "confidential", "public"),
        required=True,
        help="what the case is from now on",
    )
    parser.add_argument("--authority", required=True, help="the order it rests on, by its docket number")
    parser.add_argument(
        "--court", default="", help="the case's court, by its id or a name; needed when several courts have the number"
    )


def run(options: argparse.Namespace) -> int:
    """Seal or unseal, as one transaction over case, papers, index and trays."""
    _office.ready()
    from intake_watch import desk
    from intake_watch.office import open_office
    from records import access, sealing

    office = open_office()
    viewer = access.viewer_of(_office.who(), ["sealed clerk"])
    case = desk.find_case(options.number, viewer, office, court=options.court)
    sealing.reclassify(
        case=case, confidentiality=options.secrecy, authority=options.authority, by=_office.who(), now=_office.now()
    )
    desk.hide_from_share([case], office)
    print(f"The case is {options.secrecy} from now on, with all its papers.")
    return 0
