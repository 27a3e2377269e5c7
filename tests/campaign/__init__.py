"""The fault campaign: every row of the failure model, F01 to F120, against the real presenter."""
