"""What a model is told and what is made of its answer: passages as data, stand-ins, what is withheld."""
