#: dataset1 people
#: result name | Dee | Ann | Cho | Bob
#: log sort
def azureml_main(dataframe1=None):
    return dataframe1.sort(columns="age", ascending=False)[["name"]],
