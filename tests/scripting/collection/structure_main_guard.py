#: dataset1 people
#: shape 4x3
def azureml_main(dataframe1=None, dataframe2=None):
    return dataframe1,
if __name__ == "__main__":
    raise SystemExit("this is not run as a program")
