#: columns i8, u64, f, nullable, b, s, t, z, d, c, p, iv
#: shape 2x12
import numpy as np
import pandas as pd
def azureml_main():
    return pd.DataFrame({
        "i8": np.array([1, -1], "int8"), "u64": np.array([0, 2**64 - 1], "uint64"),
        "f": [0.5, np.inf], "nullable": pd.array([1, None], "Int64"), "b": [True, False],
        "s": ["é", None], "t": pd.to_datetime(["2020-01-01", None]),
        "z": pd.date_range("2020", periods=2, tz="Asia/Seoul"),
        "d": pd.to_timedelta([1, None], unit="s"), "c": pd.Categorical(["a", "b"]),
        "p": pd.period_range("2020", periods=2, freq="M"), "iv": pd.interval_range(0, 2),
    })
