"""NumPy, scikit-learn, SciPy, matplotlib and Python's library as old scripts knew them."""

import pytest

MAKE = (
    "from sklearn.datasets import make_classification\n"
    "X, y = make_classification(60, random_state=0)\n"
)
FOREST = "from sklearn.ensemble import RandomForestClassifier as F\nm = F(5, random_state=0)\n"

SCRIPTS = [
    ("import numpy as np", "[np.float(3), np.int(2.7), np.bool(1), np.asscalar(np.array([4]))]",
     [3.0, 2, True, 4]),
    ("import numpy as np", "[np.product([2, 3]), np.in1d([1], [1, 2])[0], np.alltrue([1, 0])]",
     [6, True, False]),
    ("import numpy as np", "[np.isnan(np.NaN), np.Inf > 1, np.trapz([1, 1])]", [True, True, 1.0]),
    ("import numpy as np", "[str(np.zeros(1, dtype=np.object).dtype)]", ["object"]),
    ("from sklearn.cross_validation import KFold", "[len(KFold(6, n_folds=3)), "
     "sum(len(b) for a, b in KFold(6, n_folds=3))]", [3, 6]),
    (f"from sklearn.cross_validation import *\n{MAKE}{FOREST}"
     "import sklearn.cross_validation as cv",
     "[len(cv.cross_val_score(m, X, y, cv=cv.StratifiedKFold(y, 4))), "
     "len(cv.train_test_split(X, y, test_size=0.5)[0])]", [4, 30]),
    (f"from sklearn import cross_validation\n{MAKE}",
     "[len(cross_validation.ShuffleSplit(10, n_iter=4))]", [4]),
    (f"from sklearn.grid_search import GridSearchCV\n{MAKE}{FOREST}",
     "[len(GridSearchCV(m, {'max_depth': [1, 2]}).fit(X, y).grid_scores_)]", [2]),
    ("from sklearn.preprocessing import Imputer\nimport numpy as np\n"
     "A = np.array([[1., np.nan], [3., 4.]])",
     "[Imputer(missing_values='NaN', strategy='mean', axis=0).fit_transform(A)[0, 1], "
     "Imputer(axis=1).fit_transform(A)[0, 1]]", [4.0, 1.0]),
    ("from sklearn.externals import joblib", "[joblib.dump(3, 'm.pkl') and joblib.load('m.pkl')]",
     [3]),
    ("import sklearn.externals.joblib as j", "[j.hash(1) == j.hash(1)]", [True]),
    ("from sklearn.lda import LDA\nfrom sklearn.ensemble.forest import RandomForestClassifier",
     "[LDA().__class__.__name__]", ["LinearDiscriminantAnalysis"]),
    ("from sklearn.feature_extraction.text import CountVectorizer",
     "CountVectorizer().fit(['bb aa']).get_feature_names()", ["aa", "bb"]),
    ("from scipy.misc import comb, factorial, logsumexp", "[comb(4, 2), factorial(3)]", [6.0, 6.0]),
    ("import scipy.misc\nimport numpy as np",
     "[scipy.misc.imresize(np.zeros((4, 6)), (2, 3)).shape[1]]", [3]),
    ("import scipy.integrate", "[scipy.integrate.trapz([1, 1]), scipy.integrate.simps([1, 1, 1])]",
     [1.0, 2.0]),
    ("import scipy", "[scipy.mean([1, 3])]", [2.0]),
    ("import collections", "[isinstance({}, collections.Mapping)]", [True]),
    ("from collections import Iterable", "[isinstance([], Iterable)]", [True]),
    ("import time", "[time.clock() > 0]", [True]),
    ("from fractions import gcd", "[gcd(4, 6)]", [2]),
    ("import inspect\ndef f(a, b=1): pass", "[inspect.getargspec(f).args[0]]", ["a"]),
    ("import base64", "[base64.encodestring(b'a') == b'YQ==\\n']", [True]),
    ("import cPickle", "[cPickle.loads(cPickle.dumps(4))]", [4]),
    ("import urlparse", "[urlparse.urlparse('http://a/b').path]", ["/b"]),
    ("from ConfigParser import ConfigParser", "[ConfigParser().sections() == []]", [True]),
]  # fmt: skip


@pytest.mark.parametrize(("head", "result", "expected"), SCRIPTS)
def test_it_works_as_it_once_did_and_the_modern_form_is_told(run_shut_in, head, result, expected):
    ran = run_shut_in(
        f"{head}\ndef azureml_main(df=None):\n    return [str(x) for x in {result}]\n"
    )
    assert ran.frame["column"].tolist() == [str(each) for each in expected]
    notes = ran.printed("studio")
    if "sklearn.ensemble import" not in head.split("\n")[0]:
        assert "today" in notes or "translated" in notes


@pytest.mark.parametrize("body", [
    "plt.hist([1, 2], normed=True); plt.hold(True)",
    "plt.subplot(111, axisbg='red').hold(False)",
    "plt.gca().set_axis_bgcolor('red')",
    "plt.plot_date([1, 2], [3, 4])",
    "plt.plot([1, 2], [3, 4], axes=plt.gca())",
    "ax = plt.gca(); ax.plot([1, 2], [3, 4], 'o', axes=ax)",
    "plt.gca(projection='polar')",
    "plt.style.use('seaborn-whitegrid'); plt.plot([1])",
    "plt.plot([1]); plt.savefig('a.png', frameon=False)",
    "plt.figure().add_subplot(111).set_yscale('log', nonposy='clip')",
])  # fmt: skip
def test_pictures_are_drawn_the_old_way(run_shut_in, body):
    ran = run_shut_in(
        f"import matplotlib.pyplot as plt\ndef azureml_main(df=None):\n    {body}\n    return [1]\n"
    )
    assert len(ran.device.figures) == 1
    assert "today" in ran.printed("studio")


def test_everything_is_put_back(run):
    import collections
    import time

    import numpy as np

    before = (dict(vars(np)), dict(vars(collections)), dict(vars(time)))
    run(
        "import numpy as np, time, collections\ndef azureml_main():\n"
        "    return [np.float(1), time.clock() > 0, bool(collections.Mapping)]"
    )
    assert (dict(vars(np)), dict(vars(collections)), dict(vars(time))) == before
