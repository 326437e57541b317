"""Notes read without a model: their clauses, who was met, what the job is, when, and what is worth keeping."""
