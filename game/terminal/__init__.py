"""The text front end: the same day through the same referee, readable line by line."""
