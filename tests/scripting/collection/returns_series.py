#: dataset1 people
#: result age | 31.0 | 27.0 | 45.0
def azureml_main(dataframe1=None):
    return dataframe1["age"].dropna()
