"""The program without its window: a module for each kind of command, one line or one JSON object each."""
