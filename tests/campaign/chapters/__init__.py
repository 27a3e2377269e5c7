"""The table of faults, by chapter of the failure model."""
