# Trains a forest of decision trees on the first table and scores the second one.

from sklearn.ensemble import RandomForestClassifier


def azureml_main(dataframe1=None, dataframe2=None):
    train, test = dataframe1, dataframe2

    # The last column says whether diabetes showed; all others are measurements.
    label = train.columns[-1]
    measurements = list(train.columns[:-1])

    # The fixed seed makes every run give the same forest.
    model = RandomForestClassifier(n_estimators=60, max_depth=5, random_state=0)
    model.fit(train[measurements], train[label])

    # Evaluate Model knows these two columns by their names.
    test["Scored Labels"] = model.predict(test[measurements])
    test["Scored Probabilities"] = model.predict_proba(test[measurements])[:, 1]

    # The second value goes to the second port: look at it there.
    return test, model
