"""The numbers of a letter: what each says and counts, and whether the person's own words bear it out."""
