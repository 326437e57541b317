"""What must stay out of a letter, in the notes' words or in others, and how sure it is that it must."""
