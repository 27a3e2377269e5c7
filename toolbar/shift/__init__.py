"""An agent's shift where the toolbar is the session's client: what is told, wanted and proven; no I/O."""
