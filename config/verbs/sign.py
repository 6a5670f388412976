"""docgen sign: put a named person's signature, or the seal, on a draft, or take it back."""

import argparse
from pathlib import Path

from config.verbs import _office, _papers

HELP = "Put a named person's signature, or the court's seal, on a draft."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "draft", type=_office.a_count, metavar="DRAFT", help="the number of the draft, as `docgen draw` said it"
    )
    parser.add_argument(
        "--office", required=True, choices=("clerk", "judge", "seal"), help="in whose power it is given"
    )
    parser.add_argument("--name", default="", help="who signs")
    parser.add_argument("--title", default="", help="what they are: Deputy Clerk, United States District Judge")
    parser.add_argument(
        "--how", default="by hand", choices=("by hand", "typed", "image", "embossed", "printed"),
        help="by hand on the line, typed as /s/, by the image of the signature; the seal embossed by hand or printed",
    )  # fmt: skip
    parser.add_argument("--image", type=Path, metavar="FILE.png", help="the image of the signature")
    parser.add_argument("--take-back", action="store_true", help="take the signature of this office off the draft")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Sign the draft, or take the signature back."""
    _office.ready()
    from records import signing, vault

    asked = _papers.find(options.draft, _office.viewer(options))
    if options.take_back:
        signing.take_back(asked, office=options.office, by=_office.who(), now=_office.now())
        print(f"Taken back: the {options.office} on draft {asked.pk}.")
        return 0
    image = None
    if options.image is not None:
        with options.image.open("rb") as picture:
            image = vault.keep_bytes(picture)
    signing.sign(
        asked, office=options.office, name=options.name, title=options.title, how=options.how, image=image, by=_office.who(), now=_office.now(),
    )  # fmt: skip
    print(f"Draft {asked.pk} bears the {options.office}: {options.name}, {options.title}, {options.how}.")
    return 0
