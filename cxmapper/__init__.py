"""cxmapper: customer-journey maps on the desktop."""

import os

# What numpy multiplies here is small: threads for that take longer to start, and to wait for, than they save.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Records are checked by pydantic alone: it need not look through all installed packages for plugins.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

__version__ = "0.1.0"
