"""Every combination of up to three faults around the exchange of a GUID: `python -m tests.model_check`."""
