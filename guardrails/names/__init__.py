"""Who and what a letter names: people, their titles and posts, the company, and names nobody mentioned."""
