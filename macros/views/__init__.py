"""What templates need, computed: no template counts, sorts or decides."""
