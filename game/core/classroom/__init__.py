"""The simulated class: synthetic students of known skill play a scenario, and what they show about its kansen.

Probabilities and correlations are floats, and they stay in here: they judge a text, never a player. What a kans is
worth and who earned it comes from the rules and from `core/score.py`, in whole numbers like everywhere.
"""
