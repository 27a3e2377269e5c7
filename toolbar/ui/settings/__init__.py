"""The settings: pages of a form beside the bar that blocks nothing."""
