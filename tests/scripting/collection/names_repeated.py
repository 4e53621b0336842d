#: columns a, a (2), a (3), b
import pandas as pd
def azureml_main():
    return pd.DataFrame([[1, 2, 3, 4]], columns=["a", "a", "a", "b"])
