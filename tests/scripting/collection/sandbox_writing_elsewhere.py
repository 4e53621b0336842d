#: result written | 1
import os
import pandas as pd
def azureml_main():
    written = 0
    for folder in (".", "/tmp", "/var/tmp", os.path.expanduser("~root"), "/dev/shm", ".."):
        try:
            with open(os.path.join(folder, "left-behind.txt"), "w") as file:
                file.write("x")
            written += 1
        except OSError:
            pass
    return pd.DataFrame({"written": [written]})
