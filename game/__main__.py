"""`python -m game`: the same as the command `aanzet`."""

from game.main import main

raise SystemExit(main())
