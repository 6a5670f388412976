"""docgen audit: prove the audit chain."""

import argparse

from config.verbs import _office

HELP = "Prove the audit chain (verify), or keep its head in the second place (head)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument("what", choices=("verify", "head"))
    parser.add_argument("--json", action="store_true")


def run(options: argparse.Namespace) -> int:
    """Walk the chain; 1 when a line is wrong (the first bad one is named)."""
    _office.ready()
    from django.conf import settings

    from records import audit

    if options.what == "head":
        audit.keep_head(settings.AUDIT_COPY, now=_office.now())
        print(f"The chain's head is kept in {settings.AUDIT_COPY / 'heads.csv'}.")
        return 0
    proof = audit.verify(settings.AUDIT_COPY)
    if options.json:
        _office.print_json({"lines": proof.lines, "heads": proof.heads, "holds": proof.holds, "wrong": proof.wrong})
    else:
        print(
            proof.wrong
            or f"The chain holds: {proof.lines} line(s), compared with {proof.heads} head(s) kept in the second place."
        )
    return 0 if proof.holds else 1
