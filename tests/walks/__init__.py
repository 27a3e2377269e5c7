"""Ways that people go through the window, from the first start to their end."""
