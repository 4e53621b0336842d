"""What a file holds of sub-experiments."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from studio.experiment.groups import TOP, Group, GroupPort


def to_json(groups: Iterable[Group]) -> list[dict[str, Any]]:
    """Return what a file holds of the sub-experiments."""
    return [_entry(each) for each in groups]


def _entry(group: Group) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": group.id, "name": group.name}
    if group.parent != TOP:
        entry["group"] = group.parent
    entry |= {"x": _number(group.x), "y": _number(group.y)}
    if group.comment:
        lines = group.comment.split("\n")
        entry["comment"] = lines if len(lines) > 1 else group.comment
    for key, ports in (("inputs", group.inputs), ("outputs", group.outputs)):
        entry[key] = [_port_entry(p) for p in ports]
    return entry


def _port_entry(port: GroupPort) -> dict[str, Any]:
    entry: dict[str, Any] = {"port": [port.node, port.port], "name": port.name}
    if port.also:
        entry["also"] = [list(end) for end in port.also]
    return entry


def _number(value: float) -> float | int:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def from_json(raw: Any) -> tuple[Group, ...]:
    """Read what `to_json` gave; raises ValueError with what is wrong."""
    if not isinstance(raw, list):
        raise ValueError("its groups are not a list")
    found: dict[str, Group] = {}
    names: set[str] = set()
    for number, each in enumerate(raw, 1):
        group = _group(each, number)
        if group.id in found:
            raise ValueError(f"two groups have the id {group.id!r}")
        if group.name in names:
            raise ValueError(f"two groups have the name {group.name!r}")
        found[group.id] = group
        names.add(group.name)
    for key, group in found.items():
        if group.parent not in found:  # a damaged file: it is shown at the top
            found[key] = replace(group, parent=TOP)
    for group in found.values():
        seen, here = {group.id}, group.parent
        while here != TOP:
            if here in seen:
                raise ValueError(f"the group {group.name!r} lies in itself")
            seen.add(here)
            here = found[here].parent
    return tuple(found.values())


def _group(raw: Any, number: int) -> Group:
    try:
        comment = raw.get("comment", "")
        comment = "\n".join(comment) if isinstance(comment, list) else comment
        group = Group(
            raw["id"], raw["name"], raw.get("group", TOP), float(raw.get("x", 0)),
            float(raw.get("y", 0)), comment, _ports(raw, "inputs"), _ports(raw, "outputs"),
        )  # fmt: skip
    except (TypeError, KeyError, ValueError, AttributeError):
        raise ValueError(f"group {number} is not a group") from None
    texts = (group.id, group.name, group.parent, group.comment)
    if not all(isinstance(each, str) for each in texts) or not group.id or not group.name.strip():
        raise ValueError(f"group {number} lacks its id or name")
    if not all(math.isfinite(each) and abs(each) <= 1e7 for each in (group.x, group.y)):
        raise ValueError(f"the position of {group.name!r} is not a number in reach")
    return group


def _ports(raw: dict[str, Any], key: str) -> tuple[GroupPort, ...]:
    ports = []
    for each in raw.get(key, []):
        node, port = each["port"]
        name = each.get("name") or port
        also = tuple((inner, own) for inner, own in each.get("also", []) if key == "inputs")
        texts = (node, port, name, *(text for end in also for text in end))
        if not all(isinstance(text, str) for text in texts):
            raise ValueError
        ports.append(GroupPort(node, port, name, also))
    return tuple(ports)
