import os

from hypothesis import settings

# Before anything imports Qt: the tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("cxmapper", derandomize=True, print_blob=True, deadline=None)
settings.load_profile("cxmapper")
