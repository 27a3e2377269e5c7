"""Tests of what the desktop is told."""
