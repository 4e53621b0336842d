"""What `studio export` does, as a program: `python -m studio.service.exporting`.

It reads one JSON object (`file`, `service`, `python`) from stdin and answers with one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from studio.experiment.document import Experiment
from studio.experiment.errors import StudioError


def main() -> int:
    """Do the export that stands on stdin."""
    job = json.load(sys.stdin)
    written: list[str] = []
    notes: list[str] = []
    try:
        experiment = Experiment.open(job["file"])
        if job.get("python"):
            from studio.service.python_export import export_python

            written += [str(each) for each in export_python(experiment, Path(job["python"]))]
        if job.get("service"):
            from studio.service.service_export import export_service

            written.append(job["service"])
            notes += export_service(experiment, Path(job["service"]))
    except StudioError as error:
        print(json.dumps({"error": " ".join(str(error).split())}))
        return 2
    except OSError as error:
        print(json.dumps({"error": f"It could not be written: {error}."}))
        return 2
    print(json.dumps({"written": written, "notes": notes}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
