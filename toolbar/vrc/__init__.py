"""The hand-off of a vrcToken to the local VRC component."""
