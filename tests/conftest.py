"""What all tests share."""

from __future__ import annotations

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

# What a user's own folders hold (grants, datasets, modules) is not the tests' business.
_HOME = tempfile.TemporaryDirectory(prefix="studio-tests-")
for _name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
    os.environ[_name] = os.path.join(_HOME.name, _name.lower())  # noqa: PTH118
