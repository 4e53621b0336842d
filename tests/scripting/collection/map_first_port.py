#: dataset1 people
#: shape 4x3
#: columns name, age, city
def azureml_main(dataframe1=None, dataframe2=None):
    assert dataframe2 is None
    return dataframe1,
