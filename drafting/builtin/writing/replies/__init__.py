"""What a message that was pasted in brings and asks, for the letter that answers it."""
