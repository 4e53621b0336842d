#: dataset1 people
#: result mean | 34.333333333333336
def azureml_main(dataframe1=None, dataframe2=None):
    import numpy as np
    from pandas import DataFrame
    return DataFrame({"mean": [np.nanmean(dataframe1["age"])]}),
