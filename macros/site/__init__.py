"""Which pages there are, where they live and how one is found from another."""
