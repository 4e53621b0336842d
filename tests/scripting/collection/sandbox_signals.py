#: result sent | 0
import os, signal
import pandas as pd
def azureml_main():
    sent = 0
    for pid in (os.getppid(), 1):
        try:
            os.kill(pid, signal.SIGTERM)
            sent += 1
        except OSError:
            pass
    return pd.DataFrame({"sent": [sent]})
