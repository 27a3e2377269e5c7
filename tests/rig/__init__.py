"""The test rig: a real screen, a real desktop bus, a real keyring, real child processes. No mocks."""
