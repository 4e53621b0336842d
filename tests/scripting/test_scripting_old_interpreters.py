"""What another Python runs of the studio's own files must be Python 3.8."""

import ast
import subprocess
import sys
from pathlib import Path

import studio

FIRST = (
    "import sys\n"
    "from studio.scripting.foreign.exchange_plain import PlainExchange\n"
    "from studio.scripting import audit, doors, errors, limits, serving, streams\n"
    "from studio.scripting.compat import old_python\n"
    "from studio.scripting.compat.python2 import to_own_lines\n"
    "print(*[each.__file__ for name, each in sys.modules.items()"
    " if name.startswith('studio.scripting')], sep='\\n')\n"
)


def test_the_files_that_another_python_imports_keep_to_its_grammar():
    told = subprocess.run(
        [sys.executable, "-c", FIRST], capture_output=True, text=True, check=True,
        cwd=Path(studio.__file__).parents[1],
    )  # fmt: skip
    files = told.stdout.split()
    assert any(each.endswith("contract.py") for each in files)
    for each in files:
        ast.parse(Path(each).read_text(encoding="utf-8"), each, feature_version=(3, 8))
