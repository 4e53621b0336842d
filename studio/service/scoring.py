"""Answers requests: runs only what depends on them, keeps what does not.

```
with Scorer(experiment) as scorer:
    answer = scorer.score({"input1": frame})["output1"]
```
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.engine.context import CancelToken
from studio.engine.executor import Executor, RunRequest
from studio.engine.workers import call_module
from studio.experiment.context import ScriptRunner
from studio.experiment.document import Experiment, Node
from studio.experiment.errors import Cancelled, ExperimentError, ModuleError
from studio.experiment.validation import problems
from studio.service.context import RequestLog, context_for
from studio.service.errors import Detail, ServiceError
from studio.service.parameters import changed, changes_of, with_defaults
from studio.service.plan import ServicePlan, plan_service
from studio.service.schema import TableSchema, schema_of
from studio.service.scripts import ScriptPools

if TYPE_CHECKING:
    from pandas import DataFrame

PROBE_ROWS = 100  # of the example, for the first run
ERROR_ID = "Error 0085"


class Scorer:
    """A published experiment, ready to answer. Thread-safe once it is made.

    Making it runs what does not depend on a request (training, datasets), and one request with
    the first rows of the example. `host` runs the scripts of that part and those that must have
    a process of their own for each request; a sandboxed one is made when none is given.

    Raises ExperimentError or ModuleError, naming the node, when the experiment cannot serve.
    """

    def __init__(
        self,
        experiment: Experiment,
        *,
        host: ScriptRunner | None = None,
        folder: Path | None = None,
        script_workers: int | None = None,
    ) -> None:
        self.experiment = with_defaults(experiment)
        path = experiment.path
        self.folder = folder or (path.resolve().parent if path else Path.cwd())
        self.plan: ServicePlan = plan_service(self.experiment)
        self._check()
        self._own_host = host is None
        if host is None:
            from studio.scripting.hosts import SandboxedHost

            host = SandboxedHost()
        self._host = host
        self._values: dict[str, dict[str, Any]] = {}
        self._pools: ScriptPools | None = None
        self.inputs: dict[str, TableSchema] = {}
        self.outputs: dict[str, TableSchema] = {}
        try:
            examples = self._prepare()
            self._pools = ScriptPools(self.plan, self._values, host, script_workers)
            self._probe(examples)
        except BaseException:
            self.close()
            raise

    def score(
        self,
        inputs: Mapping[str, DataFrame],
        parameters: Mapping[str, Any] | None = None,
        *,
        token: CancelToken | None = None,
        log: RequestLog | None = None,
    ) -> dict[str, DataFrame]:
        """Run the experiment for one request; return the table of each output.

        Raises ServiceError when a parameter does not fit or a module fails, and Cancelled when
        `token` was set meanwhile.
        """
        changes = changes_of(self.experiment, parameters or {})
        changes = {node: values for node, values in changes.items() if node in self.plan.path}
        try:
            return self._run(inputs, changes, token or CancelToken(), log or RequestLog())
        except ModuleError as error:
            raise failed(error) from error

    def close(self) -> None:
        """End the processes of the scripts."""
        if self._pools is not None:
            self._pools.close()
        if self._own_host and hasattr(self._host, "close"):
            self._host.close()

    def __enter__(self) -> Scorer:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _run(
        self,
        inputs: Mapping[str, DataFrame],
        changes: dict[str, dict[str, Any]],
        token: CancelToken,
        log: RequestLog,
    ) -> dict[str, DataFrame]:
        plan = self.plan
        moving = plan.moving_with(changes) if changes else plan.moving
        values: dict[str, dict[str, Any]] = {
            node.id: {"Dataset": inputs[name]} for name, node in plan.inputs.items()
        }
        assert self._pools is not None
        for key, step in plan.path.items():
            if key not in moving:
                continue
            if token.set:
                raise Cancelled("The request was cancelled.")
            node = changed(step.node, changes[key]) if key in changes else step.node
            given = {
                port: (values.get(source) or self._values[source])[output]
                for port, (source, output) in step.sources.items()
            }
            # A fixed table that a script's process holds already may differ in this request.
            moved = bool(changes) and (key in changes or bool(step.after & (moving - plan.moving)))
            runner = self._pools.runner(key, plain=moved)
            context = context_for(node.name, self.folder, runner, token, log)
            try:
                done = call_module(node, given, context)
            except ModuleError as error:
                raise _at(node, error) from error
            values[key] = {port: output.value for port, output in done.items()}
        return {
            name: (values.get(node.id) or self._values[node.id])["Dataset"]
            for name, node in plan.outputs.items()
        }

    def _check(self) -> None:
        relevant = [key for key in self.plan.path if self.experiment.has_node(key)]
        found = problems(self.experiment, relevant)
        if found:
            node = self.experiment.node(found[0].node)
            raise ExperimentError(f"“{node.name}”: {found[0].message}")

    def _prepare(self) -> dict[str, DataFrame]:
        """Run what requests do not change; return the example of each input."""
        plan = self.plan
        starts = {node.id for node in plan.inputs.values()}
        targets = tuple(plan.kept | starts)
        results: dict[str, dict[str, Any]] = {}
        if targets:
            with Executor(scripts=self._host) as executor:
                request = RunRequest(self.experiment, targets, folder=self.folder)
                ran = executor.submit(request).wait()
            for key, result in ran.nodes.items():
                if result.error is not None:
                    node = self.experiment.node(key)
                    raise _at(node, result.error) from result.error
                results[key] = {port: each.value for port, each in result.outputs.items()}
        self._values = {key: results[key] for key in plan.kept}
        examples = {name: results[node.id]["Dataset"] for name, node in plan.inputs.items()}
        self.inputs = {name: schema_of(name, frame) for name, frame in examples.items()}
        return examples

    def _probe(self, examples: dict[str, DataFrame]) -> None:
        """Answer a request with the example: scripts get warm, the outputs' columns known."""
        if any(not self.inputs[name].columns for name in examples):
            return  # without an example there is nothing to try
        heads = {name: frame.head(PROBE_ROWS) for name, frame in examples.items()}
        answers = self._run(heads, {}, CancelToken(), RequestLog())
        self.outputs = {name: schema_of(name, frame) for name, frame in answers.items()}


def _at(node: Node, error: ModuleError) -> ModuleError:
    """Return the error with the name of its node in front."""
    return ModuleError(
        f"“{node.name}”: {error.message}", kind=error.kind, line=error.line, trace=error.trace,
        parameter=error.parameter,
    )  # fmt: skip


def failed(error: ModuleError) -> ServiceError:
    """Return what the caller gets when a module fails."""
    if error.kind == "TimeoutError":
        return ServiceError(504, "GatewayTimeout", [Detail("BackendScoreTimeout", error.message)])
    if error.kind == "Overloaded":
        detail = Detail("NoMoreResources", error.message)
        return ServiceError(503, "ServiceUnavailable", [detail], retry_after=1)
    message = f"{ERROR_ID}: {error.message}"
    detail = Detail("ModuleExecutionError", message)
    return ServiceError(400, "ModuleExecutionError", [detail], trace=error.trace)
