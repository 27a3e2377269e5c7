"""Tests of the life of a GUID, in memory and in the keyring."""
