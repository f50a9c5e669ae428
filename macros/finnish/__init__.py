"""What the project knows of the Finnish language."""
