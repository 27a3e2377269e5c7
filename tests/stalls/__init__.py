"""How long the window stands still, whatever the keyring does (reliability.md P12, P15)."""
