"""Ten thousand agents in virtual time: what their keep-alive asks of one gateway."""
