"""`python -m game`: the same as the command `aanzet`."""

from game.main import main

if __name__ == "__main__":  # a process that helps with the simulated class reads this module too
    raise SystemExit(main())
