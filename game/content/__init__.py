"""YAML in, a checked scenario and its problems out."""
