#: dataset1 numbers
#: figures 2
def azureml_main(dataframe1=None):
    dataframe1.hist()
    dataframe1.boxplot(column="y", by="label")
    return dataframe1
