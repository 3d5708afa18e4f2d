"""The widgets, one family per module; `game.ui.kit` names them all."""
