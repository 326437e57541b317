"""Letters written without a model, from what the notes hold and the phrases of their kind and tone."""
