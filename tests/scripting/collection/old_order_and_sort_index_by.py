#: dataset1 numbers
#: log order
#: log sort_index
import pandas as pd
def azureml_main(dataframe1=None):
    ordered = dataframe1["y"].order(ascending=False)
    frame = dataframe1.sort_index(by="y", ascending=False)
    assert list(frame["y"].dropna()) == list(ordered.dropna())
    return frame,
