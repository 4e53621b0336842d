#: dataset1 sales
#: result day,amount | 2020-01-31,3 | 2020-02-29,12
#: figures 1
#: log 'ME'
#: log plot_date
#: log axes
import matplotlib.pyplot as plt
import pandas as pd
def azureml_main(dataframe1=None):
    dataframe1['day'] = pd.to_datetime(dataframe1['day'])
    monthly = dataframe1.set_index('day').resample('M', how='sum')
    assert pd.date_range('2020-01-15', periods=2, freq='M')[1].day == 29
    plt.plot_date(dataframe1['day'], dataframe1['amount'])
    ax = plt.gca()
    ax.plot(dataframe1['day'], dataframe1['amount'], axes=ax)
    return monthly.reset_index(),
