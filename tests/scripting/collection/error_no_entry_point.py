#: error rename it
def azureml_Main(dataframe1=None):
    return dataframe1
