"""What may be said in a follow-up letter. Knows text; knows no model, no page and no database."""
