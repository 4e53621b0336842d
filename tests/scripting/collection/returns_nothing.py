#: dataset1 people
#: shape 0x0
#: log returned nothing
def azureml_main(dataframe1=None, dataframe2=None):
    print(len(dataframe1))
