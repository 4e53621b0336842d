"""Scripts in Pythons that are not the studio's own: the worker that runs there, and its host.

The worker runs the contract's own files (`studio.scripting.contract` and what it needs), so that
there is one contract, not two: they are written for Python 3.8 and pandas 1.1 on, import nothing
beyond the standard library and pandas when they are loaded, and `tests/scripting` holds them to
that. Tables cross as plain columns, because the other Python may have no pyarrow, or another one.
"""
