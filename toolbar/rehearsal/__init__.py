"""The rehearsal: the real program in simulated surroundings, by hand or by itself."""
