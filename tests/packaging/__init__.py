"""The scripts that build what is shipped."""
