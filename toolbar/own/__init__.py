"""A session that the toolbar itself signed in: its doors, its pulse, and whose turn it is to speak."""
