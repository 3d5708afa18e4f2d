"""One file per command: plain arguments in, exit code out."""
