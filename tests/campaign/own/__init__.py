"""The rows of the failure model in the mode *own*: presenter and polls against the simulated gateway."""
