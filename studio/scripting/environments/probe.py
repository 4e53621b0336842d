"""Runs in any Python, also one of old: tells what it is and whether pandas is there.

Prints one line of JSON after a mark, because a start-up file may print, too.
"""

import sys

sys.path.pop(0)  # the folder of this file is no place to import from
import json

MARK = "studio-environment:"


def look():
    """Return what is to be known."""
    import os
    import site
    import sysconfig

    found = {
        "version": list(sys.version_info[:3]),
        "prefix": sys.prefix,
        "base": getattr(sys, "base_prefix", sys.prefix),
        "executable": sys.executable,
        "paths": sorted(set(sysconfig.get_paths().values())),
        "path": [os.path.abspath(each) for each in sys.path if each],  # noqa: PTH100
        "user": site.getuserbase() if hasattr(site, "getuserbase") else None,
    }
    for name in ("pandas", "numpy", "matplotlib"):
        try:
            found[name] = __import__(name).__version__
        except ImportError as error:
            found[name] = None
            found["no_" + name] = str(error)
        except Exception as error:
            found[name] = None
            found["no_" + name] = type(error).__name__ + ": " + str(error)
    if found["matplotlib"] and sys.version_info[0] > 2:
        try:
            __import__("matplotlib.font_manager")  # makes the list of fonts
        except Exception:
            found["matplotlib"] = None
    return found


print("\n" + MARK + json.dumps(look()))
