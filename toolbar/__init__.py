"""The Agent Toolbar: name and version, nothing else."""

__version__ = "0.1.0"
PROGRAM_NAME = "agent-toolbar"
