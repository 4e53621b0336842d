"""A way to run a script on a host and keep what it gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.experiment.context import SHUT_IN
from studio.experiment.values import PythonDevice
from studio.scripting.standalone import StandaloneContext


@dataclass
class Ran:
    """What one run gave."""

    frame: object = None
    device: PythonDevice | None = None
    log: list[tuple[str, str]] = field(default_factory=list)

    def printed(self, stream: str = "stdout") -> str:
        return "".join(text for text, name in self.log if name == stream)


def run_on(host, source, dataset1=None, dataset2=None, bundle=None, timeout=60.0, context=None,
           options=SHUT_IN):  # fmt: skip
    result = Ran()
    context = context or StandaloneContext(host, lambda *piece: result.log.append(piece))
    result.frame, result.device = host.run(
        source,
        dataset1,
        dataset2,
        bundle,
        timeout=timeout,
        context=context,
        options=options,
    )
    return result
