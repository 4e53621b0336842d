#: dataset1 people
#: result column | 4
def azureml_main(dataframe1=None):
    return len(dataframe1)
