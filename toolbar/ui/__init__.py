"""All that is seen of the program."""
