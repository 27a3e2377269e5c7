"""The process is killed at every bytecode of a rotation and started again: is the living GUID still known?"""
