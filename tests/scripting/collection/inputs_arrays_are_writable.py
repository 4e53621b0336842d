#: dataset1 numbers
#: result x | 0 | 2
def azureml_main(dataframe1=None):
    values = dataframe1[["x"]].to_numpy(copy=True)
    values[0] = 0
    dataframe1["x"] = values
    return dataframe1[["x"]].head(2)
