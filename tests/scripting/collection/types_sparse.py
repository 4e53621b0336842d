#: log The sparse column “s” was stored with all its values.
#: result s | 0 | 0 | 5
import pandas as pd
def azureml_main():
    return pd.DataFrame({"s": pd.arrays.SparseArray([0, 0, 5])})
