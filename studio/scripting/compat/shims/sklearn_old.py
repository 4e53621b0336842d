"""scikit-learn as it was before 0.20: modules that moved and classes with other arguments."""

from __future__ import annotations

import functools
from typing import Any

from studio.scripting.compat.shims.session import Session


class _Folds:
    """A splitter of old: made with the data's size, and iterated over directly."""

    def __init__(self, splitter: Any, rows: int, labels: Any = None) -> None:
        self._splitter, self._rows, self._labels = splitter, rows, labels
        self.n_folds = splitter.get_n_splits([0] * rows, labels)

    def __iter__(self) -> Any:
        return iter(self._splitter.split([[0]] * self._rows, self._labels))

    def __len__(self) -> int:
        return int(self.n_folds)


def cross_validation(session: Session) -> dict[str, Any]:
    """Return what `sklearn.cross_validation` held."""
    from sklearn import model_selection as new

    def k_fold(n: int, n_folds: int = 3, shuffle: bool = False, random_state: Any = None) -> Any:
        return _Folds(new.KFold(n_folds, shuffle=shuffle, random_state=random_state), n)

    def stratified(
        y: Any, n_folds: int = 3, shuffle: bool = False, random_state: Any = None
    ) -> Any:
        made = new.StratifiedKFold(n_folds, shuffle=shuffle, random_state=random_state)
        return _Folds(made, len(y), y)

    def shuffle_split(
        n: int, n_iter: int = 10, test_size: float = 0.1, train_size: Any = None,
        random_state: Any = None,
    ) -> Any:  # fmt: skip
        made = new.ShuffleSplit(
            n_iter, test_size=test_size, train_size=train_size, random_state=random_state
        )
        return _Folds(made, n)

    def stratified_shuffle(
        y: Any, n_iter: int = 10, test_size: float = 0.1, train_size: Any = None,
        random_state: Any = None,
    ) -> Any:  # fmt: skip
        made = new.StratifiedShuffleSplit(
            n_iter, test_size=test_size, train_size=train_size, random_state=random_state
        )
        return _Folds(made, len(y), y)

    def leave_one_out(n: int) -> Any:
        return _Folds(new.LeaveOneOut(), n)

    def scores(estimator: Any, X: Any, y: Any = None, scoring: Any = None, cv: Any = None,
               n_jobs: int = 1, verbose: int = 0, **more: Any) -> Any:  # fmt: skip
        folds = 3 if cv is None else list(cv) if isinstance(cv, _Folds) else cv
        return new.cross_val_score(
            estimator, X, y, scoring=_scoring(scoring), cv=folds, verbose=verbose
        )

    def predictions(estimator: Any, X: Any, y: Any = None, cv: Any = None, **more: Any) -> Any:
        folds = 3 if cv is None else list(cv) if isinstance(cv, _Folds) else cv
        return new.cross_val_predict(estimator, X, y, cv=folds)

    return {
        "train_test_split": new.train_test_split, "KFold": k_fold, "StratifiedKFold": stratified,
        "ShuffleSplit": shuffle_split, "StratifiedShuffleSplit": stratified_shuffle,
        "LeaveOneOut": leave_one_out, "cross_val_score": scores,
        "cross_val_predict": predictions, "permutation_test_score": new.permutation_test_score,
    }  # fmt: skip


_SCORES = {
    "mean_squared_error": "neg_mean_squared_error", "log_loss": "neg_log_loss",
    "mean_absolute_error": "neg_mean_absolute_error",
    "median_absolute_error": "neg_median_absolute_error",
}  # fmt: skip


def _scoring(name: Any) -> Any:
    return _SCORES.get(name, name) if isinstance(name, str) else name


