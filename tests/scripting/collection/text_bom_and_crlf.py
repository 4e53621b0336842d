#: dataset1 people
#: shape 4x3
def azureml_main(dataframe1=None):

    return dataframe1,
