"""Answers requests: runs only what depends on them, keeps what does not.

```
with Scorer(experiment) as scorer:
    answer = scorer.score({"input1": frame})["output1"]
```
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.engine.context import CancelToken
from studio.engine.executor import Executor, RunRequest
from studio.engine.trust import Grants, asking
from studio.engine.workers import call_module
from studio.experiment.context import ScriptRunner
from studio.experiment.document import Experiment, Node
from studio.experiment.errors import Cancelled, ExperimentError, ModuleError
from studio.experiment.validation import problems
from studio.experiment.values import Bundle
from studio.service.columns import Columns, frame_of
from studio.service.context import RequestLog, context_for
from studio.service.errors import Detail, ServiceError, without_paths
from studio.service.parameters import changed, changes_of, with_defaults
from studio.service.plan import OUTPUT, ServicePlan, plan_service
from studio.service.requests import ScoreRequest
from studio.service.schema import TableSchema, schema_of
from studio.service.scripts import ScriptPools, direct_scripts, taken

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
        grants = Grants()
        self._trusted = {
            node.id for node in asking(self.experiment)
            if grants.holds(node, self.experiment.environment, self.folder)
        }  # fmt: skip
        self._own_host = host is None
        if host is None:
            from studio.scripting.hosts import SandboxedHost

            host = SandboxedHost()
        self._host = host
        self._values: dict[str, dict[str, Any]] = {}
        self.results: dict[tuple[str, str], Bundle] = {}  # bundles by node and port
        self._pools: ScriptPools | None = None
        self.inputs: dict[str, TableSchema] = {}
        self.outputs: dict[str, TableSchema] = {}
        try:
            self.examples = self._prepare()
            self._direct = {} if self.experiment.environment else direct_scripts(self.plan)
            self._pools = ScriptPools(self.plan, self._values, host, script_workers)
            self._probe(self.examples)
        except BaseException:
            self.close()
            raise

    def score(
        self,
        inputs: Mapping[str, Columns | DataFrame],
        parameters: Mapping[str, Any] | None = None,
        *,
        token: CancelToken | None = None,
        log: RequestLog | None = None,
    ) -> dict[str, DataFrame]:
        """Run the experiment for one request; return the table of each output as a frame.

        Raises ServiceError when a parameter does not fit or a module fails, and Cancelled when
        `token` was set meanwhile.
        """
        answers = self.answer(ScoreRequest(inputs, parameters or {}), token=token, log=log)
        return {name: frame_of(table) for name, table in answers.items()}

    def answer(
        self,
        request: ScoreRequest,
        *,
        token: CancelToken | None = None,
        log: RequestLog | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> dict[str, Columns | DataFrame]:
        """Do the same as `score`, without making frames of small tables that nobody needs.

        `progress` is told, from 0 to 1, how much of the way is done.
        """
        changes = changes_of(self.experiment, request.parameters)
        changes = {node: values for node, values in changes.items() if node in self.plan.path}
        try:
            return self._run(
                request.inputs, changes, token or CancelToken(), log or RequestLog(), progress
            )
        except ModuleError as error:
            raise failed(error) from error

    def fixed_value(self, node: str, output: str) -> Any:
        """Return what a node gives that requests do not change; None when it was not needed."""
        return self._values.get(node, {}).get(output)

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
        inputs: Mapping[str, Columns | DataFrame],
        changes: dict[str, dict[str, Any]],
        token: CancelToken,
        log: RequestLog,
        progress: Callable[[float], None] | None = None,
    ) -> dict[str, Columns | DataFrame]:
        plan = self.plan
        moving = plan.moving_with(changes) if changes else plan.moving
        values: dict[str, dict[str, Any]] = {
            node.id: {"Dataset": inputs[name]} for name, node in plan.inputs.items()
        }
        for key, step in plan.path.items():
            if key not in moving:
                continue
            if token.set:
                raise Cancelled("The request was cancelled.")
            given = {
                port: (values.get(source) or self._values[source])[output]
                for port, (source, output) in step.sources.items()
            }
            if step.node.spec.id == OUTPUT:
                values[key] = {"Dataset": given["Dataset"]}
                continue
            # What a warm process holds of the fixed part may be something else in this request.
            moved = bool(changes) and (key in changes or bool(step.after & (moving - plan.moving)))
            node = changed(step.node, changes[key]) if key in changes else step.node
            try:
                values[key] = self._node(node, given, token, log, moved=moved)
            except ModuleError as error:
                raise _at(node, error) from error
            if progress is not None:
                progress((len(values) - len(plan.inputs)) / max(1, len(moving)))
        return {
            name: (values.get(node.id) or self._values[node.id])["Dataset"]
            for name, node in plan.outputs.items()
        }

    def _node(
        self,
        node: Node,
        given: dict[str, Any],
        token: CancelToken,
        log: RequestLog,
        *,
        moved: bool,
    ) -> dict[str, Any]:
        """Run one node; return its outputs by port."""
        assert self._pools is not None
        context = context_for(
            node.name, self.folder, self._pools.runner(node.id, plain=moved), token, log,
            trusted=node.id in self._trusted, environment=self.experiment.environment,
        )  # fmt: skip
        direct = None if moved else self._direct.get(node.id)
        tables = (taken(given.get("Dataset1")), taken(given.get("Dataset2")))
        empty = any(t is None and p in given for t, p in zip(tables, ("Dataset1", "Dataset2")))
        if direct is not None and not empty:
            bundle = given.get("Script Bundle")
            pool = self._pools.pool_for(node.id, direct.source, bundle)
            done = pool.run(tables, direct.timeout, context) if pool else None
            if done is not None:
                return {"Result Dataset": done[0], "Python Device": done[1]}
        frames = {port: frame_of(value) for port, value in given.items()}
        return {port: each.value for port, each in call_module(node, frames, context).items()}

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
                self.results.update(
                    {(key, p): each for p, each in results[key].items() if isinstance(each, Bundle)}
                )
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
        self.outputs = {name: schema_of(name, frame_of(frame)) for name, frame in answers.items()}


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
    message = f"{ERROR_ID}: {without_paths(error.message)}"
    detail = Detail("ModuleExecutionError", message)
    return ServiceError(400, "ModuleExecutionError", [detail], trace=error.trace)
