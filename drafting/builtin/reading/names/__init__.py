"""Who the notes name, with titles and how each likes to be called, weighed without any list of first names."""
