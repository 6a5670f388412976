"""Run in a house of its own by the intake measurement: times settling, claiming and receiving apart, and prints them as JSON."""

import json
import time

import django

django.setup()

from intake_watch import claim, taking  # noqa: E402  (Django must be ready first)
from intake_watch.guard import entries  # noqa: E402
from intake_watch.office import open_office  # noqa: E402


def main() -> None:
    """Take in all that lies in the folder, one part after the other, and print how long each took (seconds)."""
    office = open_office(readers=1)
    office.pool.warm()
    found = list(entries(office.intake))
    began = time.monotonic()
    for entry in found:
        office.whole(entry.path)
    settled = time.monotonic()
    claims = [one for entry in found if (one := claim.take(entry, office.claims))]
    claimed = time.monotonic()
    for first in range(0, len(claims), taking.TOGETHER):
        taking.receive_claims(claims[first : first + taking.TOGETHER], office)
    received = time.monotonic()
    office.close()
    print(json.dumps({"settle": settled - began, "claim": claimed - settled, "receive": received - claimed}))


if __name__ == "__main__":
    main()
