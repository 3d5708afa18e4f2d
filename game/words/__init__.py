"""Every Dutch sentence the game itself says, a file per screen or command."""
