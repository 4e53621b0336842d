#: dataset1 people
#: error salary
#: line 5
def azureml_main(dataframe1=None):
    return dataframe1[["salary"]]
