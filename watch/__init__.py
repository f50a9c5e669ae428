"""Watching what changes around the site: the only room that may use the network and the clock, and never in a build."""
