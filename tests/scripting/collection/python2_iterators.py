#: dataset1 people
#: result k,v | age,float64 | city,object | name,object
import pandas as pd
def azureml_main(df=None):
    found = {}
    for name, column in df.iteritems():
        found[unicode(name)] = 'float64' if column.dtype.kind == 'f' else 'object'
    rows = []
    for key in sorted(found.iterkeys()):
        rows.append([key, found[key]])
    total = 0L
    for i in xrange(3):
        total += i
    print `total`, found.has_key('age'), 1 <> 2
    return pd.DataFrame(rows, columns=['k', 'v']),
