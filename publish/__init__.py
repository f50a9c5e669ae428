"""After the engine: a built site becomes everything else."""
