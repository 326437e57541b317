"""The engine that needs no model: it reads notes by cue and writes letters from phrases."""
