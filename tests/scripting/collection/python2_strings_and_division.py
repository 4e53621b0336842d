#: dataset1 numbers
#: log Python 2
#: log 3 -4 2.5
import string
def azureml_main(dataframe1=None, dataframe2=None):
    print 7 / 2, -7 / 2, 5 / 2.0
    text = u"a-b" if isinstance(u"a", unicode) else ""
    table = string.maketrans("ab", "xy")
    print text.encode("ascii").translate(table, "-"), `text`, 10L, 0777
    counts = {}
    for letter in "hello":
        counts[letter] = counts.get(letter, 0) + 1
    if counts.has_key("l"):
        for letter, count in sorted(counts.items(), lambda a, b: cmp(b[1], a[1]))[:1]:
            print letter, count
    raise_it = False
    if raise_it:
        raise ValueError, "never"
    dataframe1["half"] = [int(each) / 2 for each in range(len(dataframe1))]
    exec "checked = 1"
    return dataframe1,
