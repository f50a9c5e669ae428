"""From files to linked items: reading, checking, linking, and what is said of mistakes."""
