#: dataset1 numbers
#: shape 16x3
#: log append
def azureml_main(dataframe1=None):
    values = dataframe1.as_matrix()
    values[0, 0] = 100
    return dataframe1.append(dataframe1, ignore_index=True),
