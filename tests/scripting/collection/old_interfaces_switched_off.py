#: dataset1 people
#: option --no-compatibility
#: error ix
#: line 6
def azureml_main(dataframe1=None):
    return dataframe1.ix[0],
