"""Ways out: each format takes an approved letter and nothing else, and gives bytes."""
