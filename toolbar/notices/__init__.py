"""What an agent is told by the desktop who looks at something else: what, when, in which way."""
