#: result place,read | home,no | passwd,no | root,no
import os
import pandas as pd
def azureml_main():
    rows = []
    for name, path in (("home", "/root"), ("passwd", "/etc/passwd"), ("root", "/root/.bashrc")):
        try:
            open(path).read() if os.path.splitext(path)[1] or name == "passwd" else os.listdir(path)
            rows.append([name, "yes"])
        except OSError:
            rows.append([name, "no"])
    return pd.DataFrame(rows, columns=["place", "read"])
