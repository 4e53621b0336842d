#: shape 2x1
#: log grid_search
#: log joblib
import pandas as pd
from sklearn import grid_search
from sklearn.datasets import load_iris
from sklearn.externals import joblib
from sklearn.neighbors import KNeighborsClassifier
def azureml_main():
    data = load_iris()
    search = grid_search.GridSearchCV(KNeighborsClassifier(), {'n_neighbors': [3, 5]}, cv=3)
    search.fit(data.data, data.target)
    joblib.dump(search.best_estimator_, 'model.pkl')
    assert joblib.load('model.pkl').score(data.data, data.target) > 0.9
    return pd.DataFrame({'score': [each.mean_validation_score for each in search.grid_scores_]}),
