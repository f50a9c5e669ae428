"""Workshop kits: their papers, cards and calendar, and the zip that holds everything one workshop needs."""
