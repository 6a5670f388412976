"""docgen search: find words in filed papers."""

import argparse

from config.verbs import _office

HELP = "Find words in filed papers; the last word may be the beginning of one."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    parser.add_argument(
        "words", nargs="+", metavar="WORDS", type=_office.some_text, help="words of the paper or of its title"
    )
    parser.add_argument(
        "--limit", type=_office.a_count, default=50, metavar="N", help="show at most so many pages; 50 when left out"
    )
    parser.add_argument("--json", action="store_true")
    _office.add_viewer(parser)


def run(options: argparse.Namespace) -> int:
    """Print the hits, best first; 1 when there are none."""
    _office.ready()
    from records import search

    hits = search.find(" ".join(options.words), _office.viewer(options), limit=options.limit)
    total = f"more than {hits.total:,}" if hits.more else f"{hits.total:,}"
    rows = [
        {
            "case": hit.document.case.number, "court": hit.document.case.court, "entry": hit.document.entry.number,
            "title": hit.document.title, "document": str(hit.document.uid), "page": hit.page, "snippet": hit.snippet,
        }
        for hit in hits.hits
    ]  # fmt: skip
    if options.json:
        _office.print_json({"total": hits.total, "more": hits.more, "hits": rows})
    else:
        _office.print_table(
            ("Case", "Entry", "Title", "Page", "Text"),
            ([row[k] for k in ("case", "entry", "title", "page", "snippet")] for row in rows),
            title=f"{total} page(s) found",
        )
    return 0 if rows else 1