def grid_search(session: Session) -> dict[str, Any]:
    """Return what `sklearn.grid_search` held; searches also tell `grid_scores_`."""
    from sklearn import model_selection as new

    def made(base: Any) -> Any:
        class Search(base):  # type: ignore[misc]
            """The search of today with the results of old."""

            @property
            def grid_scores_(self) -> list[Any]:
                from collections import namedtuple

                Point = namedtuple("Point", "parameters mean_validation_score cv_validation_scores")
                found = self.cv_results_
                folds = sorted(k for k in found if k.startswith("split") and "test" in k)
                return [
                    Point(p, found["mean_test_score"][n], [found[f][n] for f in folds])
                    for n, p in enumerate(found["params"])
                ]

        Search.__name__ = base.__name__
        return Search

    def search(base: Any) -> Any:
        kind = made(base)

        def build(*args: Any, **keywords: Any) -> Any:
            keywords.pop("fit_params", None)
            keywords.pop("iid", None)
            keywords.setdefault("cv", 3)
            if isinstance(keywords["cv"], _Folds):
                keywords["cv"] = list(keywords["cv"])
            if "scoring" in keywords:
                keywords["scoring"] = _scoring(keywords["scoring"])
            return kind(*args, **keywords)

        return build

    return {
        "GridSearchCV": search(new.GridSearchCV), "ParameterGrid": new.ParameterGrid,
        "RandomizedSearchCV": search(new.RandomizedSearchCV),
        "ParameterSampler": new.ParameterSampler,
    }  # fmt: skip


def learning_curves(session: Session) -> dict[str, Any]:
    """Return what `sklearn.learning_curve` held."""
    from sklearn import model_selection as new

    return {"learning_curve": new.learning_curve, "validation_curve": new.validation_curve}


def externals(session: Session) -> dict[str, Any]:
    """Return nothing: the package only holds others."""
    return {}


def preprocessing(session: Session) -> None:
    """Bring `Imputer` back, which filled missing values by rows or columns."""
    import sklearn.preprocessing as place

    from studio.scripting.compat.shims.table import Old

    # Made when asked for: `sklearn.impute` cannot be imported from within the import of others.
    table = {"Imputer": Old(_imputer, "sklearn.impute.SimpleImputer")}
    session.attributes(place, table, "sklearn.preprocessing")


@functools.cache
def _imputer() -> Any:
    import numpy as np
    from sklearn.impute import SimpleImputer

    class Imputer(SimpleImputer):
        """`Imputer(missing_values='NaN', strategy='mean', axis=0)`."""

        def __init__(
            self, missing_values: Any = "NaN", strategy: str = "mean", axis: int = 0,
            verbose: int = 0, copy: bool = True,
        ) -> None:  # fmt: skip
            self.axis, self.verbose = axis, verbose
            missing = np.nan if missing_values == "NaN" else missing_values
            super().__init__(missing_values=missing, strategy=strategy, copy=copy)

        def fit(self, X: Any, y: Any = None) -> Any:
            return super().fit(np.asarray(X).T if self.axis == 1 else X, y)

        def transform(self, X: Any) -> Any:
            if self.axis == 1:
                return super().transform(np.asarray(X).T).T
            return super().transform(X)

        def fit_transform(self, X: Any, y: Any = None, **more: Any) -> Any:
            return self.fit(X, y).transform(X)

    return Imputer


def lda(session: Session) -> dict[str, Any]:
    """Return what `sklearn.lda` and `sklearn.qda` held."""
    from sklearn.discriminant_analysis import (
        LinearDiscriminantAnalysis,
        QuadraticDiscriminantAnalysis,
    )

    return {"LDA": LinearDiscriminantAnalysis, "QDA": QuadraticDiscriminantAnalysis}


def texts(session: Session) -> None:
    """Bring `get_feature_names` of the vectorizers back."""
    from sklearn.feature_extraction.text import CountVectorizer

    from studio.scripting.compat.shims.table import Old

    def names(self: Any) -> list[str]:
        return list(self.get_feature_names_out())

    modern = "vectorizer.get_feature_names_out()"
    session.attributes(
        CountVectorizer, {"get_feature_names": Old(names, modern, method=True)}, "CountVectorizer"
    )
