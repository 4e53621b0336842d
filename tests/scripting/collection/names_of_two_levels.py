#: dataset1 people
#: columns city, ('age', 'max'), ('age', 'min')
def azureml_main(dataframe1=None):
    table = dataframe1.groupby("city").agg({"age": ["max", "min"]}).reset_index()
    table.columns = ["city", *table.columns[1:]]
    return table
