"""`python -m tests.campaign [shared|own] [F06 …]`: play the failure model and print its table."""

import sys

from tests.campaign.run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
