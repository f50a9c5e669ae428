"""Forms as Word documents and workshops as slides, from the same data as the pages."""
