"""The check of the whole way, which changes nothing: each link in turn, and who owns a broken one."""
