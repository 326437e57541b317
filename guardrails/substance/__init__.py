"""What a sentence or an answer holds that no other letter would: the measures behind generic and specific."""
