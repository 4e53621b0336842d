#: dataset1 numbers
#: figures 1
#: log plotting
import pandas as pd
def azureml_main(dataframe1=None):
    pd.scatter_matrix(dataframe1[["x", "y"]], diagonal="kde")
    return dataframe1,
