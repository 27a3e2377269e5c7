"""Pictures of every state: `make gallery` (tests/gallery/__main__.py)."""
