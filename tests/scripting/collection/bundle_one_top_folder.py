#: bundle topfolder
#: result answer | 42
import pandas as pd
from helpers import ANSWER
def azureml_main():
    return pd.DataFrame({"answer": [ANSWER]})
