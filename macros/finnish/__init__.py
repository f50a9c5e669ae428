"""What the project knows of the Finnish language: letters, alphabetical order, inflection, quantities."""
