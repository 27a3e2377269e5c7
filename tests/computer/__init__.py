"""Tests of what this computer gives the program."""
