"""What is checked on things that have been built."""
