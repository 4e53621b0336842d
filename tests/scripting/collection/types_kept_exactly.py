#: log lists [1, 2] and 10.50 and 9007199254740993
#: shape 2x3
from decimal import Decimal
import pandas as pd
def azureml_main():
    frame = pd.DataFrame({"l": [[1, 2], []], "d": [Decimal("10.50"), Decimal("1.0")],
                          "n": pd.Series([2**53 + 1, None], dtype=object)})
    print("lists", frame.l[0], "and", frame.d[0], "and", frame.n[0])
    return frame
