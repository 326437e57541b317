"""The pointed question to the sender, and the sentence that leads into the answer."""
