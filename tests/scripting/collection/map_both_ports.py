#: dataset1 people
#: dataset2 cities
#: shape 3x4
def azureml_main(dataframe1=None, dataframe2=None):
    return dataframe1.merge(dataframe2, on="city"),
