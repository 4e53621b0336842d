#: dataset1 people
#: log Python 2
#: log 4 rows
#: log caught integer
def azureml_main(dataframe1 = None, dataframe2 = None):
    print len(dataframe1), 'rows'
    try:
        1 / 0
    except ZeroDivisionError, e:
        print 'caught', str(e)[:7]
    return dataframe1,
