#: dataset1 sales
#: result amount | 3.0 | 12.0
#: log np.float
import numpy as np
import pandas as pd
def azureml_main(dataframe1=None):
    dataframe1["day"] = pd.to_datetime(dataframe1["day"])
    months = dataframe1.set_index("day").resample("M").sum()
    return months.astype(np.float),
