"""Pages become paper: built HTML is mapped to Typst, compiled to tagged PDF, folded and given form fields."""
