"""The surroundings, simulated: a gateway, a VRC component, a keyring. Imports nothing from the rest."""
