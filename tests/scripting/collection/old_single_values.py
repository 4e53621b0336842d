#: dataset1 people
#: shape 4x3
#: log get_value
def azureml_main(dataframe1=None):
    first = dataframe1.get_value(0, dataframe1.columns[0])
    assert first == dataframe1.iloc[0, 0]
    assert dataframe1.irow(0).tolist() == dataframe1.iloc[0].tolist()
    names = [name for name, column in dataframe1.iteritems()]
    assert names == list(dataframe1.columns)
    return dataframe1
