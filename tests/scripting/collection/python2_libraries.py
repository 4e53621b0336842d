#: log ok
import StringIO, cPickle, urllib2, string
import pandas as pd
def azureml_main():
    text = StringIO.StringIO(u'a,b\n1,2\n')
    frame = pd.read_csv(text)
    table = string.maketrans('abc', 'xyz')
    assert 'aabbcc'.translate(table) == 'xxyyzz'
    assert 'a-b'.translate(None, '-') == 'ab'
    assert cPickle.loads(cPickle.dumps(frame)).shape == (1, 2)
    print 'ok', map(lambda x: x + 1, [1, 2])[0]
    return frame,
