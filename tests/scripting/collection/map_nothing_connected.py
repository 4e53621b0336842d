#: result a,b | True,True
import pandas as pd
def azureml_main(dataframe1=None, dataframe2=None):
    return pd.DataFrame({"a": [dataframe1 is None], "b": [dataframe2 is None]}),
