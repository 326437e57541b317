"""Guardrails and the built-in engine, scored on a folder of labelled text; their training; speed, measured."""
