"""The process is killed at every bytecode of a rotation and started again: is the living GUID still known?

A GUID changes by an exchange, and by a poll, with or without a press beside it.
"""
