#: dataset1 people
#: result person,age | DEE,45.0 | ANN,31.0 | CHO,27.0
def azureml_main(dataframe1=None):
    dataframe1.dropna(subset=["age"], inplace=True)
    dataframe1.sort_values("age", ascending=False, inplace=True)
    dataframe1["name"] = dataframe1["name"].str.upper()
    dataframe1.rename(columns={"name": "person"}, inplace=True)
    del dataframe1["city"]
    dataframe1.values
    return dataframe1,
