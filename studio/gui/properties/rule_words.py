"""Rules that choose columns, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.experiment.columnrules import Rule, Rules


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleWords", text)


def type_words() -> dict[str, str]:
    """Return the names of the types of columns."""
    return {
        "number": _tr("Number"),
        "text": _tr("Text"),
        "flag": _tr("Yes or no"),
        "time": _tr("Date or time"),
        "category": _tr("Category"),
    }


def in_words(rules: Rules) -> list[str]:
    """Return one line for where the rules begin, and one for each rule."""
    if rules.begin_with_all:
        first = _tr("Begin with all columns")
    else:
        first = _tr("Begin with no columns")
    return [first, *map(_rule, rules.rules)]


def _rule(rule: Rule) -> str:
    if rule.include:
        lines = {
            "name": _tr("Include the column “{0}”"),
            "begins": _tr("Include names that begin with “{0}”"),
            "ends": _tr("Include names that end with “{0}”"),
            "contains": _tr("Include names that contain “{0}”"),
            "pattern": _tr("Include names that match “{0}”"),
            "type": _tr("Include columns of type {0}"),
        }
    else:
        lines = {
            "name": _tr("Exclude the column “{0}”"),
            "begins": _tr("Exclude names that begin with “{0}”"),
            "ends": _tr("Exclude names that end with “{0}”"),
            "contains": _tr("Exclude names that contain “{0}”"),
            "pattern": _tr("Exclude names that match “{0}”"),
            "type": _tr("Exclude columns of type {0}"),
        }
    text = type_words().get(rule.text, rule.text) if rule.by == "type" else rule.text
    return lines[rule.by].replace("{0}", text)
