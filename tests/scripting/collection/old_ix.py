#: dataset1 people
#: result name | Ann | Cho
#: log .ix
def azureml_main(dataframe1=None):
    return dataframe1.ix[[0, 2], ["name"]],
