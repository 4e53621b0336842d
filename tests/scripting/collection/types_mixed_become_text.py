#: log Columns of mixed or unknown types were turned into text: odd.
#: result fine,odd | 1,1 | 2,two
import pandas as pd
def azureml_main():
    return pd.DataFrame({"fine": [1, 2], "odd": pd.Series([1, "two"], dtype=object)})
