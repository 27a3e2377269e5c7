"""What the program costs, from outside: each thing beside the barest that does the same."""
