"""Many at once, and again and again: clicks, starts, and ends at random moments."""
