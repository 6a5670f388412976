"""JSON logs: one object a line, with ids and codes only; never a name, a number or a text of a paper."""

import json
import logging
from datetime import UTC, datetime

ALLOWED = ("scan", "asked", "dispatch", "document", "code", "step", "count", "seconds", "why", "kind", "state", "pid")


class JsonLine(logging.Formatter):
    """Formats a log line as JSON. The message is the programmer's constant text; values come only from ALLOWED."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": _constant(record),
        }
        line |= {name: getattr(record, name) for name in ALLOWED if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line["fault"] = record.exc_info[0].__name__
            line["where"] = _where(record)
        return json.dumps(line, default=str)


def _constant(record: logging.LogRecord) -> str:
    """Return our own constant text; of another library's message only its template, or else where it came from."""
    if record.name.split(".")[0] == "docgen" or record.args:
        return str(record.msg)
    return f"a message of {record.module}, line {record.lineno}"


def _where(record: logging.LogRecord) -> list[str]:
    """Return file and line of each frame of a fault: enough to find it, and no value of a paper in it."""
    trace = record.exc_info[2] if record.exc_info else None
    frames = []
    while trace:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename.rsplit('/', 2)[-2]}/{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return frames[-8:]
