"""The fault campaign: every row of the failure model, F01 to F120, against the real presenter, in both modes.

In the mode *shared* a row's trials meet a hostile gateway, which follows a script (`chapters`). In the mode
*own* (`own`) the session is one that the toolbar signed in and polls for, at the simulated gateway: the same
scripts once more, and what only polls can meet.
"""
