"""`python -m toolbar`."""

import sys

from toolbar.cli import main

sys.exit(main())
