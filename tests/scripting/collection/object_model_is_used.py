#: dataset1 numbers
#: dataset2 from object_model_is_returned
#: shape 8x4
def azureml_main(dataframe1=None, model=None):
    dataframe1["scored"] = model.predict(dataframe1[["x", "y"]])
    return dataframe1,
