"""`python -m cxmapper` does what `cxmapper` does."""

from cxmapper.cli import main

raise SystemExit(main())
