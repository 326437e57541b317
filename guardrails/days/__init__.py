"""The dates of a letter: which words are meant as dates, and which of them the person's own words lead to."""
