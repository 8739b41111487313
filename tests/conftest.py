"""What holds for every test."""

import os

os.environ["PTB_TIMEDELTA"] = "true"
