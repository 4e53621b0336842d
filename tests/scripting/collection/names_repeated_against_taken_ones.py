#: columns a, a (3), a (2), 1, 1 (2)
import pandas as pd
def azureml_main():
    return pd.DataFrame([[1, 2, 3, 4, 5]], columns=["a", "a", "a (2)", 1, "1"])
