#: dataset1 people
#: result name,age,city | Ann,31.0,Seoul | ,,Busan | Cho,27.0, | Dee,45.0,Seoul
def azureml_main(dataframe1=None):
    assert dataframe1["age"].isnull().sum() == 1
    assert dataframe1["city"].isnull().sum() == 1
    dataframe1.loc[1, "name"] = None
    return dataframe1
