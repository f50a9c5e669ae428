"""Finnish inflection: the stems a base form takes and the endings that follow them, so that any form leads back to its base form."""
