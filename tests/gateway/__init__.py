"""Tests of what is said to the gateway, and how."""
