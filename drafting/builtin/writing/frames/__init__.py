"""The courtesies around a letter's substance: greeting and leave, the days and the post it names, frames and slots."""
