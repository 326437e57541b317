"""A passage of the notes turned into a sentence of the letter, or left out where that is not safe."""
