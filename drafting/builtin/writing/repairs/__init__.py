"""A missed question made good: what was asked, and the answer that the sender would give now."""
