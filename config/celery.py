"""The doorbell: Celery carries ids between the stations, never work. The embedded broker lies in the data folder."""

import os
from pathlib import Path
from typing import Any

from celery import Celery
from django.conf import settings

from config.timetable import beat_schedule

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")


def transport_options(broker: str, queue: Path) -> dict[str, Any]:
    """Return the broker's options: folders of our own for the embedded one, a generous visibility time for Redis."""
    if not broker.startswith("filesystem"):
        return {"visibility_timeout": 4 * 3600, "unacked_restore_throttle": 1}
    folders = {name: queue / name for name in ("messages", "taken", "control")}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    queue.chmod(0o700)
    return {
        "data_folder_in": str(folders["messages"]), "data_folder_out": str(folders["messages"]),
        "processed_folder": str(folders["taken"]), "control_folder": str(folders["control"]),
        "store_processed": False, "polling_interval": 0.05,
    }  # fmt: skip


app = Celery("docgen")
app.set_default()
app.conf.update(
    broker_url="filesystem://localhost" if settings.BROKER_URL.startswith("filesystem") else settings.BROKER_URL,
    broker_transport_options=transport_options(settings.BROKER_URL, Path(settings.DATA) / "queue"),
    broker_connection_retry_on_startup=True,
    task_serializer="json",
    accept_content=["json"],
    task_ignore_result=True,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_time_limit=int(settings.READ_SECONDS) + 120,
    task_default_queue="docgen",
    worker_prefetch_multiplier=1,
    worker_max_tasks_per_child=500,
    worker_hijack_root_logger=False,
    worker_enable_remote_control=False,
    worker_send_task_events=False,
    timezone="UTC",
    enable_utc=True,
    beat_schedule=beat_schedule(),
)
app.autodiscover_tasks(["intake_watch", "docgen", "efile", "records"])
