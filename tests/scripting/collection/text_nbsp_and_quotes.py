#: dataset1 people
#: columns name
#: log quot
def azureml_main(dataframe1=None):
    wanted = “name”
    return dataframe1[[wanted]],
