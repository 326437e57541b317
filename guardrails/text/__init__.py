"""What a text is made of before anybody asks what it says: stretches, frames, numbers in words, spellings."""
