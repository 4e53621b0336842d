#: dataset1 people
#: shape 4x3
#: log tab
def azureml_main(dataframe1=None):
	if len(dataframe1):
		found = dataframe1
                print(len(found))
        return found,
