#: dataset1 people
#: dataset2 cities
#: result given | 2
import pandas as pd
def azureml_main(*frames):
    return pd.DataFrame({"given": [len(frames)]}),
