"""The screens of the game, in the order in which a player meets them."""
