"""The rules of the trade and of the game: pure values and functions, without screen, file or clock."""
