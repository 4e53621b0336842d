#: result comb,factorial,width | 6,24,3
#: log scipy
import numpy as np
import pandas as pd
import scipy.misc
from scipy.misc import comb, factorial
def azureml_main():
    small = scipy.misc.imresize(np.zeros((4, 6), dtype='uint8'), (2, 3))
    return pd.DataFrame([[int(comb(4, 2)), int(factorial(4)), small.shape[1]]],
                        columns=['comb', 'factorial', 'width'])
