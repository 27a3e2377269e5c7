"""What the administrator of this computer has decided about the settings."""
