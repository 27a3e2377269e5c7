"""Every combination of up to three faults around a GUID's change, by an exchange or a poll.

`python -m tests.model_check` plays all of them.
"""
