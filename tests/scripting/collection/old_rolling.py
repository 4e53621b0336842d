#: dataset1 numbers
#: result x | 1.5 | 2.5
#: log rolling
import pandas as pd
def azureml_main(dataframe1=None):
    return pd.DataFrame({"x": pd.rolling_mean(dataframe1["x"], 2)[1:3]}),
