"""A month of rotations, with faults and presses, in minutes: does anything grow, and is the session lost?"""
