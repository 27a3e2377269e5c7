"""What this computer gives the program, and what it is kept from: places, locks, sleep, children, dumps."""
