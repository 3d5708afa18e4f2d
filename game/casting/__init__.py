"""Casting: a scenario and a seed become a world of people, firms and places that cannot be real."""
