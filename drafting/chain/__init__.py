"""The follow-up chain: what has gone and come back, what is due next, to whom and which way."""
