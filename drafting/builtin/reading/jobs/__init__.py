"""The job that the notes are about: the employer and the role, every candidate weighed by what stands around it."""
