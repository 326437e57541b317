"""Who did, said or promised what, and how a letter's claims of it stand beside the notes."""
