"""Which passages a letter rests on: what it may draw on, what each is worth, and which belong together."""
