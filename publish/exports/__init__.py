"""One module for each published thing; each is a step that is given the build."""
