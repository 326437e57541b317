"""Models that can be asked: found, fetched, reached in time, what a call cost, and its faults in sentences."""
