"""The recorder of this desk, as the program goes on with it: the link, what is due, and the alarm."""
