#: error invalid syntax
#: line 5
def azureml_main(dataframe1=None):
    total = 1
    total = = 2
    return dataframe1
