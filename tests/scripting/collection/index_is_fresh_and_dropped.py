#: dataset1 people
#: result name | Dee | Ann
def azureml_main(dataframe1=None):
    assert list(dataframe1.index) == [0, 1, 2, 3]
    assert str(dataframe1.index.dtype) == "int64"
    return dataframe1.set_index("age").sort_index(ascending=False).head(2)[["name"]]
