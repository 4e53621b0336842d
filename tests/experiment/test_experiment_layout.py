"""Automatic layout: nothing overlaps, data flows down, the same every time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.experiment.document import Experiment
from studio.experiment.layout import ACROSS, arrange
from studio.experiment.registry import installed

REGISTRY = installed()


@st.composite
def experiments(draw):
    e = Experiment("Any", registry=REGISTRY)
    count = draw(st.integers(0, 12))
    nodes = [
        e.add("Execute Python Script", x=draw(st.integers(-500, 500)), y=draw(st.integers(0, 900)))
        for _ in range(count)
    ]
    for target in range(1, count):
        for port in ("Dataset1", "Dataset2"):
            if draw(st.booleans()):
                source = nodes[draw(st.integers(0, target - 1))]
                e.connect(source, "Result Dataset", nodes[target], port)
    return e


@given(experiments())
def test_cards_keep_apart_and_lines_lead_down(e):
    before = [(n.x, n.y) for n in e]
    places = arrange(e)
    assert set(places) == {n.id for n in e}
    assert [(n.x, n.y) for n in e] == before
    assert places == arrange(e)
    spots = list(places.values())
    for n, (x, y) in enumerate(spots):
        for a, b in spots[n + 1 :]:
            assert y != b or abs(x - a) >= ACROSS - 20
    for line in e.connections:
        assert places[line.target][1] > places[line.source][1]


def test_a_chain_is_a_column_and_a_fork_is_even():
    e = Experiment("Fork", registry=REGISTRY)
    data = e.add("Enter Data Manually", x=40, y=60)
    split = e.add("Split Data")
    left, right = e.add("Execute Python Script"), e.add("Execute Python Script")
    e.connect(data, "Dataset", split, "Dataset")
    one, two = (port.name for port in split.spec.outputs)
    e.connect(split, one, left, "Dataset1")
    e.connect(split, two, right, "Dataset1")
    places = arrange(e)
    assert places[left.id][0] < places[right.id][0]  # as the ports stand
    assert places[data.id][0] == places[split.id][0]
    assert min(y for _, y in places.values()) == 60
    only = arrange(e, [left.id, right.id])
    assert set(only) == {left.id, right.id}
    assert arrange(Experiment("Empty", registry=REGISTRY)) == {}


def test_a_long_chain_through_ports_at_one_side_is_a_straight_column():
    e = Experiment("Chain", registry=REGISTRY)
    before = e.add("Enter Data Manually", x=300, y=40)
    chain = [before]
    for _ in range(30):
        node = e.add("Execute Python Script")
        e.connect(before, before.spec.outputs[0].name, node, "Dataset1")
        chain.append(before := node)
    both = e.add("Execute Python Script")  # takes the same table twice
    for port in ("Dataset1", "Dataset2"):
        e.connect(before, "Result Dataset", both, port)
    places = arrange(e)
    assert len({places[node.id][0] for node in [*chain, both]}) == 1


def test_a_chain_beside_another_is_straight_too():
    e = Experiment("Join", registry=REGISTRY)
    ends = []
    for _ in range(2):
        before = e.add("Enter Data Manually")
        column = [before.id]
        for _ in range(6):
            node = e.add("Execute Python Script")
            e.connect(before, before.spec.outputs[0].name, node, "Dataset1")
            column.append(node.id)
            before = node
        ends.append((before, column))
    join = e.add("Execute Python Script")
    for (node, _), port in zip(ends, ("Dataset1", "Dataset2"), strict=True):
        e.connect(node, "Result Dataset", join, port)
    places = arrange(e)
    lefts = [{places[each][0] for each in column} for _, column in ends]
    assert [len(each) for each in lefts] == [1, 1]
    assert min(lefts[0]) < min(lefts[1])  # as the ports stand
