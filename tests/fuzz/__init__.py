"""Garbage for everything that reads what comes from outside: nothing may escape but errors of our own."""
