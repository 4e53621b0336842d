#: dataset1 numbers
#: columns ('y', 'sum'), ('y', 'mean')
def azureml_main(dataframe1=None):
    return dataframe1.groupby(["label", "x"]).agg({"y": ["sum", "mean"]})
