"""The agent's session: how its GUID is renewed, and where it is kept."""
