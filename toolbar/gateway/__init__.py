"""What is said to the agent gateway, and what sends it."""
