#: dataset1 people
#: result age | 31.0 | 0.0 | 27.0 | 45.0
def azureml_main(dataframe1=None):
    dataframe1["age"][dataframe1["age"].isnull()] = 0
    return dataframe1[["age"]],
