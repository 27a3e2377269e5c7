"""Tests of the recorder as the program goes on with it."""
