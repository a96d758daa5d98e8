"""What the mouse does, one state machine each, without Qt.

A press finds a grip, a drag of it becomes a tool; moving the tool gives the next state of it. A tool changes nothing:
its `plan` says which edit would be made if the button were let go now, its `preview` what to show meanwhile. Leaving
a tool is forgetting it.
"""
