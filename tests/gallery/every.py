"""All scenes there are."""

from tests.gallery.panel_scenes import CHECK, SETTINGS_SCENES, WINDOWS
from tests.gallery.scenes import BAR
from tests.gallery.shift_scenes import SHIFT

EVERY = (*BAR, *SHIFT, *CHECK, *SETTINGS_SCENES, *WINDOWS)
