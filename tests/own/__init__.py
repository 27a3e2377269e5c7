"""Tests of a session that the toolbar signed in itself."""
