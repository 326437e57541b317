"""Guardrails and engines, scored on a folder of labelled text; speed, measured."""
