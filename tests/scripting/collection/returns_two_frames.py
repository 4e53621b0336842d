#: dataset1 people
#: dataset2 cities
#: shape 4x3
#: second 2x2
def azureml_main(dataframe1=None, dataframe2=None):
    return dataframe1, dataframe2
