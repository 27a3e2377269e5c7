"""What leaves the program for IT: facts in English, by an allow-list, and how they are saved."""
