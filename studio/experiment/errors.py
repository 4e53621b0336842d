"""The errors a user can meet, in the user's words."""

from __future__ import annotations


class StudioError(Exception):
    """Something the user can understand and mend; its text is shown as it stands."""


class ExperimentError(StudioError):
    """An edit the experiment refuses: an unknown port, a cycle, a second node of one name."""


class FileFormatError(StudioError):
    """A `.studio` file that cannot be read."""


class ModuleError(StudioError):
    """A module that could not do its work.

    Parameters
    ----------
    message: what went wrong and what to do, in the user's words.
    kind: the class of the error (`"ModuleError"`, or the exception's name in a script).
    line: the line of the script that caused it, counted from 1.
    trace: the full traceback, as text.
    parameter: the name of the parameter that caused it.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str | None = None,
        line: int | None = None,
        trace: str | None = None,
        parameter: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind or type(self).__name__
        self.line = line
        self.trace = trace
        self.parameter = parameter


class Cancelled(StudioError):
    """The run was cancelled while a module was at work."""
