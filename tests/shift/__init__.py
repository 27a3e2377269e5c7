"""Tests of an agent's shift: what is planned and proven, and the pulse against the simulated gateway."""
