#: dataset1 people
#: error division by zero
#: line 8
def helper(value):
    return value

def azureml_main(dataframe1=None):
    return helper(1) / 0
