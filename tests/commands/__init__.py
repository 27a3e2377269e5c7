"""The commands, each as a script or a person starts it."""
