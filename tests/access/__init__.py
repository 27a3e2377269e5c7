"""What somebody has of the window who does not see it, or does not see it well, or has no mouse."""
