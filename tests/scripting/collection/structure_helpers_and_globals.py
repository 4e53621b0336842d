#: dataset1 people
#: result city,n | Seoul,2 | Busan,1
from collections import Counter
import pandas as pd
COUNTS = Counter()
class Tally:
    column = "city"
    def add(self, frame):
        COUNTS.update(frame[self.column].dropna())
def summarise():
    global COUNTS
    return pd.DataFrame(COUNTS.most_common(), columns=["city", "n"])
def azureml_main(dataframe1=None, dataframe2=None):
    Tally().add(dataframe1)
    return summarise(),
