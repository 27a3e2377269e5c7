"""Tests of what is said to the VRC component."""
