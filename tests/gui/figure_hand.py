"""What the tests of pictures share: pictures of every kind, and runs that deliver them."""

from __future__ import annotations

import time

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from studio.engine.events import Output
from studio.gui.runbridge import NodeState

PORT = "Python Device"


def png(width=400, height=300, colour=0xFF0000):
    """Return a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def drawing(width=72, height=36):
    """Return an SVG: red on the left, blue on the right."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        'viewBox="0 0 200 100"><rect width="100" height="100" fill="#f00"/>'
        '<rect x="100" width="100" height="100" fill="#00f"/></svg>'
    )


def run(session, node, device):
    """Let a run of a node end with these pictures."""
    outputs = {PORT: Output(PORT, "figures", device)}
    session.bridge._outputs[node] = outputs
    session.bridge.pictures.arrived(node, outputs)
    session.bridge._set(node, NodeState("done"))


def deliver(session, pane, node, device):
    """Let a run end with these pictures and show them."""
    run(session, node, device)
    pane.show_port(node, PORT)
    settle(pane)


def wait_until(done, seconds=20):
    """Let the program go on until `done()`."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it took too long"
        QTest.qWait(5)


def settle(pane):
    """Wait until the picture has been read, beside the GUI thread."""
    wait_until(lambda: not pane.picture.reading, 60)


def pixel(view, x, y):
    """Return the colour (#rrggbb) on screen at a share of a view's width and height."""
    image = view.viewport().grab().toImage()
    return image.pixelColor(int(image.width() * x), int(image.height() * y)).name()
